package org.entente.syntax.internal;

import java.util.SplittableRandom;

/** Learns an {@link Encoder}, a sentence at a time. Mutable, for one thread. */
final class EncoderLearner {

    private static final int WORD = 128;
    /** How often a feature must be met to be learned. */
    private static final int LEAST = 3;
    /** The share of words whose identity is hidden, and of those of which lists say nothing. */
    private static final double HIDES_IDENTITY = 0.25;

    private static final double HIDES_LISTS = 0.05;
    private static final float DROPOUT = 0.2f;
    private static final float FIRST = 1e-3f;

    private final int width;
    private final WordVectors vectors;
    private final SplittableRandom random;
    private final FeatureRows rows = new FeatureRows(WORD, LEAST, FIRST);
    private final FeatureRows ofTags;
    private final DenseLearner ofVector;
    private final DenseLearner first;
    private final DenseLearner behind;
    private final DenseLearner before;
    private final DenseLearner second;
    private final Recurrence lower;
    private final Recurrence upper;
    private final int[] features = new int[WordFeatures.MOST];

    private int size;
    private int[][] used = new int[0][];
    private int[] tags = new int[0];
    private float[][] shown = new float[0][];
    private float[][] words = new float[0][];
    private float[][] input = new float[0][];
    private float[][] middle = new float[0][];
    private float[][] next = new float[0][];
    private float[][] wordMask = new float[0][];
    private float[][] middleMask = new float[0][];
    private float[][] outMask = new float[0][];

    /** @param width how many numbers a word is turned into, a multiple of 8 */
    EncoderLearner(int width, WordVectors vectors, SplittableRandom random) {
        this.width = width;
        this.vectors = vectors;
        this.random = random;
        this.ofVector = new DenseLearner(vectors.padded(), WORD, random);
        this.first = new DenseLearner(WORD, Recurrence.inputs(width / 2, true), random);
        this.behind = new DenseLearner(WORD, first.outputs, random);
        this.before = new DenseLearner(WORD, first.outputs, random);
        this.ofTags = new FeatureRows(first.outputs, 1, FIRST);
        this.second = new DenseLearner(width, Recurrence.inputs(width / 2, false), random);
        this.lower = new Recurrence(width / 2, true);
        this.upper = new Recurrence(width / 2, false);
        remembers(first);
        remembers(second);
    }

    /** Lets the layer keep most of what it remembers, to begin with. */
    private void remembers(DenseLearner layer) {
        for (int side = 0; side < 2; side++) {
            int from = side * layer.outputs / 2 + width / 2;
            layer.bias(from, from + width / 2, 1);
        }
    }

    /** @param firstRound features met for the first time are learned only in the first round */
    void grows(boolean firstRound) {
        rows.grows(firstRound);
        ofTags.grows(firstRound);
    }

    /** What each word of the sentence is turned into. */
    float[][] encode(Draft draft) {
        size = draft.size;
        shown = new float[size][vectors.padded()];
        used = new int[size][];
        for (int i = 0; i < size; i++) {
            boolean lists = random.nextDouble() >= HIDES_LISTS;
            boolean identity = lists && random.nextDouble() >= HIDES_IDENTITY;
            if (lists) {
                shown[i] = vectors.vector(draft.words[i].vector);
            }
            used[i] = rowsOf(draft, i, identity, lists);
        }
        words = ofVector.apply(shown, size);
        wordMask = mask(WORD);
        for (int i = 0; i < size; i++) {
            for (int row : used[i]) {
                Dense.add(1, rows.values(row), words[i]);
            }
            for (int k = 0; k < WORD; k++) {
                wordMask[i][k] = words[i][k] > 0 ? wordMask[i][k] : 0;
            }
        }
        times(words, wordMask);
        input = first.apply(words, size);
        tags = new int[size];
        for (int i = 0; i < size; i++) {
            tags[i] = ofTags.row(draft.tags[i]);
            if (tags[i] >= 0) {
                Dense.add(1, ofTags.values(tags[i]), input[i]);
            }
        }
        float[][] toBehind = behind.apply(words, size);
        float[][] toBefore = before.apply(words, size);
        for (int i = 1; i < size; i++) {
            Dense.add(1, toBehind[i - 1], input[i]);
            Dense.add(1, toBefore[i], input[i - 1]);
        }
        middle = lower.run(input, input, size);
        middleMask = mask(width);
        times(middle, middleMask);
        next = second.apply(middle, size);
        float[][] out = upper.run(next, middle, size);
        outMask = mask(width);
        times(out, outMask);
        return out;
    }

