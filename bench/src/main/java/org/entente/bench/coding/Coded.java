package org.entente.bench.coding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Account;
import org.entente.model.Dispatch;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;

/**
 * An event as sets of records hold it.
 *
 * @param actors codes of the countries they act for, or an institution's own
 * @param recipients the same
 * @param confidence in [0, 1]; 1 of a gold record
 */
record Coded(Set<String> actors, Set<String> recipients, PloverType type, Status status, double confidence) {

    /** What the reader finds in one sentence. */
    static List<Coded> of(Reader reader, String id, @Nullable LocalDate day, String sentence) {
        return of(reader.events(Dispatch.of(id, day, sentence)));
    }

    /** The events of an account. */
    static List<Coded> of(Account account) {
        return account.events().stream()
                .map(event -> new Coded(
                        new TreeSet<>(account.countries(event.actors())),
                        new TreeSet<>(account.countries(event.recipients())),
                        event.type(),
                        event.status(),
                        event.confidence()))
                .toList();
    }

    /** Codes with commas between, or - for none. */
    static Set<String> codes(String column) {
        return column.equals("-")
                ? Set.of()
                : Arrays.stream(column.split(",")).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isTripleOf(Coded other) {
        return actors.equals(other.actors) && recipients.equals(other.recipients) && type == other.type;
    }

    @Override
    public String toString() {
        return "%s > %s %s %s".formatted(shown(actors), shown(recipients), type, status);
    }

    private static String shown(Set<String> codes) {
        return codes.isEmpty() ? "-" : String.join(",", codes);
    }
}
