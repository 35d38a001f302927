package org.casus.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** News agencies by the words with which they sign. */
final class Agencies {

    private static final Map<String, String> BY_SIGN = bySign();

    private Agencies() {}

    private static Map<String, String> bySign() {
        Map<String, String> signs = new HashMap<>();
        for (List<String> entry : Table.read("agencies.txt", 2)) {
            for (String sign : entry.get(1).split(";")) {
                signs.put(sign.strip(), entry.get(0));
            }
        }
        return Map.copyOf(signs);
    }

    /** The agency that signs so, in one word or phrase. */
    static Optional<String> signing(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign.strip()));
    }

    /** The first agency that has a word or phrase of its own among names parted by commas, slashes or "and". */
    static Optional<String> among(String names) {
        for (String name : names.split("\\s*(?:[,/;|()]|\\band\\b|--|—|–)\\s*")) {
            Optional<String> agency = signing(name);
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }
}
