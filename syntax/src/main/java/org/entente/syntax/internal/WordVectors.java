package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Words as points in a space where words used alike lie near one another, learned by somebody else from much text.
 * Components are kept in 8 bits. Immutable and safe to share between threads.
 *
 * <p>Source of the use: D. Chen and C. Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP
 * 2014.
 */
public final class WordVectors {

    /** The vector, all zero, of a word that is not listed. */
    static final int UNKNOWN = 0;

    /** A component of 1 is so many steps. */
    private static final float STEPS = 64;

    private final int dimensions;
    private final WordPlaces places;
    private final byte[] components;

    private WordVectors(int dimensions, WordPlaces places, byte[] components) {
        this.dimensions = dimensions;
        this.places = places;
        this.components = components;
    }

    /**
     * @param words each once, written as {@link #key} writes them
     * @param vectors one a word, all of the same length
     */
    static WordVectors of(List<String> words, List<float[]> vectors) {
        int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        byte[] components = new byte[(words.size() + 1) * dimensions];
        for (int i = 0; i < words.size(); i++) {
            for (int d = 0; d < dimensions; d++) {
                components[(i + 1) * dimensions + d] =
                        (byte) Math.clamp(Math.round(vectors.get(i)[d] * STEPS), -127, 127);
            }
        }
        return new WordVectors(dimensions, WordPlaces.of(words), components);
    }

    /** A word as vectors list it: digits as {@code 0}, straight quotation marks, plain dashes. */
    public static String key(String form) {
        char[] key = null;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char plain = plain(c);
            if (plain != c) {
                key = key == null ? form.toCharArray() : key;
                key[i] = plain;
            }
        }
        return key == null ? form : new String(key);
    }

    private static char plain(char c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '–', '—' -> '-';
            default -> c;
        };
    }

    /** The place of a word's vector, or of its lower case's, or {@link #UNKNOWN}. */
    int place(String form, String lower) {
        int place = places.place(key(form));
        return 1 + (place < 0 ? places.place(key(lower)) : place);
    }

    /** The dimensions, filled up to a multiple of 4. */
    int padded() {
        return (dimensions + 3) / 4 * 4;
    }

    /** The vector at {@code place}, filled up with zeros to {@link #padded} components. */
    float[] vector(int place) {
        float[] vector = new float[padded()];
        for (int d = 0; d < dimensions; d++) {
            vector[d] = components[place * dimensions + d] / STEPS;
        }
        return vector;
    }

    void write(DataOutput out) throws IOException {
        places.write(out);
        out.writeInt(dimensions);
        out.write(components);
    }

    static WordVectors read(DataInput in) throws IOException {
        WordPlaces places = WordPlaces.read(in);
        int dimensions = in.readInt();
        byte[] components = new byte[(places.size() + 1) * dimensions];
        in.readFully(components);
        return new WordVectors(dimensions, places, components);
    }
}
