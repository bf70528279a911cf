package org.entente.atlas.internal;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words with a number each, from 1. A hash table with open addressing, since names are looked up word by word. Not for several threads while it grows. */
final class Vocabulary {

    private @Nullable String[] words;
    private int[] numbers;
    private int used;

    Vocabulary() {
        this(new String[1 << 15], new int[1 << 15]);
    }

    private Vocabulary(@Nullable String[] words, int[] numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** As it was written, each word in its slot. To be read only. */
    static Vocabulary read(ImageReader image) {
        int[] numbers = image.ints();
        String[] inOrder = image.texts();
        @Nullable String[] words = new String[numbers.length];
        int next = 0;
        for (int slot = 0; slot < numbers.length; slot++) {
            if (numbers[slot] != 0) {
                words[slot] = inOrder[next++];
            }
        }
        return new Vocabulary(words, numbers);
    }

    void write(ImageWriter image) throws IOException {
        image.ints(numbers);
        image.texts(Stream.of(words).filter(Objects::nonNull).toList());
    }

    /** The word's number, or 0. */
    int number(String word) {
        return numbers[slot(word)];
    }

    /** The word's number, a new one where it has none yet. */
    int add(String word) {
        int slot = slot(word);
        return numbers[slot] != 0 ? numbers[slot] : put(word, used + 1);
    }

    /** Gives a word that has no number yet that of another. */
    void addSpelling(String word, int number) {
        if (number(word) == 0) {
            put(word, number);
        }
    }

    private int put(String word, int number) {
        if (++used * 2 > words.length) {
            grow();
        }
        int slot = slot(word);
        words[slot] = word;
        numbers[slot] = number;
        return number;
    }

    private int slot(String word) {
        int mask = words.length - 1;
        int slot = word.hashCode() * 0x9E3779B1 >>> 32 - Integer.bitCount(mask);
        for (String here = words[slot]; here != null && !here.equals(word); here = words[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new String[oldWords.length * 2];
        numbers = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = slot(word);
                words[slot] = word;
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
