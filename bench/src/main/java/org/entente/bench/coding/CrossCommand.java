package org.entente.bench.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.entente.model.Status;
import org.entente.reader.ArbiterTraining;
import org.entente.reader.ArbiterTraining.Learned;
import org.entente.reader.ArbiterTraining.Lesson;
import org.entente.reader.ArbiterTraining.Triple;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Learns from all files of a folder but one and asks about that, for each: how well what one writer's sentences teach holds of another's. */
@Command(name = "cross", description = "Learns from all files of records but one and asks about that, in turns.")
final class CrossCommand implements Callable<Integer> {

    @Mixin
    ArbiterLessons lessons = new ArbiterLessons();

    @Override
    public Integer call() throws IOException {
        ArbiterTraining training = lessons.training();
        Map<String, List<Lesson>> files = lessons.read(training);
        TripleScore all = new TripleScore();
        for (String asked : files.keySet()) {
            List<Lesson> others = new ArrayList<>();
            files.forEach((name, own) -> others.addAll(name.equals(asked) ? List.of() : own));
            Learned learned = training.learn(others);
            TripleScore score = new TripleScore();
            for (Lesson lesson : files.getOrDefault(asked, List.of())) {
                List<Coded> found = coded(learned.events(lesson.text()));
                score.add(found, coded(lesson.events()));
                all.add(found, coded(lesson.events()));
            }
            System.out.printf("%s, learned from %d others%n%s", asked, others.size(), score);
        }
        System.out.printf("all%n%s", all);
        return 0;
    }

    private static List<Coded> coded(List<Triple> events) {
        return events.stream()
                .map(event -> new Coded(
                        new TreeSet<>(event.actors()),
                        new TreeSet<>(event.recipients()),
                        event.type(),
                        Status.ACTUAL,
                        event.confidence()))
                .toList();
    }
}
