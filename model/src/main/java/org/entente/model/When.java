package org.entente.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A day, a month or a year.
 *
 * @param from its first day
 * @param precision how exactly the text tells it
 */
public record When(LocalDate from, Precision precision) implements Comparable<When> {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public static When day(LocalDate day) {
        return new When(day, Precision.DAY);
    }

    public static When month(int year, int month) {
        return new When(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * Reads {@code 2018-10-12}, {@code 2018-10} or {@code 2018}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static When parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> year(Year.parse(iso).getValue());
                case 7 -> {
                    YearMonth month = YearMonth.parse(iso);
                    yield month(month.getYear(), month.getMonthValue());
                }
                default -> day(LocalDate.parse(iso));
            };
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is no date. Maybe write it as 2018-12-24, 2018-12 or 2018.".formatted(iso), e);
        }
    }

    /** The first day after it. */
    public LocalDate to() {
        return switch (precision) {
            case DAY -> from.plusDays(1);
            case MONTH -> from.plusMonths(1);
            case YEAR -> from.plusYears(1);
        };
    }

    /** ISO 8601, as exact as it is known. */
    public String iso() {
        return from.toString()
                .substring(
                        0,
                        switch (precision) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR -> 4;
                        });
    }

    @Override
    public int compareTo(When other) {
        int byDay = from.compareTo(other.from);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return iso();
    }
}
