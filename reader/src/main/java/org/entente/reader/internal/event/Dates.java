package org.entente.reader.internal.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.entente.model.When;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Dates that a sentence tells, resolved against the dispatch's. */
public final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan.", 1),
            Map.entry("feb.", 2),
            Map.entry("aug.", 8),
            Map.entry("sept.", 9),
            Map.entry("oct.", 10),
            Map.entry("nov.", 11),
            Map.entry("dec.", 12));

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private Dates() {}

    /**
     * The date told nearest to a word, or null.
     *
     * @param from first token to look at, in
     * @param to after the last, out
     * @param dispatch the day of the dispatch; without it only full dates and years are understood
     * @param ahead whether the date lies ahead, so that "on Monday" and "in May" mean the next
     */
    public static @Nullable When near(
            Tree tree, int word, int from, int to, @Nullable LocalDate dispatch, boolean ahead) {
        When best = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            When when = at(tree, i, dispatch, ahead);
            int distance = Math.abs(i - word);
            boolean nearer = when != null
                    && (distance < nearest || best != null && isFiner(when, best) && distance < nearest + 4);
            if (nearer && !isAside(tree, i, word)) {
                best = when;
                nearest = distance;
            }
        }
        return best;
    }

    /** Whether a date stands in words that only explain others: "accused Bonn of spying, a hint at the affair of 1974". */
    private static boolean isAside(Tree tree, int date, int word) {
        int at = date;
        boolean aside = false;
        while (at != word && tree.token(at).head() != Token.ROOT) {
            aside |= (tree.token(at).is("appos") || tree.token(at).is("parataxis"))
                    && tree.token(at).upos() == Upos.NOUN;
            at = tree.token(at).head();
        }
        return aside && at == word;
    }

    private static boolean isFiner(When when, When than) {
        return when.precision().compareTo(than.precision()) < 0;
    }

    private static String word(Tree tree, int i) {
        return i < 0 || i >= tree.size() ? "" : tree.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** The date whose main word stands at {@code i}, or null. */
    static @Nullable When at(Tree tree, int i, @Nullable LocalDate dispatch, boolean ahead) {
        String word = word(tree, i);
        Integer month = MONTHS.get(word);
        if (month != null && isMonth(tree, i)) {
            return month(tree, i, month, dispatch, ahead);
        }
        int year = year(word);
        if (year > 0 && !MONTHS.containsKey(word(tree, i - 1)) && isYear(tree, i)) {
            return When.year(year);
        }
        if (dispatch == null) {
            return null;
        }
        return switch (word) {
            case "today", "tonight" -> When.day(dispatch);
            case "yesterday" -> When.day(dispatch.minusDays(1));
            case "tomorrow" -> When.day(dispatch.plusDays(1));
            case "day", "days", "week", "weeks", "month", "months", "year", "years" -> unit(tree, i, dispatch);
            default -> weekday(tree, i, dispatch, ahead);
        };
    }

    private static boolean isMonth(Tree tree, int i) {
        Token token = tree.token(i);
        return Character.isUpperCase(token.form().charAt(0)) && !token.is("aux") && !token.is("nsubj");
    }

    private static boolean isYear(Tree tree, int i) {
        String before = word(tree, i - 1);
        return switch (before) {
            case "in",
                    "since",
                    "of",
                    "from",
                    "until",
                    "after",
                    "before",
                    "by",
                    "early",
                    "late",
                    "mid",
                    "the",
                    "during" -> true;
            default -> tree.token(i).is("obl") || tree.token(i).is("nmod");
        };
    }

    private static int year(String word) {
        if (word.length() != 4 || !isDigits(word)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1900 && year <= 2100 ? year : 0;
    }

    private static boolean isDigits(String word) {
        for (int n = 0; n < word.length(); n++) {
            if (!Character.isDigit(word.charAt(n))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable When month(Tree tree, int i, int month, @Nullable LocalDate dispatch, boolean ahead) {
        int dayBefore = number(word(tree, i - 1));
        int dayAfter = number(word(tree, i + 1));
        int next = dayAfter > 0 ? i + 2 : i + 1;
        if (word(tree, next).equals(",")) {
            next++;
        }
        int year = year(word(tree, next));
        int day = dayAfter > 0 ? dayAfter : dayBefore;
        if (year == 0 && dispatch == null) {
            return null;
        }
        if (year == 0 && dispatch != null) {
            year = dispatch.getYear();
            boolean later = month > dispatch.getMonthValue()
                    || month == dispatch.getMonthValue() && day > dispatch.getDayOfMonth();
            boolean earlier = month < dispatch.getMonthValue();
            boolean last = word(tree, i - 1).equals("last");
            year += later && !ahead || last && month == dispatch.getMonthValue() ? -1 : earlier && ahead ? 1 : 0;
        }
        if (day < 1 || day > 31) {
            return When.month(year, month);
        }
        try {
            return When.day(LocalDate.of(year, month, day));
        } catch (java.time.DateTimeException e) {
            return When.month(year, month);
        }
    }

    private static int number(String word) {
        if (NUMBERS.containsKey(word)) {
            return NUMBERS.get(word);
        }
        String digits = word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd")
                ? word.substring(0, word.length() - 2)
                : word;
        return !digits.isEmpty() && digits.length() <= 2 && isDigits(digits) ? Integer.parseInt(digits) : 0;
    }

    private static @Nullable When unit(Tree tree, int i, LocalDate dispatch) {
        String unit = tree.token(i).lemma();
        String before = word(tree, i - 1);
        String after = word(tree, i + 1);
        int shift = switch (before) {
            case "last", "previous", "past" -> -1;
            case "this", "current" -> 0;
            case "next", "coming", "following" -> 1;
            default -> Integer.MIN_VALUE;
        };
        int count = number(before);
        if (shift == Integer.MIN_VALUE && count > 0 && (after.equals("ago") || after.equals("earlier"))) {
            shift = -count;
        }
        if (shift == Integer.MIN_VALUE) {
            return null;
        }
        return switch (unit) {
            case "day" -> When.day(dispatch.plusDays(shift));
            case "week" -> When.day(dispatch.plusWeeks(shift));
            case "month" ->
                When.month(
                        dispatch.plusMonths(shift).getYear(),
                        dispatch.plusMonths(shift).getMonthValue());
            default -> When.year(dispatch.getYear() + shift);
        };
    }

    private static @Nullable When weekday(Tree tree, int i, LocalDate dispatch, boolean ahead) {
        DayOfWeek day = switch (word(tree, i)) {
            case "monday" -> DayOfWeek.MONDAY;
            case "tuesday" -> DayOfWeek.TUESDAY;
            case "wednesday" -> DayOfWeek.WEDNESDAY;
            case "thursday" -> DayOfWeek.THURSDAY;
            case "friday" -> DayOfWeek.FRIDAY;
            case "saturday" -> DayOfWeek.SATURDAY;
            case "sunday" -> DayOfWeek.SUNDAY;
            default -> null;
        };
        if (day == null) {
            return null;
        }
        boolean next = ahead || word(tree, i - 1).equals("next");
        return When.day(
                dispatch.with(next ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }
}
