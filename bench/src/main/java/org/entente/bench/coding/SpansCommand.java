package org.entente.bench.coding;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Sentences with a source, a target and a type (YIELD stands for CONCEDE or RETREAT): how often an event of that type is found, and one whose actors and recipients
 * are of the countries named within the spans. All in a reciprocal event are actors, so there a target may stand among them.
 */
@Command(name = "spans", description = "How often the event between two spans is found.")
final class SpansCommand implements Callable<Integer> {

    @Mixin
    private Sentences sentences = new Sentences();

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.english();
        int all = 0;
        int typed = 0;
        int both = 0;
        int agents = 0;
        int triples = 0;
        int events = 0;
        for (String[] cells : sentences.rows()) {
            all++;
            Account account = reader.events(Dispatch.of("s", sentences.day, cells[4]));
            Set<String> sources = within(account, cells[4], cells[6]);
            Set<String> targets = within(account, cells[4], cells[7]);
            List<Coded> found = Coded.of(account);
            List<Coded> right =
                    found.stream().filter(event -> isType(event, cells[3])).toList();
            boolean byAgent = right.stream().anyMatch(event -> meet(event.actors(), sources));
            boolean triple = right.stream()
                    .anyMatch(event -> meet(event.actors(), sources)
                            && (meet(event.recipients(), targets)
                                    || event.recipients().isEmpty() && meet(event.actors(), targets)));
            events += found.size();
            typed += right.isEmpty() ? 0 : 1;
            if (!sources.isEmpty() && !targets.isEmpty()) {
                both++;
                agents += byAgent ? 1 : 0;
                triples += triple ? 1 : 0;
            }
            if (sentences.errors && (right.isEmpty() || !sources.isEmpty() && !targets.isEmpty() && !triple)) {
                System.out.printf(
                        "%s %s [%s %s] [%s %s]%n    %s%n    %s%n",
                        cells[0], cells[3], cells[6], sources, cells[7], targets, cells[4], found);
            }
        }
        System.out.printf(
                "%d sentences, of the type %.3f; %d with both countries: with actor %.3f, with recipient %.3f; %.2f"
                        + " events a sentence%n",
                all,
                (double) typed / all,
                both,
                (double) agents / Math.max(1, both),
                (double) triples / Math.max(1, both),
                (double) events / all);
        return 0;
    }

    private static boolean isType(Coded event, String name) {
        return event.type().name().equals(name)
                || name.equals("YIELD")
                        && (event.type().name().equals("CONCEDE")
                                || event.type().name().equals("RETREAT"));
    }

    private static boolean meet(Set<String> codes, Set<String> others) {
        return codes.stream().anyMatch(others::contains);
    }

    /** The countries of whoever is named within a span. */
    private static Set<String> within(Account account, String sentence, String span) {
        int start = sentence.indexOf(span.strip());
        int end = start + span.strip().length();
        Set<String> codes = new TreeSet<>();
        for (Actor actor : account.actors()) {
            boolean inside = actor.mentions().stream().anyMatch(at -> at.start() >= start && at.end() <= end);
            if (inside && start >= 0) {
                codes.addAll(account.countries(List.of(actor.id())));
            }
        }
        return codes;
    }
}
