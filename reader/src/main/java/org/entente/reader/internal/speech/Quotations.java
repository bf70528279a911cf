package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a text between quotation marks, whatever the marks look like and whether they match. A stretch whose mark is not closed ends with its
 * paragraph, unless the next paragraph opens anew: then it goes on. Not changed after it is made.
 */
final class Quotations {

    /**
     * A stretch between marks, both included.
     *
     * @param from the opening mark
     * @param to after the closing mark, or after the paragraph's last token
     * @param single whether the marks are single ones
     */
    record Quotation(int from, int to, boolean single) {

        boolean covers(int token) {
            return from <= token && token < to;
        }
    }

    private final List<Quotation> all = new ArrayList<>();
    private final List<Quotation> nested = new ArrayList<>();
    private final int[] at;

    private Quotations(int size) {
        at = new int[size];
        Arrays.fill(at, -1);
    }

    static Quotations of(Script script) {
        Quotations quotations = new Quotations(script.size());
        quotations.doubles(script);
        quotations.singles(script);
        quotations.nest(script);
        quotations.nested.sort(Comparator.comparingInt(Quotation::from));
        return quotations;
    }

    /** In order, those between double marks first. */
    List<Quotation> all() {
        return all;
    }

    /** Those that stand within another one between marks of the other kind, in order. */
    List<Quotation> nested() {
        return nested;
    }

    /** Whether a stretch that stands within another one begins at a token. */
    boolean isNested(int from) {
        return nested.stream().anyMatch(quotation -> quotation.from() == from);
    }

    /** The last token of a stretch that is no mark. */
    static int lastWord(Script script, Quotation quotation) {
        int last = quotation.to() - 2;
        while (last > quotation.from() + 1 && isSingle(script.lower(last))) {
            last--;
        }
        return last;
    }

    /** The outermost stretch around a token, or null. */
    @Nullable
    Quotation at(int token) {
        return token < 0 || token >= at.length || at[token] < 0 ? null : all.get(at[token]);
    }

    /** The stretch that ends right before a token, or null. */
    @Nullable
    Quotation endingAt(int token) {
        Quotation before = at(token - 1);
        return before != null && before.to() == token ? before : null;
    }

    /** The stretch that begins at a token, or null. */
    @Nullable
    Quotation startingAt(int token) {
        Quotation here = at(token);
        return here != null && here.from() == token ? here : null;
    }

    private void add(int from, int to, boolean single) {
        if (to - from < 2) {
            return;
        }
        all.add(new Quotation(from, to, single));
        Arrays.fill(at, from, to, all.size() - 1);
    }

    static boolean isDouble(String form) {
        return form.length() <= 2
                && switch (form) {
                    case "\"", "“", "”", "„", "«", "»", "``", "''", "‟", "″" -> true;
                    default -> false;
                };
    }

    private static boolean isSingle(String form) {
        return form.length() == 1
                && switch (form) {
                    case "'", "‘", "’", "`", "‚" -> true;
                    default -> false;
                };
    }

    /** Two single marks side by side are a double one. */
    private static boolean isPair(Script script, int i) {
        return isSingle(script.lower(i)) && isSingle(script.lower(i + 1)) && !script.spaceAfter(i);
    }

    private void doubles(Script script) {
        int open = -1;
        for (int i = 0; i < script.size(); i++) {
            if (open >= 0 && script.paragraph(i) != script.paragraph(i - 1) && !goesOn(script, i)) {
                add(open, i, false);
                open = -1;
            }
            int around = open < 0 ? outerEnd(script, i) : -1;
            if (around > 0) {
                add(i, around, true);
                within(script, i + 1, around - 1);
                i = around - 1;
                continue;
            }
            boolean pair = isPair(script, i);
            if (!isDouble(script.lower(i)) && !pair) {
                continue;
            }
            int after = pair ? i + 2 : i + 1;
            if (open < 0) {
                if (!onlyCloses(script, i, after)) {
                    open = i;
                }
            } else if (closes(script, i, after)) {
                add(open, after, false);
                open = -1;
            }
            i = after - 1;
        }
        if (open >= 0) {
            add(open, script.size(), false);
        }
    }

    /** "'He told me, “Go home,” and I went,' she said": after single marks around double ones, in one paragraph; -1 where none begin there. */
    private static int outerEnd(Script script, int open) {
        if (!opensSingle(script, open) || isPair(script, open)) {
            return -1;
        }
        boolean inner = false;
        boolean doubled = false;
        for (int i = open + 1; i < script.size() && script.paragraph(i) == script.paragraph(open); i++) {
            if (isDouble(script.lower(i))) {
                inner = !inner;
                doubled = true;
            } else if (!inner && isSingle(script.lower(i)) && !opensSingle(script, i)) {
                boolean closes = script.isComma(i - 1) || script.isStop(i - 1) || isDouble(script.lower(i - 1));
                boolean ends = !script.spaceBefore(i) && (script.spaceAfter(i) || isStop(script, i + 1));
                if (ends && (closes || isStop(script, i + 1))) {
                    return doubled ? i + 1 : -1;
                }
            }
        }
        return -1;
    }

