package org.entente.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.atlas.Atlas;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.reader.internal.classify.Passage;
import org.entente.reader.internal.classify.TypeModel;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;

/**
 * Which kind of event a sentence tells of between two given parties. It always decides for one: whether there was any is not asked.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Classifier {

    private final Analyser analyser;
    private final Atlas atlas;
    private final TypeModel model;

    Classifier(Analyser analyser, Atlas atlas, TypeModel model) {
        this.analyser = analyser;
        this.atlas = atlas;
        this.model = model;
    }

    /**
     * What a sentence tells of.
     *
     * @param type the likeliest; CONCEDE and RETREAT are weighed as one, then told apart
     * @param quad the likelier of the likelier side, cooperation or conflict: it may be another than the type's. CONCEDE counts as material cooperation here, as in
     *     the sets that merge it with RETREAT
     * @param confidence in [0, 1]: how likely the type is
     */
    public record Classification(PloverType type, Quad quad, double confidence) {}

    private static final class English {
        static final Classifier CLASSIFIER = shipped();
    }

    /** The classifier of English that ships, loaded on the first call. Its provenance: {@code classifier.provenance}. */
    public static Classifier english() {
        return English.CLASSIFIER;
    }

    private static Classifier shipped() {
        try (InputStream in = Classifier.class.getResourceAsStream("classifier.model")) {
            if (in == null) {
                throw new IOException("The resource classifier.model is missing. Maybe the build left it out.");
            }
            return new Classifier(
                    Analysers.english(),
                    Atlas.shipped(),
                    TypeModel.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Classifies one sentence.
     *
     * @param source the words that name who acts, as they stand in the sentence; others are no error, only less to go by
     * @param target the words that name the other party
     */
    public Classification classify(String sentence, String source, String target) {
        Passage passage = Passage.of(sentence, analyser.analyse(sentence), atlas, source, target);
        return model.classify(model.traits(passage));
    }

    /** Classifies a sentence that the training has prepared. */
    public Classification classify(ClassifierTraining.Prepared prepared) {
        return model.classify(prepared.traits());
    }

    /** Writes what was learned. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            model.write(data);
        }
    }
}
