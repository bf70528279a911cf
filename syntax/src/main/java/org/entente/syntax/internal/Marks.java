package org.entente.syntax.internal;

/**
 * The punctuation of a sentence, so that the parser can ask what stands between two words and which words are quoted.
 * Immutable after construction.
 */
final class Marks {

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
            String form = draft.forms[i];
            char c = form.isEmpty() ? ' ' : form.charAt(0);
            boolean single = form.length() == 1;
            commas[i + 1] = commas[i] + (single && (c == ',' || c == '，' || c == '、') ? 1 : 0);
            quotes[i + 1] = quotes[i] + (quote(form, c) ? 1 : 0);
            stops[i + 1] = stops[i] + (!Character.isLetterOrDigit(c) && ":;-–—().!?。".indexOf(c) >= 0 ? 1 : 0);
            verbs[i + 1] = verbs[i] + (verbal[draft.tags[i]] ? 1 : 0);
        }
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
