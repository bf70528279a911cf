package org.entente.bench.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.atlas.Dictionary;
import org.entente.atlas.Laid;
import org.entente.reader.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How far the atlas agrees with somebody else's dictionaries, name by name: a check of what it lacks, not of what is right. */
@Command(
        name = "agreement",
        description = "Names and nouns of PETRARCH dictionaries that resolve alike, otherwise, or not at all.")
public final class Agreement implements Callable<Integer> {

    /** The day of names without a date: within the years in which the Phoenix dictionaries were made. */
    private static final LocalDate UNDATED = LocalDate.of(2012, 1, 1);

    @Parameters(arity = "1..*", paramLabel = "DICTIONARY")
    List<Path> dictionaries = List.of();

    @Option(names = "--differences", description = "print what differs")
    boolean differences;

    private final Resolver resolver = Resolver.of(Atlas.shipped());

    @Override
    public Integer call() throws IOException {
        for (Path file : dictionaries) {
            Dictionary dictionary = Dictionary.petrarch(file);
            Map<String, Integer> names = new TreeMap<>();
            Map<String, Integer> nouns = new TreeMap<>();
            Map<String, Laid> first = new LinkedHashMap<>();
            dictionary.facts().forEach(fact -> first.putIfAbsent(fact.name(), fact));
            first.values().forEach(fact -> names.merge(country(fact), 1, Integer::sum));
            dictionary.nouns().forEach(noun -> nouns.merge(sector(noun), 1, Integer::sum));
            print(file, "countries of names", names);
            print(file, "sectors of nouns", nouns);
        }
        return 0;
    }

    private static void print(Path file, String what, Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(count -> count).sum();
        if (all > 0) {
            int same = counts.getOrDefault("same", 0);
            System.out.printf(
                    Locale.ROOT, "%s: %s %s, same %.1f %%%n", file.getFileName(), what, counts, 100.0 * same / all);
        }
    }

    private String country(Laid fact) {
        Resolver.Resolved found = resolver.resolve(fact.name(), day(fact));
        String country = fact.country() == null ? null : Leaders.CODES.getOrDefault(fact.country(), fact.country());
        return compared(fact.name(), country, found.country());
    }

    private String sector(Laid noun) {
        return compared(
                noun.name(),
                noun.sector(),
                resolver.resolve(noun.name(), UNDATED).sector());
    }

    private String compared(String name, @Nullable Object theirs, @Nullable Object ours) {
        String kind = Objects.equals(theirs, ours)
                ? "same"
                : ours == null ? "none of ours" : theirs == null ? "none of theirs" : "other";
        if (differences && !kind.equals("same")) {
            System.out.printf("%s\t%s\t%s\t%s%n", kind, name, theirs, ours);
        }
        return kind;
    }

    private static LocalDate day(Laid fact) {
        LocalDate from = fact.term().from();
        LocalDate to = fact.term().to();
        return from != null ? from.plusDays(30) : to != null ? to.minusDays(30) : UNDATED;
    }
}
