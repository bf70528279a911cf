package org.entente.source.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Dispatch;
import org.entente.source.Found;
import org.jspecify.annotations.Nullable;

/**
 * A plain text file as one dispatch.
 *
 * <p>Its first line is the title where it is short, ends without a full stop and an empty line follows; a line {@code Date: 2018-12-24} before the
 * text tells its day, or a line that is a date alone, or the dateline of an agency's story. All stay part of the text, so that offsets count in the file as it is.
 */
public final class PlainText {

    private static final int LONGEST_TITLE = 160;

    private static final String DATE = "Date:";

    /** The line that tells the day is one of so many at the top. */
    private static final int TOP = 5;

    /** A line such as "Monday, 24 December 2018" or "Published: December 24, 2018". */
    private static final Pattern DAY = Pattern.compile("(?:\\p{L}+(?: on)?: ?)?(?:\\p{Lu}\\p{Ll}+day,? )?"
            + "(\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9},? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4})");

    /** The day in "VIENNA, 7 May 2021 (Agency) - …": before a dash, after a place in capitals or before an agency in brackets. */
    private static final Pattern DATELINE =
            Pattern.compile("(\\p{Lu}{3}.{0,80}?|\\p{Lu}.{0,60}?\\([^()]{2,40}\\)) ?(?:--?|–|—) .*");

    private PlainText() {}

    /** Hands over the dispatch, and what is wrong with the text or with the day that it tells. */
    static void read(Place place, byte[] bytes, Consumer<Found> found) {
        String text = Charsets.decode(bytes, place.charset());
        if (Charsets.isBinary(text)) {
            found.accept(place.problem("it is no text but binary data", "Maybe convert it to plain text first."));
            return;
        }
        String told = told(text);
        if (told != null && Dates.of(told) == null) {
            found.accept(place.problem(
                    "'%s' after Date: is no date; the text is read without it".formatted(told),
                    "Maybe write it as 2018-12-24."));
        }
        found.accept(of(place, text, title(text), told));
    }

    /** Words as a dispatch, or why they are none. */
    public static Found of(Place place, String text, @Nullable String title, @Nullable String told) {
        if (text.isBlank()) {
            return place.problem("it is empty", "Maybe the download failed; remove it or fetch it again.");
        }
        Found.Problem foreign = Language.problem(place, text);
        if (foreign != null) {
            return foreign;
        }
        LocalDate date = place.date(Dates.of(told));
        return new Found.Article(new Dispatch(place.id(), title, date, null, place.link(), "en", text));
    }

    private static @Nullable String title(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return null;
        }
        String line = text.substring(0, end).strip();
        boolean alone = text.startsWith("\n", end + 1) || text.startsWith("\r\n", end + 1);
        boolean sentence = line.endsWith(".") || line.endsWith("”") || line.endsWith("\"");
        return line.isEmpty() || line.length() > LONGEST_TITLE || sentence || !alone ? null : line;
    }

    private static @Nullable String told(String text) {
        List<String> top = text.lines().limit(TOP).map(String::strip).toList();
        for (String line : top) {
            if (line.startsWith(DATE)) {
                return line.substring(DATE.length()).strip();
            }
        }
        for (String line : top) {
            Matcher day = DAY.matcher(line);
            Matcher dateline = DATELINE.matcher(line);
            String told = day.matches() ? day.group(1) : dateline.matches() ? dateline.group(1) : null;
            if (Dates.of(told) != null) {
                return told;
            }
        }
        return null;
    }
}
