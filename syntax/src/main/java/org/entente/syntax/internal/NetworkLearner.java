package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a {@link Network}, an example at a time. Every row has one step size, which shrinks as its gradients add up.
 * Mutable, for one thread; the same for the same seed on every machine, since only exactly rounded operations are used.
 *
 * <p>Sources: J. Duchi, E. Hazan and Y. Singer, "Adaptive Subgradient Methods", JMLR 12 (2011); N. Srivastava and
 * others, "Dropout", JMLR 15 (2014).
 */
final class NetworkLearner {

    /** What gradients' squares are counted from, so that the first step is not too long. */
    private static final float FIRST = 1e-3f;

    private final int hidden;
    private final int slots;
    private final int outputs;
    private final float dropout;
    private final SplittableRandom random;
    private final FeatureRows rows;
    private final float[] bias;
    /** What a word adds to the hidden layer in each slot. */
    private final DenseLearner[] projections;

    private final float[][] weights;
    private final float[] outputBias;
    private final float[] squaresOfOutputs;
    private float squaresOfBias = FIRST;
    private float step;
    private float activity;

    private final boolean[] passes;
    private final float[] active;
    private final float[] blame;
    private final int[] usedRows = new int[ParserClues.COUNT];
    private int usedRowCount;
    private final int[] usedWords;

    private float[][] words = new float[0][];
    private int size;
    /** For each slot and word what it adds, and what that is blamed for. */
    private final float[][][] projected;

    private final float[][][] projectedBlame;
    private final List<Arc> arcs = new ArrayList<>();

    /** What an arc added to its head in a slot, and what the head had been blamed for there before that. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Arc(int slot, int head, int row, float[] blameBefore) {}

    /**
     * @param hidden width of the hidden layer, a multiple of 4
     * @param width how many numbers a word has
     * @param outputs how many classes there are
     * @param least how often a feature must be met in the first round to be learned
     * @param dropout the share of the hidden layer that each example goes without, in [0, 1)
     */
    NetworkLearner(int hidden, int slots, int width, int outputs, int least, float dropout, SplittableRandom random) {
        this.hidden = hidden;
        this.slots = slots;
        this.outputs = outputs;
        this.dropout = dropout;
        this.random = random;
        this.rows = new FeatureRows(hidden, least, FIRST);
        this.bias = new float[hidden];
        this.projections = new DenseLearner[slots];
        for (int slot = 0; slot < slots; slot++) {
            projections[slot] = new DenseLearner(width, hidden, random);
        }
        this.projected = new float[slots][][];
        this.projectedBlame = new float[slots][][];
        this.weights = new float[outputs][hidden];
        this.outputBias = new float[outputs];
        this.squaresOfOutputs = new float[outputs];
        this.passes = new boolean[hidden];
        this.active = new float[hidden];
        this.blame = new float[hidden];
        this.usedWords = new int[slots];
        Arrays.fill(bias, 0.1f);
        Arrays.fill(squaresOfOutputs, FIRST);
        scatter(weights, 0.1f);
    }

