package org.entente.source.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Found;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is English: by its script and its commonest words, and only where these say no by a model, which is slow to load. In doubt it is
 * English: to refuse an English text is worse than to read another. Stateless.
 */
public final class Language {

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by", "at", "said", "from");

    /** In English news some 35 % of all words are among these; in its neighbours under 8 %. */
    private static final double LEAST_SHARE = 0.10;

    /** With fewer words neither share nor model says enough. */
    private static final int FEWEST_WORDS = 8;

    private static final int SAMPLE = 20_000;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

    private Language() {}

    /** What to say where a text is in another language than English, or null where it is English or may be. */
    public static Found.@Nullable Problem problem(Place place, String text) {
        String other = otherThanEnglish(text);
        return other == null
                ? null
                : place.problem(
                        "its language is %s, not English".formatted(other),
                        "Maybe translate it first; only English is read so far.");
    }

    /** The language's English name where it is another, or null. */
    static @Nullable String otherThanEnglish(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (letters == 0) {
            return "none that has letters";
        }
        if (latin < letters * 0.7) {
            return LanguageModel.likeliest(sample);
        }
        String[] words = BREAK.split(sample.toLowerCase(Locale.ROOT));
        long common = Arrays.stream(words).filter(ENGLISH::contains).count();
        if (words.length < FEWEST_WORDS || common >= words.length * LEAST_SHARE) {
            return null;
        }
        return LanguageModel.surelyOther(sample);
    }
}
