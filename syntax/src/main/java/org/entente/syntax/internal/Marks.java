package org.entente.syntax.internal;

/**
 * The punctuation of a sentence, so that the parser can ask what stands between two words and which words are quoted.
 * Immutable after construction.
 */
final class Marks {

    /** What {@link #between} tells apart. */
    static final int KINDS = 54;

    /** What {@link #quoted} tells apart. */
    static final int QUOTED = 3;

    private static final int COMMA = 1;
    private static final int QUOTE = 2;
    private static final int STOP = 4;

    private final int[] commas;
    private final int[] quotes;
    private final int[] stops;
    private final int[] verbs;
    private final int size;

    /** @param verbal for each tag whether it is a verb's */
    Marks(Draft draft, boolean[] verbal) {
        this.size = draft.size;
        this.commas = new int[size + 1];
        this.quotes = new int[size + 1];
        this.stops = new int[size + 1];
        this.verbs = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int mark = draft.words[i].mark;
            commas[i + 1] = commas[i] + (mark & COMMA);
            quotes[i + 1] = quotes[i] + (mark & QUOTE) / QUOTE;
            stops[i + 1] = stops[i] + (mark & STOP) / STOP;
            verbs[i + 1] = verbs[i] + (verbal[draft.tags[i]] ? 1 : 0);
        }
    }

    /** Whether a word is a comma, a quotation mark or a stop, a bit each. */
    static int mark(String form) {
        char c = form.isEmpty() ? ' ' : form.charAt(0);
        boolean comma = form.length() == 1 && (c == ',' || c == '，' || c == '、');
        boolean stop = !Character.isLetterOrDigit(c) && ":;-–—().!?。".indexOf(c) >= 0;
        return (comma ? COMMA : 0) | (quote(form, c) ? QUOTE : 0) | (stop ? STOP : 0);
    }

    private static boolean quote(String form, char c) {
        return c == '"'
                || c == '“'
                || c == '”'
                || c == '«'
                || c == '»'
                || c == '„'
                || form.equals("''")
                || form.equals("``");
    }

    /** What stands between two words, both out: how many commas, quotation marks, stops and verbs, as one number. */
    int between(int from, int to) {
        int end = Math.min(to, size);
        if (from + 1 >= end) {
            return 0;
        }
        return Math.min(commas[end] - commas[from + 1], 2)
                + 3 * Math.min(quotes[end] - quotes[from + 1], 2)
                + 9 * Math.min(stops[end] - stops[from + 1], 1)
                + 18 * Math.min(verbs[end] - verbs[from + 1], 2);
    }

    /** 0 outside quotation marks, 1 inside, 2 for what is no word. */
    int quoted(int i) {
        return i >= size ? 2 : quotes[i] & 1;
    }
}