    private int[] rowsOf(Draft draft, int i, boolean identity, boolean lists) {
        int count = WordFeatures.of(draft.words[i], features);
        int[] found = new int[count];
        int n = 0;
        for (int f = 0; f < count; f++) {
            int row = rows.row(features[f]);
            boolean hidden = f < WordFeatures.OF_IDENTITY
                    ? !identity
                    : f < WordFeatures.OF_IDENTITY + WordFeatures.OF_LISTS && !lists;
            if (row >= 0 && !hidden) {
                found[n++] = row;
            }
        }
        return java.util.Arrays.copyOf(found, n);
    }

    private float[][] mask(int columns) {
        float[][] mask = new float[size][columns];
        for (float[] row : mask) {
            for (int k = 0; k < columns; k++) {
                row[k] = random.nextInt(1 << 16) < DROPOUT * (1 << 16) ? 0 : 1 / (1 - DROPOUT);
            }
        }
        return mask;
    }

    private static void times(float[][] values, float[][] mask) {
        for (int i = 0; i < values.length; i++) {
            float[] row = values[i];
            float[] factors = mask[i];
            for (int k = 0; k < row.length; k++) {
                row[k] *= factors[k];
            }
        }
    }

    /** What the words of the sentence last encoded are by themselves. */
    float[][] words() {
        return words;
    }

    static int wordWidth() {
        return WORD;
    }

    /**
     * Learns from the slopes of what {@link #encode} last gave; rows at once, matrices with {@link #step}.
     *
     * @param wordSlopes those of {@link #words}
     * @param rate of the rows
     */
    void learn(float[][] slopes, float[][] wordSlopes, float rate) {
        times(slopes, outMask);
        float[][] middleSlopes = new float[size][width];
        float[][] nextSlopes = upper.learn(next, middle, size, slopes, middleSlopes);
        second.learn(middle, size, nextSlopes, middleSlopes);
        times(middleSlopes, middleMask);
        float[][] inputSlopes = lower.learn(input, input, size, middleSlopes, middleSlopes);
        first.learn(words, size, inputSlopes, wordSlopes);
        behind.learn(words, size, moved(inputSlopes, 1), wordSlopes);
        before.learn(words, size, moved(inputSlopes, -1), wordSlopes);
        times(wordSlopes, wordMask);
        ofVector.learn(shown, size, wordSlopes, new float[size][vectors.padded()]);
        for (int i = 0; i < size; i++) {
            float square = meanSquare(wordSlopes[i]);
            if (square > 0) {
                for (int row : used[i]) {
                    float by = -rate / (float) Math.sqrt(rows.addSquare(row, square));
                    Dense.add(by, wordSlopes[i], rows.values(row));
                }
            }
        }
        learnTags(inputSlopes, rate);
    }

    private void learnTags(float[][] inputSlopes, float rate) {
        for (int i = 0; i < size; i++) {
            float square = meanSquare(inputSlopes[i]);
            if (square > 0 && tags[i] >= 0) {
                float by = -rate / (float) Math.sqrt(ofTags.addSquare(tags[i], square));
                Dense.add(by, inputSlopes[i], ofTags.values(tags[i]));
            }
        }
    }

    private static float meanSquare(float[] slopes) {
        float square = 0;
        for (float slope : slopes) {
            square += slope * slope;
        }
        return square / slopes.length;
    }

    /** For each word the slopes of the word {@code by} places behind it; none where there is no such word. */
    private static float[][] moved(float[][] slopes, int by) {
        float[][] moved = new float[slopes.length][];
        for (int i = 0; i < slopes.length; i++) {
            boolean there = i + by >= 0 && i + by < slopes.length;
            moved[i] = there ? slopes[i + by] : new float[slopes[i].length];
        }
        return moved;
    }

    void step(float rate) {
        ofVector.step(rate);
        first.step(rate);
        behind.step(rate);
        before.step(rate);
        second.step(rate);
    }

    /**
     * @param known what else is worked out of a word by itself
     * @param count how many tags there are
     */
    Encoder encoder(Dense known, int count) {
        float[][] tagRows = new float[count][first.outputs];
        int[] met = ofTags.features();
        for (int row = 0; row < met.length; row++) {
            tagRows[met[row]] = ofTags.values(row).clone();
        }
        return new Encoder(
                RowTable.of(rows, WORD),
                tagRows,
                ofVector.dense(),
                first.dense(),
                behind.dense(),
                before.dense(),
                known,
                second.dense(),
                vectors);
    }
}
