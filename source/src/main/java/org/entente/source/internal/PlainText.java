package org.entente.source.internal;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.entente.model.Dispatch;
import org.entente.source.Found;
import org.jspecify.annotations.Nullable;

/**
 * A plain text file as one dispatch.
 *
 * <p>Its first line is the title where it is short, ends without a full stop and an empty line follows; a line {@code Date: 2018-12-24} before the
 * text tells its day. Both stay part of the text, so that offsets count in the file as it is.
 */
public final class PlainText {

    private static final int LONGEST_TITLE = 160;

    private static final String DATE = "Date:";

    /** The line that tells the day is one of so many at the top. */
    private static final int TOP = 5;

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
        return text.lines()
                .limit(TOP)
                .filter(line -> line.startsWith(DATE))
                .map(line -> line.substring(DATE.length()).strip())
                .findFirst()
                .orElse(null);
    }
}