    private void scatter(float[][] rows, float most) {
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) (random.nextDouble() * 2 - 1) * most;
            }
        }
    }

    /** @param step length of the first step of a row; features met for the first time are learned only in round 0 */
    void at(float step, boolean firstRound) {
        this.step = step;
        rows.grows(firstRound);
    }

    /** Begins a sentence: the numbers of its words. */
    void begin(float[][] encoded, int length) {
        words = encoded;
        size = length;
        arcs.clear();
        for (int slot = 0; slot < slots; slot++) {
            projected[slot] = projections[slot].apply(encoded, length);
            projectedBlame[slot] = new float[length][hidden];
        }
    }

    /** Both run from 0, so that the compiler may take several places at once. */
    private static void add(float factor, float[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    /** Adds what an arc says to what its head adds in {@code slot}. */
    void attach(int slot, int head, int place) {
        int row = rows.row(place);
        if (row >= 0) {
            add(1, rows.values(row), projected[slot][head]);
            arcs.add(new Arc(slot, head, row, projectedBlame[slot][head].clone()));
        }
    }

    /**
     * Shows an example.
     *
     * @param shown for each slot the token it shows; one at or past the sentence's end shows nothing
     */
    void show(int[] features, int[] shown) {
        float[] sum = active;
        System.arraycopy(bias, 0, sum, 0, hidden);
        usedRowCount = 0;
        for (int i = 0; i < features.length; i++) {
            int row = rows.row(features[i]);
            if (row >= 0) {
                usedRows[usedRowCount++] = row;
                add(1, rows.values(row), sum);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            if (shown[slot] < size) {
                usedWords[slot] = shown[slot];
                add(1, projected[slot][shown[slot]], sum);
            } else {
                usedWords[slot] = -1;
            }
        }
        float kept = 1 / (1 - dropout);
        for (int i = 0; i < hidden; i++) {
            passes[i] = sum[i] > 0 && (dropout == 0 || random.nextDouble() >= dropout);
            active[i] = passes[i] ? sum[i] * kept : 0;
            blame[i] = 0;
        }
        activity = meanSquare(active);
    }

    /** The score of class {@code output} in the example shown. */
    float score(int output) {
        float[] row = weights[output];
        float a = outputBias[output];
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < hidden; i += 4) {
            a += row[i] * active[i];
            b += row[i + 1] * active[i + 1];
            c += row[i + 2] * active[i + 2];
            d += row[i + 3] * active[i + 3];
        }
        return a + b + c + d;
    }

    /** Moves the score of {@code output} against {@code gradient}, the loss's slope by that score. */
    void correct(int output, float gradient) {
        add(gradient, weights[output], blame);
        squaresOfOutputs[output] += gradient * gradient * activity;
        float by = -step * gradient / root(squaresOfOutputs[output]);
        add(by, active, weights[output]);
        outputBias[output] += by / 2;
    }

    /** Passes the corrections of the example on to what it showed. */
    void learn() {
        float kept = 1 / (1 - dropout);
        for (int i = 0; i < hidden; i++) {
            blame[i] = passes[i] ? blame[i] * kept : 0;
        }
        float square = meanSquare(blame);
        if (square == 0) {
            return;
        }
        for (int i = 0; i < usedRowCount; i++) {
            float by = -step / root(rows.addSquare(usedRows[i], square));
            add(by, blame, rows.values(usedRows[i]));
        }
        squaresOfBias += square;
        add(-step / root(squaresOfBias), blame, bias);
        for (int slot = 0; slot < slots; slot++) {
            if (usedWords[slot] >= 0) {
                add(1, blame, projectedBlame[slot][usedWords[slot]]);
            }
        }
    }

    /** Ends a sentence: gathers what is to be corrected of the projection, and adds to the slopes of the words' numbers. */
    void end(float[][] slopes) {
        for (Arc arc : arcs) {
            float[] since = arc.blameBefore();
            float[] all = projectedBlame[arc.slot()][arc.head()];
            for (int k = 0; k < hidden; k++) {
                since[k] = all[k] - since[k];
            }
            float square = meanSquare(since);
            if (square > 0) {
                add(-step / root(rows.addSquare(arc.row(), square)), since, rows.values(arc.row()));
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            projections[slot].learn(words, size, projectedBlame[slot], slopes);
        }
    }

    void step(float rate) {
        for (DenseLearner projection : projections) {
            projection.step(rate);
        }
    }

    private float meanSquare(float[] values) {
        float a = 0;
        float b = 0;
        for (int i = 0; i < hidden; i += 2) {
            a += values[i] * values[i];
            b += values[i + 1] * values[i + 1];
        }
        return (a + b) / hidden;
    }

    private static float root(float square) {
        return (float) Math.sqrt(square);
    }

    /** What was learned, clues' rows in fixed-point numbers. */
    Network network(int places) {
        float[][] turned = new float[hidden][outputs];
        for (int output = 0; output < outputs; output++) {
            for (int i = 0; i < hidden; i++) {
                turned[i][output] = weights[output][i];
            }
        }
        Dense[] dense = new Dense[slots];
        for (int slot = 0; slot < slots; slot++) {
            dense[slot] = projections[slot].dense();
        }
        return Network.of(places, rows, bias, Dense.joined(dense), turned, outputBias);
    }
}
