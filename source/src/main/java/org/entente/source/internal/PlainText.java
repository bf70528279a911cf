package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    /** No article is that long; what is longer is something else. */
    static final int MOST_BYTES = 4 << 20;

    private static final int LONGEST_TITLE = 160;

    private PlainText() {}

    /**
     * @param where as messages name it
     * @param id the dispatch's id
     * @param date the day where the text does not tell, or null
     */
    public static Found read(String where, String id, InputStream in, @Nullable LocalDate date) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return new Found.Problem(
                    where, "it cannot be read (%s)".formatted(e.getMessage()), "Maybe copy it to a local disk first.");
        }
        if (bytes.length > MOST_BYTES) {
            return new Found.Problem(
                    where,
                    "it is longer than %d MB, more than any article".formatted(MOST_BYTES >> 20),
                    "Maybe split it into one file per article.");
        }
        if (isBinary(bytes)) {
            return new Found.Problem(where, "it is no text but binary data", "Maybe convert it to plain text first.");
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            return new Found.Problem(where, "it is empty", "Maybe the download failed; remove it or fetch it again.");
        }
        String language = Language.of(text);
        if (!language.equals("en")) {
            return new Found.Problem(
                    where,
                    "its language is not English (%s)".formatted(language),
                    "Maybe translate it first; only English is read so far.");
        }
        return new Found.Article(new Dispatch(id, title(text), dated(text, date), null, null, language, text));
    }

    private static boolean isBinary(byte[] bytes) {
        int odd = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd > bytes.length / 20;
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
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

    private static @Nullable LocalDate dated(String text, @Nullable LocalDate otherwise) {
        for (String line : text.lines().limit(5).toList()) {
            if (line.startsWith("Date:")) {
                try {
                    return LocalDate.parse(line.substring(5).strip());
                } catch (DateTimeParseException e) {
                    return otherwise;
                }
            }
        }
        return otherwise;
    }
}
