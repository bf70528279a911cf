package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;

/** Makes an arbiter from sentences whose events are known. */
public final class Lessons {

    /** How many parts the sentences fall into, of each of which the types are told by what the others taught. */
    private static final int PARTS = 3;

    private final Clusters clusters;
    private final List<Lesson> lessons;

    private Lessons(Clusters clusters, List<Lesson> lessons) {
        this.clusters = clusters;
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

    /** Learns; the same lessons in the same order give the same arbiter. */
    public static LearnedArbiter learn(List<Lesson> lessons, Clusters clusters) {
        return new Lessons(clusters, lessons).learn();
    }

    private LearnedArbiter learn() {
        List<AnyOf.Group> groups = lessons.stream().map(this::types).toList();
        List<AnyOf.Group> sides = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            // Types told by a model that has learned from the sentence itself would look surer than they are.
            Weights others = types(groups, part);
            for (int n = part; n < lessons.size(); n += PARTS) {
                ask(lessons.get(n), others, sides);
            }
        }
        return new LearnedArbiter(types(groups, -1), AnyOf.learn(sides, 1, -2, 8, 1, 1e-4), clusters);
    }

    private static Weights types(List<AnyOf.Group> groups, int without) {
        List<AnyOf.Group> some = new ArrayList<>();
        for (int n = 0; n < groups.size(); n++) {
            if (without < 0 || n % PARTS != without) {
                some.add(groups.get(n));
            }
        }
        return AnyOf.learn(some, PloverType.values().length, -4, 12, 2, 1e-4);
    }

    private AnyOf.Group types(Lesson lesson) {
        Outline outline = new Outline(lesson.hearing());
        PredicateTraits seen = new PredicateTraits(outline, clusters);
        List<long[]> members = new ArrayList<>();
        for (int i = 0; i < outline.tree().size(); i++) {
            if (seen.mayTell(i)) {
                members.add(seen.of(i));
            }
        }
        int truth = 0;
        for (Triple event : lesson.events()) {
            truth |= 1 << event.type().ordinal();
        }
        return new AnyOf.Group(members, truth);
    }

    private void ask(Lesson lesson, Weights types, List<AnyOf.Group> sides) {
        for (Question question : Question.about(new Outline(lesson.hearing()), types, clusters)) {
            boolean is = lesson.events().stream()
                    .anyMatch(event -> event.type() == question.type()
                            && Pair.of(event.actors(), event.recipients()).contains(question.pair()));
            List<long[]> members =
                    question.words().stream().map(question::traits).toList();
            sides.add(new AnyOf.Group(members, is ? 1 : 0));
        }
    }
}
