package org.entente.syntax.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency before an agency's story: "VIENNA, 7 May (Agency) – ". A sentence of its own, or the clause after it would take the place
 * for one of its words. It begins with a place in capitals, or ends with an agency in brackets; a dash ends it. Stateless.
 */
final class Dateline {

    private static final String CAPITALS =
            "(?=(?:\\P{Lu}?\\p{Lu}){4})\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String MORE = "(?:(?:[,/] ?| )(?:\\p{Lu}[\\p{L}.'’]*|\\d{1,4}\\p{Ll}{0,2})){0,8},?";
    private static final String AGENCY = " \\([^()\\n]{2,40}\\)";
    private static final String DASH = ",? ?(?:--?|–|—) (?=\\P{Ll})(?!\\p{Lu}{2,} \\p{Lu}{2,})";

    private static final Pattern DATELINE =
            Pattern.compile("(?:%s%s(?:%s)?|%s%s%s)%s".formatted(CAPITALS, MORE, AGENCY, NAME, MORE, AGENCY, DASH));

    private static final int LONGEST = 120;

    private Dateline() {}

    /** Where the text after a dateline begins that starts at {@code from}; {@code from} where there is none. */
    static int end(String text, int from) {
        if (from == text.length() || !Character.isUpperCase(text.charAt(from))) {
            return from;
        }
        Matcher match = DATELINE.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        return match.useTransparentBounds(true).lookingAt() ? match.end() : from;
    }
}
