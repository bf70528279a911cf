package org.entente.bench.atlas;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Pronouns and descriptions back to whom they mean: the shipped gold sets {@code coreference-dev} and {@code -held}. */
@Command(name = "coreference", description = "References that are resolved to all and only the actors they mean.")
public final class CoreferenceCases implements Callable<Integer> {

    @Mixin
    private GoldPart gold = new GoldPart();

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.english();
        Score score = new Score();
        for (String line : gold.text("coreference", "jsonl").lines().toList()) {
            JsonNode text = new ObjectMapper().readTree(line);
            String words = text.get("text").asString();
            LocalDate date = LocalDate.parse(text.get("date").asString());
            Account account = Pointed.read(reader, text.get("id").asString(), date, words);
            for (JsonNode reference : text.get("references")) {
                Set<String> expected = new TreeSet<>();
                reference.get("actors").forEach(actor -> expected.add(actor.asString()));
                Set<String> found = new TreeSet<>();
                Pointed.at(
                                account,
                                reference.get("start").asInt(),
                                reference.get("end").asInt())
                        .stream()
                        .map(actor -> standing(actor, expected))
                        .forEach(found::add);
                if (!score.add(expected.equals(found)) && gold.misses) {
                    System.out.printf("%s\t%s\texpected %s\tfound %s%n", words, reference.get("text"), expected, found);
                }
            }
        }
        System.out.printf("references %s%n", score);
        return 0;
    }

    /** An actor's id; of somebody unnamed the country, where the gold has it stand for them. */
    private static String standing(Actor actor, Set<String> expected) {
        boolean unnamed = actor.kind() == Actor.Kind.GROUP && actor.country() != null;
        return unnamed && !expected.contains(actor.id()) ? String.valueOf(actor.country()) : actor.id();
    }
}
