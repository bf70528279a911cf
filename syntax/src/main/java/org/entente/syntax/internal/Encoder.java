package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Turns each word of a sentence into numbers that say what it is where it stands: what is known of the word by itself,
 * then two layers that run over the sentence in both directions. Immutable and safe to share between threads.
 */
public final class Encoder {

    private static final int STEPS = 256;
    /** Four of them must fit into 16 bits. */
    private static final int MOST_STEPS = 8191;

    /** So many new words are worked out at once. */
    private static final int TOGETHER = 16;

    private final RowTable rows;
    /** What a tag gives the first layer. */
    private final float[][] tagRows;

    private final short[][] ofTags;
    private final short[] none;

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
            float[][] tagRows,
            Dense ofVector,
            Dense first,
            Dense behind,
            Dense before,
            Dense toTags,
            Dense second,
            WordVectors vectors) {
        this.rows = rows;
        this.tagRows = tagRows;
        this.ofTags = Arrays.stream(tagRows).map(Encoder::steps).toArray(short[][]::new);
        this.none = new short[first.outputs()];
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

    /**
     * What a word by itself gives the first layer, in steps of 1/{@value #STEPS}, which need half the room in the
     * processor's cache, and the tagger.
     *
     * @param here at its own place
     * @param behind at the place behind it
     * @param before at the place before it
     * @param toTags a score a tag
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(short[] here, short[] behind, short[] before, float[] toTags) {}

    /**
     * Works out what is not known yet of those words. Many are worked out together, since the matrices are larger than the
     * processor's near cache.
     */
    void meet(Word[] words) {
        Word[] unknown = new Word[TOGETHER];
        int count = 0;
        for (Word word : words) {
            if (!word.isMet()) {
                unknown[count++] = word;
            }
            if (count == TOGETHER) {
                meet(unknown, count);
                count = 0;
            }
        }
        meet(unknown, count);
    }

    private void meet(Word[] words, int count) {
        float[][] shown = new float[count][];
        for (int i = 0; i < count; i++) {
            shown[i] = vectors.vector(words[i].vector);
        }
        float[][] each = ofVector.apply(shown, count);
        for (int i = 0; i < count; i++) {
            addFeatures(words[i], each[i]);
        }
        float[][] here = first.apply(each, count);
        float[][] behindIt = behind.apply(each, count);
        float[][] beforeIt = before.apply(each, count);
        float[][] tags = toTags.apply(each, count);
        for (int i = 0; i < count; i++) {
            words[i].meet(new Known(steps(here[i]), steps(behindIt[i]), steps(beforeIt[i]), tags[i]));
        }
    }

    private void addFeatures(Word of, float[] sum) {
        int[] features = new int[WordFeatures.MOST];
        int count = WordFeatures.of(of, features);
        short[] steps = new short[rows.width()];
        short[][] found = new short[WordFeatures.MOST][];
        RowSum.add(found, rows.find(features, count, found), steps);
        for (int k = 0; k < steps.length; k++) {
            sum[k] = Math.max(sum[k] + steps[k] * (1f / RowTable.STEPS), 0);
        }
    }

    private static short[] steps(float[] numbers) {
        short[] steps = new short[numbers.length];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = (short) Math.clamp(Math.round(numbers[k] * STEPS), -MOST_STEPS, MOST_STEPS);
        }
        return steps;
    }

    /** What the token's word by itself says of its tag, a score a tag. */
    float[] toTags(Draft draft, int i) {
        return draft.words[i].known().toTags;
    }

    /** One thread's way through sentence after sentence. */
    final class Pass {

        private final short[] sum = new short[first.outputs()];
        private final Buffer input = new Buffer(first.outputs());
        private final Buffer middle = new Buffer(width);
        private final Buffer next = new Buffer(second.outputs());
        private final Buffer out = new Buffer(width);
        private final Recurrence lower = new Recurrence(width / 2, true);
        private final Recurrence upper = new Recurrence(width / 2, false);

        /** For each token {@link #width} numbers, from its words and tags; they hold until the next sentence. */
        float[][] encode(Draft draft) {
            int size = draft.size;
            meet(draft.words);
            float[][] in = input.rows(size);
            short[] behindLast = none;
            for (int i = 0; i < size; i++) {
                Known word = draft.words[i].known();
                short[] beforeNext = i + 1 < size ? draft.words[i + 1].known().before : none;
                add(word.here, behindLast, beforeNext, ofTags[draft.tags[i]], sum);
                numbers(sum, in[i]);
                behindLast = word.behind;
            }
            float[][] between = middle.rows(size);
            lower.run(in, in, size, between);
            float[][] above = next.rows(size);
            second.apply(between, size, above);
            float[][] result = out.rows(size);
            upper.run(above, between, size, result);
            return result;
        }

        private static void add(short[] here, short[] behindLast, short[] beforeNext, short[] tag, short[] sum) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] = (short) (here[k] + behindLast[k] + beforeNext[k] + tag[k]);
            }
        }

        private static void numbers(short[] steps, float[] numbers) {
            for (int k = 0; k < numbers.length; k++) {
                numbers[k] = steps[k] * (1f / STEPS);
            }
        }
    }

    void write(DataOutput out) throws IOException {
        rows.write(out);
        Dense.write(tagRows, out);
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
