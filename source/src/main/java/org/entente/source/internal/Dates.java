package org.entente.source.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as pages, feeds and file names write them. A time's day is the one that stands there, in its own zone. Stateless. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final Pattern ISO = Pattern.compile("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern EPOCH = Pattern.compile("^\\d{10}(?:\\d{3})?$");
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");
    private static final Pattern IN_PATH = Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})(?=/|$)");

    /** A date is a few words; longer text is searched no further. */
    private static final int LONGEST = 60;

    private Dates() {}

    /** The day that a text of a few words is, or null. */
    public static @Nullable LocalDate of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String words = text.strip().toLowerCase(Locale.ROOT);
        words = words.substring(0, Math.min(words.length(), LONGEST));
        Matcher match = ISO.matcher(words);
        if (match.find()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        match = DAY_FIRST.matcher(words);
        if (match.find()) {
            return day(match.group(3), month(match.group(2)), match.group(1));
        }
        match = MONTH_FIRST.matcher(words);
        if (match.find()) {
            return day(match.group(3), month(match.group(1)), match.group(2));
        }
        return EPOCH.matcher(words).find() ? epoch(words) : null;
    }

    /** The first day that a file's name or a link tells, or null. */
    public static @Nullable LocalDate inName(String name) {
        for (Pattern pattern : List.of(IN_PATH, IN_NAME)) {
            Matcher match = pattern.matcher(name);
            while (match.find()) {
                LocalDate day = day(match.group(1), match.group(2), match.group(3));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static LocalDate epoch(String digits) {
        long number = Long.parseLong(digits);
        return Instant.ofEpochSecond(digits.length() > 10 ? number / 1000 : number)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3)) + 1);
    }

    /** Years outside these are numbers of something else. */
    private static @Nullable LocalDate day(String year, String month, String day) {
        int asYear = Integer.parseInt(year);
        try {
            return asYear < 1800 || asYear > 2100
                    ? null
                    : LocalDate.of(asYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