    /** Double marks within single ones, a pair each. */
    private void within(Script script, int from, int to) {
        int open = -1;
        for (int i = from; i < to; i++) {
            if (isDouble(script.lower(i))) {
                if (open >= 0) {
                    nested.add(new Quotation(open, i + 1, false));
                }
                open = open < 0 ? i : -1;
            }
        }
    }

    /** An unclosed quotation goes on where the next paragraph opens anew. */
    private static boolean goesOn(Script script, int i) {
        return isDouble(script.lower(i)) && !script.lower(i).equals("”") && !script.spaceAfter(i);
    }

    private static boolean onlyCloses(Script script, int i, int after) {
        boolean starts = i == 0 || script.paragraph(i) != script.paragraph(i - 1);
        boolean endsParagraph = after >= script.size() || script.paragraph(after) != script.paragraph(i);
        return endsParagraph || (script.lower(i).equals("”") && !starts && !script.spaceBefore(i));
    }

    private static boolean closes(Script script, int i, int after) {
        boolean starts = script.paragraph(i) != script.paragraph(i - 1);
        if (starts) {
            return false;
        }
        return switch (script.lower(i)) {
            case "”", "»" -> true;
            case "“", "„", "«", "``" ->
                !script.spaceBefore(i) && (script.spaceAfter(after - 1) || isStop(script, after));
            default -> !script.spaceBefore(i) || script.spaceAfter(after - 1);
        };
    }

    /** Single marks count where no double ones are around them, where they open after a space and close before one. */
    private void singles(Script script) {
        int open = -1;
        for (int i = 0; i < script.size(); i++) {
            boolean parts = open >= 0 && script.paragraph(i) != script.paragraph(i - 1);
            boolean onward = parts && opensSingle(script, i);
            if (open >= 0 && (parts && !onward || at[i] >= 0)) {
                open = -1;
            }
            if (onward || at[i] >= 0 || !isSingle(script.lower(i))) {
                continue;
            }
            boolean closes = !script.spaceBefore(i) && (script.spaceAfter(i) || isStop(script, i + 1));
            if (open < 0 && opensSingle(script, i)) {
                open = i;
            } else if (open >= 0 && closes && (!isPossessive(script, i) || opensNext(script, i))) {
                add(open, i + 1, true);
                open = -1;
            }
        }
    }

    /** Single marks within double ones, in one paragraph; the inner one may end where the outer one does. */
    private void nest(Script script) {
        int open = -1;
        for (int i = 1; i < script.size(); i++) {
            Quotation around = at(i);
            if (around == null || around.single() || script.paragraph(i) != script.paragraph(i - 1)) {
                open = -1;
            }
            if (around == null || around.single() || !isSingle(script.lower(i))) {
                continue;
            }
            boolean first = i == around.from() + 1;
            boolean closes = !script.spaceBefore(i)
                    && (script.spaceAfter(i) || isStop(script, i + 1) || isDouble(script.lower(i + 1)));
            if (open < 0 && (opensSingle(script, i) || first && !script.spaceAfter(i))) {
                open = i;
            } else if (open >= 0 && closes && !isPossessive(script, i)) {
                nested.add(new Quotation(open, i + 1, true));
                open = -1;
            }
        }
    }

    private static boolean opensSingle(Script script, int i) {
        return isSingle(script.lower(i))
                && !script.lower(i).equals("’")
                && script.spaceBefore(i)
                && !script.spaceAfter(i);
    }

    /** Whether another stretch opens behind a mark in its paragraph before any closes: then it closes one itself. */
    private static boolean opensNext(Script script, int i) {
        for (int j = i + 1; j < script.size() && script.paragraph(j) == script.paragraph(i); j++) {
            if (isSingle(script.lower(j))) {
                return opensSingle(script, j);
            }
        }
        return false;
    }

    /** "the voters' choice": an apostrophe after an s and before a noun may be no mark. */
    private static boolean isPossessive(Script script, int i) {
        boolean stops = isStop(script, i + 1) || isDouble(script.lower(i + 1));
        return script.token(i).xpos().equals("POS") && !stops;
    }

    private static boolean isStop(Script script, int i) {
        return i < script.size()
                && switch (script.lower(i)) {
                    case ",", ".", ";", ":", "?", "!", "-", "–", "—", ")" -> true;
                    default -> false;
                };
    }
}
