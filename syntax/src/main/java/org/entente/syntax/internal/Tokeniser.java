package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.Locale;

/**
 * Parts a text into words and marks, as Universal Dependencies' English treebanks do. Every character that is no space
 * belongs to exactly one token. Linear in the text's length; immutable and safe to share between threads.
 */
public final class Tokeniser {

    /** A run without spaces is cut after so many characters, so that a page without spaces stays readable. */
    private static final int LONGEST = 400;

    private static final String OPENING = "([{<«„“‘\"'`¿¡*_=|~^•·»”’›‹#";
    private static final String CLOSING = ")]}>»”’\"'`,;:!?…*_=|~^%+«“‘›‹、。，！？；：";
    private static final String CURRENCY = "$£€¥₹₽₴¢";
    private static final String INNER = "()[]{}\"“”«»„…;!?,:/–—|=<>";

    private final TokenRules rules;

    public Tokeniser(TokenRules rules) {
        this.rules = rules;
    }

    /** Where tokens begin and end, growing as they are found. */
    public static final class Spans {
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;

        void add(int start, int end) {
            if (start >= end) {
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        public int size() {
            return size;
        }

        public int start(int i) {
            return starts[i];
        }

        public int end(int i) {
            return ends[i];
        }
    }

    public Spans tokens(String text) {
        Spans spans = new Spans();
        int at = 0;
        while (at < text.length()) {
            if (blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST && !blank(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            chunk(text, at, end, spans);
            at = end;
        }
        return spans;
    }

    static boolean blank(char c) {
        return c <= ' '
                || c >= 127
                        && (c <= 160
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || c == '\u200B'
                                || c == '\uFEFF'
                                || c == '\u2060'
                                || c == '\u00AD');
    }

    private void chunk(String text, int from, int to, Spans out) {
        int figure = figure(text, from, to);
        if (figure > from) {
            out.add(from, figure);
            marks(text, figure, to, out);
            return;
        }
        int start = from;
        while (start < to && !address(text, start, to) && opens(text, start, to)) {
            int end = sameRun(text, start, to);
            out.add(start, end);
            start = end;
        }
        if (address(text, start, to)) {
            int end = to;
            while (end > start + 1 && (CLOSING + ".").indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            out.add(start, end);
            marks(text, end, to, out);
            return;
        }
        int end = to;
        boolean more = true;
        while (more && end > start) {
            char c = text.charAt(end - 1);
            if (c == '.') {
                more = !keepsStop(text, start, end, to);
            } else {
                more = CLOSING.indexOf(c) >= 0 && !clitic(text, start, end) || dash(c);
            }
            if (more) {
                end--;
            }
        }
        word(text, start, end, out);
        marks(text, end, to, out);
    }

    /** Where the figure drawn with marks ends that makes up a chunk but for closing marks, as in ":-)"; else {@code from}. */
    private int figure(String text, int from, int to) {
        if (to - from < 2 || Character.isLetterOrDigit(text.charAt(from))) {
            return from;
        }
        for (int end = Math.min(to, from + 4); end > from + 1; end--) {
            if (rules.is("figure", text.substring(from, end).toLowerCase(Locale.ROOT))) {
                boolean rest = true;
                for (int at = end; at < to; at++) {
                    rest &= CLOSING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '.';
                }
                return rest ? end : from;
            }
        }
        return from;
    }

    private static boolean dash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }

    private boolean opens(String text, int at, int to) {
        char c = text.charAt(at);
        if (c == '\'' || c == '’') {
            int letters = at + 1;
            while (letters < to && Character.isLetterOrDigit(text.charAt(letters))) {
                letters++;
            }
            String word = text.substring(at, letters).toLowerCase(Locale.ROOT);
            boolean decade = letters - at == 4 && Character.isDigit(text.charAt(at + 1)) && text.charAt(at + 3) == 's';
            return !decade && !rules.is("leading", word) && !rules.is("clitic", word);
        }
        if (c == '.') {
            return at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return OPENING.indexOf(c) >= 0
                || CLOSING.indexOf(c) >= 0
                || CURRENCY.indexOf(c) >= 0
                || dash(c) && !number(text, at, to);
    }

    private static boolean number(String text, int dash, int to) {
        return text.charAt(dash) == '-' && dash + 1 < to && Character.isDigit(text.charAt(dash + 1));
    }

    /** Where the run of one mark ends: "...", "--", "!!!". */
    private static int sameRun(String text, int from, int to) {
        char c = text.charAt(from);
        int end = from + 1;
        boolean runs = ".-–—!?*=_~'`‘’<>$+".indexOf(c) >= 0;
        while (runs
                && end < to
                && (text.charAt(end) == c || ".!?".indexOf(c) >= 0 && "!?".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static void marks(String text, int from, int to, Spans out) {
        int at = from;
        while (at < to) {
            int end = sameRun(text, at, to);
            out.add(at, end);
            at = end;
        }
    }

    private boolean clitic(String text, int start, int end) {
        return end - start == 2 && rules.is("clitic", text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop at {@code end - 1} belongs to the word before it. */
    private boolean keepsStop(String text, int start, int end, int chunkEnd) {
        int from = end - 1;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        while (from < end - 1 && text.charAt(from) == '.') {
            from++;
        }
        int length = end - 1 - from;
        if (length == 0 || text.charAt(end - 2) == '.' || length > 12) {
            return false;
        }
        if (from > start && Character.isDigit(text.charAt(from - 1))) {
            return false;
        }
        String word = text.substring(from, end - 1).toLowerCase(Locale.ROOT);
        boolean initial = length == 1 && Character.isUpperCase(text.charAt(from));
        if (rules.is("before_number", word) && !initial) {
            int next = chunkEnd;
            while (next < text.length() && next < chunkEnd + 2 && blank(text.charAt(next))) {
                next++;
            }
            return end == chunkEnd && next < text.length() && Character.isDigit(text.charAt(next));
        }
        return initial && !word.equals("i") || rules.is("abbreviation", word) || initials(word);
    }

    /** Single letters with full stops between them: "u.s". */
    private static boolean initials(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((i % 2 == 1) != (word.charAt(i) == '.')) {
                return false;
            }
        }
        return true;
    }

    /** Web and mail addresses, handles, hashtags. */
    private static boolean address(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        char c = text.charAt(from);
        if (c == '@' && Character.isLetterOrDigit(text.charAt(from + 1))
                || c == '#' && Character.isLetter(text.charAt(from + 1))) {
            return true;
        }
        if (text.startsWith("http://", from) || text.startsWith("https://", from) || text.startsWith("www.", from)) {
            return true;
        }
        int at = text.indexOf('@', from, to);
        int stop = at < 0 ? -1 : text.indexOf('.', at, to);
        return at > from && stop > 0 && stop < to - 1 && Character.isLetterOrDigit(text.charAt(from));
    }

    /** A chunk without the marks around it: parts it at hyphens, slashes, marks inside, and clitics. */
    private void word(String text, int from, int to, Spans out) {
        int start = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int cut = cut(text, from, at, to, start);
            if (cut > 0) {
                simple(text, start, at, out);
                out.add(at, at + cut);
                start = at + cut;
                at = start - 1;
            } else if (cut == 0) {
                simple(text, start, at, out);
                start = at;
            } else if (Character.isSurrogate(c) || c > 0x2000 && Character.getType(c) == Character.OTHER_SYMBOL) {
                simple(text, start, at, out);
                int end = symbols(text, at, to);
                out.add(at, end);
                start = end;
                at = end - 1;
            }
        }
        simple(text, start, to, out);
    }

    private static int symbols(String text, int from, int to) {
        int end = from;
        while (end < to
                && (Character.isSurrogate(text.charAt(end))
                        || text.charAt(end) == '\u200D'
                        || text.charAt(end) == '\uFE0F'
                        || text.charAt(end) > 0x2000
                                && Character.getType(text.charAt(end)) == Character.OTHER_SYMBOL)) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    /** How many characters at {@code at} are a token of their own; 0 to part before it; -1 to go on. */
    private int cut(String text, int from, int at, int to, int start) {
        char c = text.charAt(at);
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        if (c == '-') {
            int run = sameRun(text, at, to) - at;
            return run > 1 ? run : hyphenParts(text, from, at, to, start) ? 1 : -1;
        }
        if (c == '.') {
            int run = sameRun(text, at, to) - at;
            boolean missingSpace = Character.isUpperCase(after)
                    && at - start > 1
                    && Character.isLowerCase(before)
                    && Character.isLowerCase(text.charAt(at - 2));
            return run > 1 ? run : missingSpace ? 1 : -1;
        }
        if (CURRENCY.indexOf(c) >= 0) {
            return Character.isDigit(after) && at > start && Character.isLetter(before) ? -1 : 1;
        }
        if (Character.isDigit(c) && at > start && CURRENCY.indexOf(before) >= 0) {
            return 0;
        }
        if (c == '%') {
            return 1;
        }
        if (INNER.indexOf(c) < 0 || digits && (c == ',' || c == ':' || c == '/')) {
            return -1;
        }
        return c == '/' && (at - start <= 1 && to - at <= 2 || !Character.isLetterOrDigit(before))
                ? -1
                : sameRun(text, at, to) - at;
    }

    private boolean hyphenParts(String text, int from, int at, int to, int start) {
        if (at == from
                || at + 1 >= to
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.') {
            return false;
        }
        if (rules.is("prefix", text.substring(start, at).toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean telephone = true;
        for (int i = from; i < to && telephone; i++) {
            char c = text.charAt(i);
            telephone = Character.isDigit(c) || c == '-';
            if (c == '_' || c == '#') {
                return false;
            }
        }
        boolean sevenDigits = to - from == 8 && at - from == 3;
        boolean several = text.indexOf('-', at + 1, to) >= 0 || text.indexOf('-', from, at) >= 0;
        return !(telephone && (several || sevenDigits));
    }

    /** A plain word: parts off a clitic, or parts a contraction. */
    private void simple(String text, int from, int to, Spans out) {
        int length = to - from;
        if (length > 1 && length < 30) {
            for (int size = Math.min(3, length - 1); size >= 2; size--) {
                char mark = text.charAt(to - size + (size == 3 ? 1 : 0));
                if (length > size
                        && (mark == '\''
                                || mark == '’'
                                || mark == '`'
                                || text.charAt(to - size) == '\''
                                || text.charAt(to - size) == '’')
                        && rules.is("clitic", text.substring(to - size, to).toLowerCase(Locale.ROOT))) {
                    simple(text, from, to - size, out);
                    out.add(to - size, to);
                    return;
                }
            }
            if (length < 8) {
                String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
                int part = rules.partOf(lower);
                if (part < 0 && Character.isDigit(text.charAt(from))) {
                    int letters = length;
                    while (letters > 0 && Character.isLetter(lower.charAt(letters - 1))) {
                        letters--;
                    }
                    part = rules.is("unit", lower.substring(letters)) ? letters : part;
                }
                if (part > 0) {
                    out.add(from, from + part);
                    out.add(from + part, to);
                    return;
                }
            }
        }
        out.add(from, to);
    }
}
