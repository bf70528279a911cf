package org.entente.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.model.PloverType;
import org.entente.reader.internal.classify.Passage;
import org.entente.reader.internal.classify.Senses;
import org.entente.reader.internal.classify.Traits;
import org.entente.reader.internal.classify.TypeModel;
import org.entente.syntax.Analyser;

/** Makes classifiers of event types from sentences. Immutable and safe to share between threads. */
public final class ClassifierTraining {

    private final Analyser analyser;
    private final Atlas atlas;
    private final Senses senses;

    private ClassifierTraining(Analyser analyser, Atlas atlas, Senses senses) {
        this.analyser = analyser;
        this.atlas = atlas;
        this.senses = senses;
    }

    /**
     * @param verbs the senses of verbs, each lemma's own first, then those above it
     * @param nouns the senses of nouns
     */
    public static ClassifierTraining of(
            Analyser analyser, Atlas atlas, Map<String, List<String>> verbs, Map<String, List<String>> nouns) {
        return new ClassifierTraining(analyser, atlas, new Senses(verbs, nouns));
    }

    /** A sentence with its parties, read once and learned from often. */
    public record Prepared(Map<String, Float> traits) {}

    /**
     * What is to be learned from one sentence.
     *
     * @param types that it may be: one, or several where no more is known
     * @param weight how much it counts, above 0
     * @param home whether it is news as it is to be classified; what home shows goes before what other lessons say
     */
    public record Lesson(Prepared sentence, Set<PloverType> types, double weight, boolean home) {}

    public Prepared prepare(String sentence, String source, String target) {
        Passage passage = Passage.of(sentence, analyser.analyse(sentence), atlas, source, target);
        return new Prepared(Traits.of(passage, senses));
    }

    /**
     * Learns; the same lessons in the same order give the same classifier.
     *
     * @param penalty above 0, on half the squares of the weights
     */
    public Classifier learn(List<Lesson> lessons, double penalty) {
        List<TypeModel.Row> rows = lessons.stream()
                .map(lesson ->
                        new TypeModel.Row(lesson.sentence().traits(), lesson.types(), lesson.weight(), lesson.home()))
                .toList();
        return new Classifier(analyser, atlas, TypeModel.learn(rows, senses, penalty));
    }
}
