package org.casus.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.text.Sentence;

/** Finds PLOVER's contexts by the words of a sentence; the words stand in {@code words-contexts.txt}. */
final class Contexts {

    private static final List<String> CONTEXTS = List.of(
            "military",
            "intelligence",
            "executive",
            "legislative",
            "election",
            "political_institutions",
            "pro_democracy",
            "pro_autocracy",
            "economic",
            "legal",
            "reparations",
            "human_rights",
            "rights_freedoms",
            "repression",
            "human_security",
            "gender",
            "lgbt",
            "religion_ethnicity",
            "inequality",
            "diplomatic",
            "territory",
            "peacekeeping",
            "health",
            "asylum",
            "migration",
            "disasters",
            "natural_resource",
            "environment",
            "technology",
            "terrorism",
            "cbrn",
            "cyber",
            "misinformation",
            "crime",
            "corruption",
            "illegal_drugs",
            "trafficking");

    private final EventDictionary words;

    Contexts(EventDictionary words) {
        this.words = words;
    }

    /** The contexts whose words stand in the sentence, in PLOVER's order. */
    List<String> of(Sentence sentence) {
        Set<String> lemmas = sentence.tokens().stream()
                .flatMap(token -> token.lemmas().stream())
                .collect(Collectors.toSet());
        return CONTEXTS.stream()
                .filter(context -> words.list("context-" + context).stream().anyMatch(lemmas::contains))
                .toList();
    }
}
