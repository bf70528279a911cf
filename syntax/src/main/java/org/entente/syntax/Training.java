package org.entente.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.syntax.internal.ModelTraining;

/** Learns an analyser for a language from its treebanks. One thread; the same bytes for the same input. */
public final class Training {

    private Training() {}

    /**
     * @param documents the treebanks' documents
     * @param taught documents with the tags and trees of a slower analyser, from which the quick one learns tags and
     *     trees too, but neither sentence ends nor features, lemmas or names; may be empty
     * @param clusters for a word, in lower case, the path of its Brown cluster as {@code 0} and {@code 1}; may be empty
     * @param ambiguity for a word as written, the tags it may bear; may be empty
     * @param vectors for a word as written its vector, all of one length, that lies near those of words used alike; may
     *     be empty
     * @param rules a file with the language's tokenisation rules, in UTF-8
     * @param provenance what the model shall say of itself: data, trainer, seed, date, licence
     * @param seed of every shuffle
     */
    public record Material(
            List<Conllu.Document> documents,
            List<Conllu.Document> taught,
            Map<String, String> clusters,
            Map<String, String> ambiguity,
            Map<String, float[]> vectors,
            Path rules,
            String provenance,
            long seed) {}

    /** Learns everything and writes the model. Takes minutes; tells of each step on {@code progress}. */
    public static void train(Material material, Appendable progress, OutputStream model) throws IOException {
        new ModelTraining(material, progress).train().write(model);
    }
}
