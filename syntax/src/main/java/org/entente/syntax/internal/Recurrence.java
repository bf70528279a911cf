package org.entente.syntax.internal;

import java.util.Arrays;

/**
 * Runs over a sentence in both directions and keeps, for each word, what it remembers of the words before it and behind
 * it: {@code c = f c' + (1 − f) z} and {@code h = r g(c) + (1 − r) k}, place by place, where the candidate {@code z},
 * the gates {@code f} and {@code r} and the passage {@code k} come from the word alone. For one thread.
 *
 * <p>Source: T. Lei and others, "Simple Recurrent Units for Highly Parallelizable Recurrence", EMNLP 2018, without the
 * peephole; {@code g(x) = x / √(1 + x²)} and the gates {@code (1 + g) / 2} are rounded alike by every machine.
 */
final class Recurrence {

    private final int width;
    private final boolean passes;
    private final float[] candidate;
    private final float[] forget;
    private final float[] read;
    private final float[] passage;
    private final float[] told;
    private final float[] fresh;

    /**
     * @param width places a direction
     * @param passes whether the input holds {@code k}; else what was shown below is passed
     */
    Recurrence(int width, boolean passes) {
        this.width = width;
        this.passes = passes;
        this.candidate = new float[2 * width];
        this.forget = new float[2 * width];
        this.read = new float[2 * width];
        this.passage = new float[2 * width];
        this.told = new float[2 * width];
        this.fresh = new float[2 * width];
    }

    /** How many numbers a word's input has: for each direction candidate, gates and, where it is held, passage. */
    static int inputs(int width, boolean passes) {
        return (passes ? 8 : 6) * width;
    }

    /**
     * @param input a row a word
     * @param below what is passed where the input does not hold it, twice {@code width} a word
     * @return {@code h}, twice {@code width} a word
     */
    float[][] run(float[][] input, float[][] below, int size) {
        float[][] out = new float[size][2 * width];
        run(input, below, size, out);
        return out;
    }

    /** As {@link #run(float[][], float[][], int)}, put into {@code out}. */
    void run(float[][] input, float[][] below, int size, float[][] out) {
        Arrays.fill(fresh, 0);
        for (int step = 0; step < size; step++) {
            load(input, below, step, size);
            remember(candidate, forget, fresh);
            tell(read, passage, fresh, told);
            System.arraycopy(told, 0, out[step], 0, width);
            System.arraycopy(told, width, out[size - 1 - step], width, width);
        }
    }

    /** Puts side by side what both directions meet in that step: one loop over both is quicker than two. */
    private void load(float[][] input, float[][] below, int step, int size) {
        for (int side = 0; side < 2; side++) {
            int word = side == 0 ? step : size - 1 - step;
            int at = side * inputs(width, passes) / 2;
            int to = side * width;
            System.arraycopy(input[word], at, candidate, to, width);
            System.arraycopy(input[word], at + width, forget, to, width);
            System.arraycopy(input[word], at + 2 * width, read, to, width);
            if (passes) {
                System.arraycopy(input[word], at + 3 * width, passage, to, width);
            } else {
                System.arraycopy(below[word], to, passage, to, width);
            }
        }
    }

    private static void remember(float[] candidate, float[] forget, float[] memory) {
        for (int k = 0; k < memory.length; k++) {
            float x = forget[k];
            float kept = 0.5f + 0.5f * (x / (float) Math.sqrt(1 + x * x));
            memory[k] = kept * memory[k] + (1 - kept) * candidate[k];
        }
    }

    private static void tell(float[] read, float[] passage, float[] memory, float[] told) {
        for (int k = 0; k < told.length; k++) {
            float x = read[k];
            float gate = 0.5f + 0.5f * (x / (float) Math.sqrt(1 + x * x));
            float c = memory[k];
            told[k] = gate * (c / (float) Math.sqrt(1 + c * c)) + (1 - gate) * passage[k];
        }
    }

    /**
     * Turns the slopes of what {@link #run} gave into those of its input.
     *
     * @param belowSlopes added to, where the input does not hold what is passed
     */
    float[][] learn(float[][] input, float[][] below, int size, float[][] slopes, float[][] belowSlopes) {
        float[][] inputSlopes = new float[size][inputs(width, passes)];
        float[][] memories = new float[size + 1][2 * width];
        for (int step = 0; step < size; step++) {
            load(input, below, step, size);
            System.arraycopy(memories[step], 0, fresh, 0, 2 * width);
            remember(candidate, forget, fresh);
            System.arraycopy(fresh, 0, memories[step + 1], 0, 2 * width);
        }
        float[] carried = new float[2 * width];
        float[][] parts = new float[4][2 * width];
        float[] slope = new float[2 * width];
        for (int step = size - 1; step >= 0; step--) {
            load(input, below, step, size);
            System.arraycopy(slopes[step], 0, slope, 0, width);
            System.arraycopy(slopes[size - 1 - step], width, slope, width, width);
            back(slope, memories[step + 1], memories[step], carried, parts);
            for (int side = 0; side < 2; side++) {
                int word = side == 0 ? step : size - 1 - step;
                unload(parts, side, inputSlopes[word], belowSlopes[word]);
            }
        }
        return inputSlopes;
    }

    /** Hands the slopes of what was loaded to where it came from. */
    private void unload(float[][] parts, int side, float[] inputSlopes, float[] belowSlopes) {
        int at = side * inputSlopes.length / 2;
        for (int part = 0; part < (passes ? 4 : 3); part++) {
            System.arraycopy(parts[part], side * width, inputSlopes, at + part * width, width);
        }
        if (!passes) {
            for (int k = side * width; k < (side + 1) * width; k++) {
                belowSlopes[k] += parts[3][k];
            }
        }
    }

    private void back(float[] slope, float[] memory, float[] earlier, float[] carried, float[][] parts) {
        float[] ofCandidate = parts[0];
        float[] ofForget = parts[1];
        float[] ofRead = parts[2];
        float[] ofPassage = parts[3];
        for (int k = 0; k < slope.length; k++) {
            float forgetRoot = (float) Math.sqrt(1 + forget[k] * forget[k]);
            float kept = 0.5f + 0.5f * (forget[k] / forgetRoot);
            float readRoot = (float) Math.sqrt(1 + read[k] * read[k]);
            float gate = 0.5f + 0.5f * (read[k] / readRoot);
            float c = memory[k];
            float root = (float) Math.sqrt(1 + c * c);
            float ofMemory = carried[k] + slope[k] * gate / (root * root * root);
            ofCandidate[k] = ofMemory * (1 - kept);
            ofForget[k] = ofMemory * (earlier[k] - candidate[k]) * 0.5f / (forgetRoot * forgetRoot * forgetRoot);
            ofRead[k] = slope[k] * (c / root - passage[k]) * 0.5f / (readRoot * readRoot * readRoot);
            ofPassage[k] = slope[k] * (1 - gate);
            carried[k] = ofMemory * kept;
        }
    }
}
