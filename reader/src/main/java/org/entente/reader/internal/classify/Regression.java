package org.entente.reader.internal.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over named traits, weights quantised to bytes. Immutable and safe to share between threads.
 *
 * <p>Traits are known by the 64 bits of a hash of their name, so that the model holds no text it was learned from.
 */
final class Regression {

    /** Steps of a weight to either side of 0. */
    private static final int STEPS = 127;

    private final int classes;
    private final float[] intercepts;
    private final float step;
    private final Map<Long, byte[]> weights;

    private Regression(int classes, float[] intercepts, float step, Map<Long, byte[]> weights) {
        this.classes = classes;
        this.intercepts = intercepts;
        this.step = step;
        this.weights = weights;
    }

    /**
     * @param intercepts one a class
     * @param weights by trait, one a class
     */
    static Regression of(float[] intercepts, Map<String, float[]> weights) {
        float largest = 1e-6f;
        for (float[] row : weights.values()) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float step = largest / STEPS;
        Map<Long, byte[]> quantised = new TreeMap<>();
        weights.forEach((trait, row) -> {
            byte[] bytes = new byte[row.length];
            boolean any = false;
            for (int n = 0; n < row.length; n++) {
                bytes[n] = (byte) Math.round(row[n] / step);
                any |= bytes[n] != 0;
            }
            if (any) {
                quantised.put(hash(trait), bytes);
            }
        });
        return new Regression(intercepts.length, intercepts.clone(), step, quantised);
    }

    /** FNV-1a over UTF-16 code units, 64 bits. Source: G. Fowler, L. C. Noll, K.-P. Vo (1991). */
    static long hash(String trait) {
        long hash = 0xcbf29ce484222325L;
        for (int n = 0; n < trait.length(); n++) {
            hash = (hash ^ trait.charAt(n)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Whether the model learned anything of the trait. */
    boolean knows(String trait) {
        return weights.containsKey(hash(trait));
    }

    /**
     * The classes' scores, one each, any number; their softmax is the classes' probabilities.
     *
     * @param traits with strengths
     */
    double[] scores(Map<String, Float> traits) {
        double[] scores = new double[classes];
        for (int n = 0; n < classes; n++) {
            scores[n] = intercepts[n];
        }
        traits.forEach((trait, strength) -> {
            byte[] row = weights.get(hash(trait));
            if (row != null) {
                for (int n = 0; n < classes; n++) {
                    scores[n] += (double) strength * step * row[n];
                }
            }
        });
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        for (float intercept : intercepts) {
            out.writeFloat(intercept);
        }
        out.writeFloat(step);
        out.writeInt(weights.size());
        for (Map.Entry<Long, byte[]> row : weights.entrySet()) {
            out.writeLong(row.getKey());
            out.write(row.getValue());
        }
    }

    static Regression read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        float[] intercepts = new float[classes];
        for (int n = 0; n < classes; n++) {
            intercepts[n] = in.readFloat();
        }
        float step = in.readFloat();
        int rows = in.readInt();
        Map<Long, byte[]> weights = new HashMap<>(rows * 2);
        for (int n = 0; n < rows; n++) {
            long trait = in.readLong();
            weights.put(trait, in.readNBytes(classes));
        }
        return new Regression(classes, intercepts, step, weights);
    }
}
