package org.entente.bench.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.atlas.Dictionary;
import org.entente.atlas.Laid;
import org.entente.model.Sector;
import org.entente.reader.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Heads of state and government whom a dictionary dates since 1990: how many names resolve to the right country on a day inside the term.
 *
 * <p>The dictionary does not say who headed a state. Its first block of persons for each country, those that carry a closing undated
 * {@code ELI} role beside dated {@code GOV} roles, is its list of rulers ("rulers.txt"); these are counted.
 */
@Command(name = "leaders", description = "Dated leaders of a PETRARCH dictionary that the shipped atlas knows.")
public final class Leaders implements Callable<Integer> {

    private static final LocalDate SINCE = LocalDate.of(1990, 1, 1);

    /** Codes that dictionaries write otherwise than the atlas: East Timor's before 2002, Kosovo's, Romania's and Zaire's old ones. */
    static final Map<String, String> CODES = Map.of("TMP", "TLS", "KSV", "KOS", "ROM", "ROU", "ZAR", "COD");

    @Parameters(paramLabel = "DICTIONARY")
    Path dictionary = Path.of("");

    @Option(names = "--misses", description = "print who is missed")
    boolean misses;

    private record Leader(String country, LocalDate day, boolean right, String found) {}

    @Override
    public Integer call() throws IOException {
        Resolver resolver = Resolver.of(Atlas.shipped());
        Map<String, Boolean> rulers = new LinkedHashMap<>();
        var facts = Dictionary.petrarch(dictionary).facts();
        for (Laid fact : facts) {
            if (fact.sector() == Sector.ELI
                    && fact.term().from() == null
                    && fact.term().to() == null) {
                rulers.put(fact.actor(), true);
            }
        }
        Map<String, Leader> leaders = new LinkedHashMap<>();
        for (Laid fact : facts) {
            LocalDate from = fact.term().from();
            LocalDate to = fact.term().to();
            boolean dated = fact.sector() == Sector.GOV && from != null && fact.country() != null;
            if (!dated || from == null || !rulers.containsKey(fact.actor()) || (to != null && to.isBefore(SINCE))) {
                continue;
            }
            LocalDate first = from.isBefore(SINCE) ? SINCE : from;
            LocalDate day = to == null ? first.plusMonths(3) : first.plusDays(ChronoUnit.DAYS.between(first, to) / 2);
            Resolver.Resolved resolved = resolver.resolve(fact.name(), day);
            String country = String.valueOf(fact.country());
            boolean right = CODES.getOrDefault(country, country).equals(resolved.country());
            leaders.merge(
                    fact.actor(),
                    new Leader(country, day, right, fact.name() + " " + resolved.actor() + " " + resolved.country()),
                    (old, added) -> old.right() ? old : added);
        }
        long right = leaders.values().stream().filter(Leader::right).count();
        if (misses) {
            leaders.values().stream()
                    .filter(leader -> !leader.right())
                    .forEach(leader ->
                            System.out.println(leader.country() + "\t" + leader.day() + "\t" + leader.found()));
        }
        System.out.printf(
                "%d of %d leaders (%.1f %%) resolve to their country%n",
                right, leaders.size(), 100.0 * right / leaders.size());
        return 0;
    }
}
