package org.entente.source.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text is English, by its script and its commonest words. */
final class Language {

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "as", "by", "at", "said");

    /** In English news some 35 % of all words are among these; in its neighbours under 8 %. */
    private static final double LEAST_SHARE = 0.10;

    /** With fewer words the share says nothing. */
    private static final int FEWEST_WORDS = 15;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

    private Language() {}

    /** {@code en}, or {@code und} where it is another language. */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), 20_000));
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (letters == 0 || latin < letters * 0.7) {
            return "und";
        }
        String[] words = BREAK.split(sample.toLowerCase(Locale.ROOT));
        long common = java.util.Arrays.stream(words).filter(ENGLISH::contains).count();
        return words.length < FEWEST_WORDS || common >= words.length * LEAST_SHARE ? "en" : "und";
    }
}
