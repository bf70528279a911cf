package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Turns each word of a sentence into numbers that say what it is where it stands: what is known of the word by itself,
 * then two layers that run over the sentence in both directions. Immutable and safe to share between threads.
 */
public final class Encoder {

    private final RowTable rows;
    /** What a tag gives the first layer. */
    private final float[][] ofTags;

    private final Dense ofVector;
    /** What a word gives the first layer at its own place. */
    private final Dense first;
    /** What it gives it at the place behind, and at the place before. */
    private final Dense behind;

    private final Dense before;
    /** What a word by itself gives the tagger. */
    private final Dense toTags;

    private final Dense second;
    private final WordVectors vectors;
    private final int width;

    Encoder(
            RowTable rows,
            float[][] ofTags,
            Dense ofVector,
            Dense first,
            Dense behind,
            Dense before,
            Dense toTags,
            Dense second,
            WordVectors vectors) {
        this.rows = rows;
        this.ofTags = ofTags;
        this.ofVector = ofVector;
        this.first = first;
        this.behind = behind;
        this.before = before;
        this.toTags = toTags;
        this.second = second;
        this.vectors = vectors;
        this.width = second.inputs();
    }

    /** How many numbers a word is turned into. */
    int width() {
        return width;
    }

    /** What a word by itself gives the first layer at its place, behind it and before it, and the tagger. */
    float[][] known(Word of) {
        float[][] word = ofVector.apply(new float[][] {vectors.vector(of.vector)}, 1);
        int[] features = new int[WordFeatures.MOST];
        int count = WordFeatures.of(of, features);
        short[] steps = new short[rows.width()];
        short[][] found = new short[WordFeatures.MOST][];
        RowTable.sum(found, rows.find(features, count, found), steps);
        for (int k = 0; k < steps.length; k++) {
            word[0][k] = Math.max(word[0][k] + steps[k] * (1f / RowTable.STEPS), 0);
        }
        return new float[][] {
            first.apply(word, 1)[0], behind.apply(word, 1)[0], before.apply(word, 1)[0], toTags.apply(word, 1)[0]
        };
    }

    /** What the token's word by itself says of its tag, a score a tag. */
    float[] toTags(Draft draft, int i) {
        return draft.words[i].known(this)[3];
    }

    /** For each token {@link #width} numbers, from its words and tags. */
    float[][] encode(Draft draft) {
        int size = draft.size;
        float[][] input = new float[size][];
        for (int i = 0; i < size; i++) {
            input[i] = draft.words[i].known(this)[0].clone();
            Dense.add(1, ofTags[draft.tags[i]], input[i]);
        }
        for (int i = 1; i < size; i++) {
            Dense.add(1, draft.words[i - 1].known(this)[1], input[i]);
            Dense.add(1, draft.words[i].known(this)[2], input[i - 1]);
        }
        float[][] middle = new Recurrence(width / 2, true).run(input, input, size);
        return new Recurrence(width / 2, false).run(second.apply(middle, size), middle, size);
    }

    void write(DataOutput out) throws IOException {
        rows.write(out);
        Dense.write(ofTags, out);
        ofVector.write(out);
        first.write(out);
        behind.write(out);
        before.write(out);
        toTags.write(out);
        second.write(out);
    }

    static Encoder read(DataInput in, WordVectors vectors) throws IOException {
        return new Encoder(
                RowTable.read(in),
                Dense.floats(in),
                Dense.read(in),
                Dense.read(in),
                Dense.read(in),
                Dense.read(in),
                Dense.read(in),
                Dense.read(in),
                vectors);
    }
}
