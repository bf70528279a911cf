package org.entente.bench.atlas;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Mentions in sentences, each with the actor, country and sector it means: the shipped gold sets {@code mentions-dev} and {@code -held}. */
@Command(name = "mentions", description = "Actor, country and sector of mentions in sentences, right of how many.")
public final class MentionCases implements Callable<Integer> {

    @Mixin
    private GoldPart gold = new GoldPart();

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.english();
        Score actors = new Score();
        Score countries = new Score();
        Score sectors = new Score();
        for (String line : gold.text("mentions", "tsv").lines().skip(1).toList()) {
            String[] fields = line.split("\t");
            int start = fields[2].indexOf("[[");
            int end = fields[2].indexOf("]]") - 2;
            String text = fields[2].replace("[[", "").replace("]]", "");
            List<Actor> found =
                    Pointed.at(Pointed.read(reader, fields[0], LocalDate.parse(fields[1]), text), start, end);
            String id = found.stream().map(Actor::id).sorted().collect(Collectors.joining(","));
            String country = found.stream()
                    .map(MentionCases::country)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(","));
            String sector = found.stream()
                    .map(actor -> String.valueOf(actor.sector()))
                    .distinct()
                    .collect(Collectors.joining(","));
            boolean right = countries.add(fields[4].equals(country.isEmpty() ? "-" : country));
            right &= fields[3].equals("-") || actors.add(fields[3].equals(id));
            right &= fields[5].equals("-") || sectors.add(fields[5].equals(sector));
            if (gold.misses && !right) {
                System.out.printf("%s\tfound %s %s %s%n", line, id, country, sector);
            }
        }
        System.out.printf("actor %s, country %s, sector %s%n", actors, countries, sectors);
        return 0;
    }

    /** Whoever heads an institution acts for it. */
    private static String country(Actor actor) {
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.office() == null ? "-" : actor.office().state();
    }
}
