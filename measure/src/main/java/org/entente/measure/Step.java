package org.entente.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The calendar that a series is kept in. */
public enum Step {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The first day of the step that holds {@code day}; weeks begin on Monday. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The day {@code steps} steps after {@code start}. */
    public LocalDate plus(LocalDate start, int steps) {
        return switch (this) {
            case DAY -> start.plusDays(steps);
            case WEEK -> start.plusWeeks(steps);
            case MONTH -> start.plusMonths(steps);
            case QUARTER -> start.plusMonths(3L * steps);
            case YEAR -> start.plusYears(steps);
        };
    }

    /** How many steps lie from {@code first} to {@code later}, both starts of steps. */
    public int between(LocalDate first, LocalDate later) {
        return Math.toIntExact(
                switch (this) {
                    case DAY -> ChronoUnit.DAYS.between(first, later);
                    case WEEK -> ChronoUnit.WEEKS.between(first, later);
                    case MONTH -> ChronoUnit.MONTHS.between(first, later);
                    case QUARTER -> ChronoUnit.MONTHS.between(first, later) / 3;
                    case YEAR -> ChronoUnit.YEARS.between(first, later);
                });
    }
}
