package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;

/** Makes an arbiter from sentences whose events are known. */
public final class Lessons {

    /** How many parts the sentences fall into, of each of which the types are told by what the others taught. */
    private static final int PARTS = 2;

    private final Clusters clusters;
    private final Map<Long, float[]> vectors;
    private final List<Lesson> lessons;
    private final Size size;

    private Lessons(Clusters clusters, Map<Long, float[]> vectors, List<Lesson> lessons, Size size) {
        this.size = size;
        this.clusters = clusters;
        this.vectors = vectors;
        this.lessons = lessons;
    }

    /**
     * A sentence.
     *
     * @param events that it tells of; none where it tells of none
     */
    public record Lesson(Case hearing, List<Triple> events) {}

    /** An event by the codes of its sides. */
    public record Triple(PloverType type, Set<String> actors, Set<String> recipients) {}

    /**
     * Learns; the same lessons in the same order give the same arbiter.
     *
     * @param vectors of words in lower case, all of one length
     */
    public static QuickJudge learn(List<Lesson> lessons, Clusters clusters, Map<String, float[]> vectors, Size size) {
        Map<Long, float[]> signs = new HashMap<>();
        vectors.forEach((word, vector) -> signs.put(Signs.vector(word), vector));
        return new Lessons(clusters, signs, lessons, size).learn();
    }

    private QuickJudge learn() {
        TypesLearner learner = new TypesLearner(clusters, vectors, size);
        List<TypesLearner.Sample> samples =
                lessons.stream().map(learner::sample).toList();
        List<SidesLearner.Answered> sides = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            // Types told by a model that has learned from the sentence itself would look surer than they are.
            List<TypesLearner.Sample> some = new ArrayList<>();
            for (int n = 0; n < samples.size(); n++) {
                if (n % PARTS != part) {
                    some.add(samples.get(n));
                }
            }
            Types others = learner.learn(some);
            for (int n = part; n < lessons.size(); n += PARTS) {
                ask(lessons.get(n), others, sides);
            }
        }
        return new QuickJudge(learner.learn(samples), SidesLearner.learn(sides, size.slight()));
    }

    private static void ask(Lesson lesson, Types types, List<SidesLearner.Answered> sides) {
        Outline outline = new Outline(lesson.hearing());
        for (Question question : Question.about(outline, types)) {
            boolean is = lesson.events().stream()
                    .anyMatch(event -> event.type() == question.type()
                            && question.pair()
                                    .tells(Party.of(event.actors()), Party.of(event.recipients()), outline.parties()));
            sides.add(new SidesLearner.Answered(question, is));
        }
    }
}
