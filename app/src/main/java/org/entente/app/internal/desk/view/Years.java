package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time as people write it by its years. Stateless. */
public final class Years {

    private Years() {}

    /** {@code 1994–2004}, {@code 1993} where both are of one year; an end that is not known stays empty: {@code 2004–}. */
    public static String of(@Nullable LocalDate from, @Nullable LocalDate to) {
        String first = year(from);
        String last = year(to);
        return from != null && first.equals(last) ? first : first + "–" + last;
    }

    private static String year(@Nullable LocalDate day) {
        return day == null ? "" : String.valueOf(day.getYear());
    }
}
