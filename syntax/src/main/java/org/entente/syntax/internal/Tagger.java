package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Gives each word its part of speech from what it is where it stands. Immutable and safe to share between threads. */
public final class Tagger {

    /** How much the first tagger's score counts beside what the word is where it stands, and how much its relation. */
    private static final float OF_FIRST = 0.02f;

    private static final float OF_RELATION = 0.3f;

    /** A tag whose score is so far behind the best one's is out of the question. */
    private static final float CLOSE = 3;

    private final Dense scores;
    private final int classes;
    private final float[][] ofRelations;

    /**
     * @param scores may have more outputs than there are classes
     * @param ofRelations as {@link TagRelations#of} gives it
     */
    Tagger(Dense scores, int classes, float[][] ofRelations) {
        this.scores = scores;
        this.classes = classes;
        this.ofRelations = ofRelations;
    }

    /** What turns a word where it stands into the scores that {@link #tag} begins with. */
    Dense scores() {
        return scores;
    }

    /**
     * Fills in the draft's tags, and says for each word whether another tag was so close that it may still be chosen.
     *
     * @param scored for each word what {@link #scores} makes of it, in the first places; what the word by itself says is
     *     added
     */
    boolean[] tag(Draft draft, Encoder encoder, float[][] scored) {
        boolean[] open = new boolean[draft.size];
        for (int i = 0; i < draft.size; i++) {
            float[] ofWord = scored[i];
            Dense.add(1, encoder.toTags(draft, i), ofWord);
            int best = 0;
            float most = ofWord[0];
            float second = Float.NEGATIVE_INFINITY;
            for (int c = 1; c < classes; c++) {
                float score = ofWord[c];
                if (score > most) {
                    second = most;
                    most = score;
                    best = c;
                } else if (score > second) {
                    second = score;
                }
            }
            draft.tags[i] = best;
            open[i] = most - second < CLOSE;
        }
        return open;
    }

    /**
     * Chooses open tags once more, now that it is known how each word hangs on its head.
     *
     * @param open as {@link #tag} gave it, and {@code scored} as it left it
     * @param first as {@link LinearTagger#tag} gave it
     */
    void reconsider(Draft draft, boolean[] open, float[][] scored, short[][] first) {
        for (int i = 0; i < draft.size; i++) {
            if (open[i]) {
                draft.tags[i] = best(scored[i], first[i], ofRelations[draft.relations[i]]);
            }
        }
    }

    private int best(float[] scored, short[] first, float[] ofRelation) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            float score = scored[c] + OF_RELATION * ofRelation[c] + (c < first.length ? OF_FIRST * first[c] : 0);
            if (score > most) {
                best = c;
                most = score;
            }
        }
        return best;
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(classes);
        scores.write(out);
        Dense.write(ofRelations, out);
    }

    static Tagger read(DataInput in) throws IOException {
        int classes = in.readUnsignedShort();
        return new Tagger(Dense.read(in), classes, Dense.floats(in));
    }
}
