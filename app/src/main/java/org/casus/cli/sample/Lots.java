package org.casus.cli.sample;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.casus.cite.Sha256;

/**
 * Puts records into an order by chance: each has a lot that is a hash of the seed and its id. The same seed gives the same order on every
 * machine, whatever order the records come in; and what is added to the records or leaves them does not change how the others stand to
 * each other.
 *
 * @param purpose orders for different purposes are independent of each other
 */
record Lots(String purpose, long seed) {

    private record Ticket<T>(String lot, T holder) {}

    <T> List<T> shuffled(Collection<T> holders, Function<T, String> id) {
        return holders.stream()
                .map(holder -> new Ticket<>(lot(id.apply(holder)), holder))
                .sorted(Comparator.comparing(Ticket::lot))
                .map(Ticket::holder)
                .toList();
    }

    private String lot(String id) {
        return Sha256.of(List.of(purpose, Long.toString(seed), id));
    }
}
