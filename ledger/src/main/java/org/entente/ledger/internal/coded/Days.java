package org.entente.ledger.internal.coded;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as event sets write them: 20181224, 2018-12-24, 2018-12-24T10:00 or 12/24/2018. Remembers the last, since rows come by the day. */
final class Days {

    private String last = "";
    private @Nullable LocalDate lastDay;

    /** The day, or null where the text is none. */
    @Nullable
    LocalDate read(String written) {
        if (!written.equals(last)) {
            last = written;
            lastDay = parse(written);
        }
        return lastDay;
    }

    private static @Nullable LocalDate parse(String written) {
        try {
            if (written.length() == 8 && written.indexOf('/') < 0) {
                return LocalDate.of(number(written, 0, 4), number(written, 4, 6), number(written, 6, 8));
            }
            if (written.length() >= 10 && written.charAt(4) == '-') {
                return LocalDate.parse(written.substring(0, 10));
            }
            String[] parts = written.split("/");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
