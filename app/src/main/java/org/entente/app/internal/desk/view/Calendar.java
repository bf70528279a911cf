package org.entente.app.internal.desk.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.entente.measure.Deed;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;

/**
 * The days and the step that a series is shown over.
 *
 * @param end the first day no longer shown
 */
public record Calendar(Step step, LocalDate from, LocalDate end) {

    /** More steps than this cannot be told apart on a page, and take long to fit. */
    private static final int MOST_STEPS = 1200;

    /** From so many years on, a year is the step; from so many, a quarter. */
    private static final long LONG = 12;

    private static final long MIDDLE = 4;

    /**
     * The calendar asked for, and where nothing is asked, one that shows all deeds in a legible number of steps.
     *
     * @throws IllegalArgumentException if the days are swapped, or the step is too fine for them
     */
    public static Calendar of(
            Collection<List<Deed>> series, @Nullable Step step, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from;
        LocalDate last = to;
        for (List<Deed> deeds : series) {
            for (Deed deed : deeds) {
                first = from == null && (first == null || deed.day().isBefore(first)) ? deed.day() : first;
                last = to == null && (last == null || deed.day().isAfter(last)) ? deed.day() : last;
            }
        }
        LocalDate start = first != null ? first : last != null ? last : LocalDate.of(2000, 1, 1);
        LocalDate end =
                (last != null && !last.isBefore(start) || to != null && last != null ? last : start).plusDays(1);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "There is no time from %s to %s. Maybe the two are swapped.".formatted(from, to));
        }
        long years = ChronoUnit.YEARS.between(start, end);
        Step chosen = step != null ? step : years >= LONG ? Step.YEAR : years >= MIDDLE ? Step.QUARTER : Step.MONTH;
        if (chosen.between(chosen.start(start), chosen.start(end)) > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "From %s to %s there are more than %d steps of a %s. Maybe take a longer step."
                            .formatted(start, end, MOST_STEPS, chosen.name().toLowerCase(Locale.ROOT)));
        }
        return new Calendar(chosen, start, end);
    }

    /** The last day shown. */
    public LocalDate last() {
        return end.minusDays(1);
    }
}
