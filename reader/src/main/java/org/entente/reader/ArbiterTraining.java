package org.entente.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.model.PloverType;
import org.entente.reader.internal.arbiter.Clusters;
import org.entente.reader.internal.arbiter.LearnedArbiter;
import org.entente.reader.internal.arbiter.Lessons;
import org.entente.reader.internal.arbiter.QuickJudge;
import org.entente.reader.internal.arbiter.Size;
import org.entente.reader.internal.event.Arbiter;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.event.Cases;
import org.entente.syntax.Analyser;

/** Makes the part of the reader that decides who did what to whom, from sentences whose events are known. Immutable and safe to share between threads. */
public final class ArbiterTraining {

    private final Analyser analyser;
    private final Atlas atlas;
    private final Clusters clusters;
    private final Map<String, float[]> vectors;

    private ArbiterTraining(Analyser analyser, Atlas atlas, Clusters clusters, Map<String, float[]> vectors) {
        this.analyser = analyser;
        this.atlas = atlas;
        this.clusters = clusters;
        this.vectors = vectors;
    }

    /**
     * @param clusters of words in lower case: their paths of {@code 0} and {@code 1} in a tree of Brown clusters
     * @param vectors of words in lower case, all of one length
     */
    public static ArbiterTraining of(
            Analyser analyser, Atlas atlas, Map<String, String> clusters, Map<String, float[]> vectors) {
        return new ArbiterTraining(analyser, atlas, Clusters.of(clusters), vectors);
    }

    /**
     * An event.
     *
     * @param actors codes of countries, or an institution's own
     * @param recipients the same
     * @param confidence in [0, 1]; 1 of what is known
     */
    public record Triple(PloverType type, Set<String> actors, Set<String> recipients, double confidence) {}

    /** A text that was read once and is learned from or asked about often. */
    public record Prepared(List<Case> cases) {}

    /** What is to be learned from a text: all that happens in it. */
    public record Lesson(Prepared text, List<Triple> events) {}

    public Prepared prepare(Dispatch dispatch) {
        Reader.Resolved resolved = Reader.of(analyser, atlas).resolved(dispatch, analyser.analyse(dispatch.text()));
        return new Prepared(Cases.of(resolved.trees(), resolved.mentions()));
    }

    /** What was learned. */
    public static final class Learned {

        private final QuickJudge judge;
        private final Arbiter arbiter;

        private Learned(QuickJudge judge) {
            this.judge = judge;
            this.arbiter = LearnedArbiter.of(judge);
        }

        /** The events of a text. */
        public List<Triple> events(Prepared text) {
            List<Triple> events = new ArrayList<>();
            for (Case hearing : text.cases()) {
                for (Arbiter.Ruling ruling : arbiter.hear(hearing)) {
                    events.add(new Triple(ruling.type(), ruling.actors(), ruling.recipients(), ruling.confidence()));
                }
            }
            return events;
        }

        public void write(OutputStream out) throws IOException {
            try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
                judge.write(data);
            }
        }
    }

    /** Learns; the same lessons in the same order give the same bits. */
    public Learned learn(List<Lesson> lessons) {
        return learn(lessons, Size.LARGE);
    }

    /** The same for a reader that is to be quick: smaller, and asking fewer words. */
    public Learned learnQuick(List<Lesson> lessons) {
        return learn(lessons, Size.SMALL);
    }

    private Learned learn(List<Lesson> lessons, Size size) {
        List<Lessons.Lesson> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            List<Lessons.Triple> events = lesson.events().stream()
                    .map(event -> new Lessons.Triple(event.type(), event.actors(), event.recipients()))
                    .toList();
            // Of a text of several sentences nobody has told which of them tells what.
            if (lesson.text().cases().size() == 1 || events.isEmpty()) {
                lesson.text().cases().forEach(hearing -> cases.add(new Lessons.Lesson(hearing, events)));
            }
        }
        return new Learned(Lessons.learn(cases, clusters, vectors, size));
    }
}
