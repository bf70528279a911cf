package org.entente.syntax.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final int CLASSES = 40;

    private static final int FEATURES = 300;

    /** Feature {@code i} speaks of {@code i} modulo 40 classes, of each with the weight {@link #weight}. */
    private static Weights weights() {
        int[] features = new int[FEATURES];
        int[] counts = new int[FEATURES];
        StringBuilder pool = new StringBuilder();
        for (int i = 0; i < FEATURES; i++) {
            features[i] = Feature.of(1, i);
            counts[i] = i % CLASSES;
            for (int c = 0; c < counts[i]; c++) {
                pool.append((char) (c << 8 | weight(i, c) & 255));
            }
        }
        return new Weights(CLASSES, features, counts, pool.toString().toCharArray());
    }

    private static int weight(int feature, int label) {
        return (feature + label) % 2 == 0 ? -1 - label : 127 - label;
    }

    @Test
    void whatFeaturesSayAddsUpWhetherTheySpeakOfFewClassesOrOfMany() {
        int[] asked = new int[FEATURES + 5];
        short[] expected = new short[CLASSES];
        for (int i = 0; i < 250; i++) {
            asked[i] = Feature.of(1, i);
            for (int c = 0; c < i % CLASSES; c++) {
                expected[c] += (short) weight(i, c);
            }
        }
        for (int i = 250; i < asked.length; i++) {
            asked[i] = Feature.of(2, i);
        }
        short[] scores = new short[CLASSES];
        weights().add(asked, asked.length, scores);
        assertArrayEquals(expected, scores);
    }

    @Test
    void whatIsWrittenIsReadAndWrittenAlike() throws IOException {
        byte[] first = written(weights());
        Weights again = Weights.read(new DataInputStream(new ByteArrayInputStream(first)));
        assertArrayEquals(first, written(again));
    }

    private static byte[] written(Weights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
