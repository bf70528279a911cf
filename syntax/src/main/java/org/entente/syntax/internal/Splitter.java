package org.entente.syntax.internal;

import java.util.Set;

/**
 * Decides after which token a sentence ends: always at a blank line and after a dateline; elsewhere, where a sentence could end, a linear
 * classifier says. Immutable and safe to share between threads.
 */
public final class Splitter {

    static final int MOST_FEATURES = 48;
    /** A sentence is ended after so many tokens, whatever it says. */
    static final int LONGEST = 300;

    /** What stands between two tokens. */
    static final int NOTHING = 0;

    static final int SPACE = 1;
    static final int NEW_LINE = 2;
    static final int BLANK_LINE = 3;

    /** Words that often begin a sentence have so few letters: The, They. */
    private static final int MOST_OF_WORDS = 4;

    private static final int STRAIGHT_QUOTE = 4;

    /** Words that begin a sentence and no speaker's clause. */
    private static final Set<String> OPENERS = Set.of(
            "And",
            "But",
            "Then",
            "So",
            "Yet",
            "On",
            "In",
            "At",
            "From",
            "After",
            "Before",
            "When",
            "While",
            "If",
            "Because",
            "Since",
            "Meanwhile",
            "Outside",
            "Inside",
            "Behind",
            "Across",
            "There",
            "It");

    private final Weights weights;

    Splitter(Weights weights) {
        this.weights = weights;
    }

    Weights weights() {
        return weights;
    }

    /** For each token whether a sentence ends after it. */
    boolean[] ends(String text, Tokeniser.Spans tokens, Word[] words) {
        int size = tokens.size();
        boolean[] ends = new boolean[size];
        int[] features = new int[MOST_FEATURES];
        short[] scores = new short[2];
        int[] quotes = quotes(words);
        int first = 0;
        int dateline = size == 0 ? 0 : Dateline.end(text, tokens.start(0));
        for (int i = 0; i < size; i++) {
            int gap = gap(text, tokens, i);
            boolean inDateline = tokens.start(i) < dateline;
            boolean end = i + 1 == size
                    || gap == BLANK_LINE
                    || i - first >= LONGEST
                    || isBeforeQuotation(text, tokens, i, gap)
                    || isBehindQuotation(text, tokens, i, gap)
                    || inDateline && tokens.start(i + 1) >= dateline;
            if (!end && !inDateline && !isInitials(text, tokens, i) && possible(text, tokens, i, gap)) {
                scores[0] = 0;
                scores[1] = 0;
                weights.add(features, features(words, quotes, i, first, gap, features), scores);
                end = scores[1] > scores[0];
            }
            ends[i] = end;
            if (end) {
                first = i + 1;
            }
            if (gap >= NEW_LINE && i + 1 < size) {
                dateline = Dateline.end(text, tokens.start(i + 1));
            }
        }
        return ends;
    }

    /** "Was he sure? "I am …", and after any full stop a line that begins so: a quotation that begins large is another sentence. */
    private static boolean isBeforeQuotation(String text, Tokeniser.Spans tokens, int i, int gap) {
        return gap != NOTHING
                && i + 2 < tokens.size()
                && (gap == NEW_LINE ? ".?!" : "?").indexOf(text.charAt(tokens.end(i) - 1)) >= 0
                && (gap == NEW_LINE ? "\"“„«‘" : "\"“„«").indexOf(text.charAt(tokens.start(i + 1))) >= 0
                && Character.isUpperCase(text.charAt(tokens.start(i + 2)));
    }

    /** "“Who goes there?” And nobody answered": behind a quotation that ends with a stop no speaker's clause begins with such a word. */
    private static boolean isBehindQuotation(String text, Tokeniser.Spans tokens, int i, int gap) {
        if (gap != SPACE || i < 1 || "\"”»".indexOf(text.charAt(tokens.end(i) - 1)) < 0) {
            return false;
        }
        boolean stops = ".?!".indexOf(text.charAt(tokens.end(i - 1) - 1)) >= 0 && gap(text, tokens, i - 1) == NOTHING;
        return stops && OPENERS.contains(text.substring(tokens.start(i + 1), tokens.end(i + 1)));
    }

    /** "K. P. | Thomas": behind two initials a name goes on. */
    private static boolean isInitials(String text, Tokeniser.Spans tokens, int i) {
        return i > 0
                && i + 1 < tokens.size()
                && isInitial(text, tokens, i)
                && isInitial(text, tokens, i - 1)
                && tokens.end(i + 1) - tokens.start(i + 1) > MOST_OF_WORDS
                && Character.isUpperCase(text.charAt(tokens.start(i + 1)))
                && "US UK UN DC PM AM".indexOf(text.charAt(tokens.start(i - 1)) + "" + text.charAt(tokens.start(i)))
                        < 0;
    }

    private static boolean isInitial(String text, Tokeniser.Spans tokens, int i) {
        return tokens.end(i) - tokens.start(i) == 2
                && Character.isUpperCase(text.charAt(tokens.start(i)))
                && text.charAt(tokens.start(i) + 1) == '.';
    }

    static Word[] words(String text, Tokeniser.Spans tokens, Lexicon lexicon) {
        Word[] words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = lexicon.word(text, tokens.start(i), tokens.end(i));
        }
        return words;
    }

    /** For each place between two words how many straight quotation marks stand before it. */
    static int[] quotes(Word[] words) {
        int[] quotes = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            quotes[i + 1] = quotes[i] + (words[i].ending == STRAIGHT_QUOTE ? 1 : 0);
        }
        return quotes;
    }

    static int gap(String text, Tokeniser.Spans tokens, int i) {
        int lines = 0;
        int from = tokens.end(i);
        int to = i + 1 < tokens.size() ? tokens.start(i + 1) : text.length();
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\f'
                    || c == '\r' && (at + 1 == to || text.charAt(at + 1) != '\n')) {
                lines++;
            }
        }
        return lines > 1 ? BLANK_LINE : lines == 1 ? NEW_LINE : to > from ? SPACE : NOTHING;
    }

    /** Whether a sentence could end after token {@code i}: after a mark, before a line's end, before no small letter. */
    static boolean possible(String text, Tokeniser.Spans tokens, int i, int gap) {
        char last = text.charAt(tokens.end(i) - 1);
        if (gap == NEW_LINE) {
            return true;
        }
        boolean mark = !Character.isLetterOrDigit(last);
        if (gap == NOTHING) {
            return mark && ".?!…。！？".indexOf(last) >= 0;
        }
        return mark && last != ',' || !Character.isLowerCase(text.charAt(tokens.start(i + 1)));
    }

    /** @param quotes as {@link #quotes} gives them */
    static int features(Word[] words, int[] quotes, int i, int first, int gap, int[] out) {
        int length = i - first < 3 ? i - first : i - first < 6 ? 3 : i - first < 15 ? 4 : i - first < 40 ? 5 : 6;
        Word.Annotated before2Word = annotated(words, i - 2, first);
        Word.Annotated beforeWord = annotated(words, i - 1, first);
        Word.Annotated thisWord = annotated(words, i, first);
        Word.Annotated afterWord = annotated(words, i + 1, first);
        Word.Annotated after2Word = annotated(words, i + 2, first);
        int shapeBefore = shape(words, i - 1, first);
        int shape = shape(words, i, first);
        int shapeAfter = shape(words, i + 1, first);
        int shapeAfter2 = shape(words, i + 2, first);
        int end = words[i].ending;
        int endBefore = i > first ? words[i - 1].ending : 99;
        int open = quotes[i + 1] - quotes[Math.max(first, i - 100)];
        int nextLetter = i + 1 < words.length ? words[i + 1].beginning : 9;
        int nextLetter2 = i + 2 < words.length ? words[i + 2].beginning : 9;
        int n = 0;
        out[n++] = 1;
        out[n++] = Feature.of(2, thisWord.word());
        out[n++] = Feature.of(3, afterWord.word());
        out[n++] = Feature.of(4, thisWord.word(), afterWord.word());
        out[n++] = Feature.of(5, shape, shapeAfter);
        out[n++] = Feature.of(6, end, nextLetter);
        out[n++] = Feature.of(7, end, endBefore, nextLetter);
        out[n++] = Feature.of(8, beforeWord.word(), end, nextLetter);
        out[n++] = Feature.of(9, beforeWord.word(), thisWord.word());
        out[n++] = Feature.of(10, beforeWord.clusterShort(), end, nextLetter);
        out[n++] = Feature.of(11, end, afterWord.clusterShort());
        out[n++] = Feature.of(12, end, afterWord.word(), nextLetter);
        out[n++] = Feature.of(13, end, shapeAfter, shapeAfter2);
        out[n++] = Feature.of(14, afterWord.word(), after2Word.word());
        out[n++] = Feature.of(15, thisWord.clusterShort(), afterWord.clusterShort(), nextLetter);
        out[n++] = Feature.of(16, end, length, nextLetter);
        out[n++] = Feature.of(17, gap, end, nextLetter);
        out[n++] = Feature.of(18, gap, length, end);
        out[n++] = Feature.of(19, Math.min(open, 3), end, nextLetter);
        out[n++] = Feature.of(20, open & 1, end, endBefore, nextLetter);
        out[n++] = Feature.of(21, end, nextLetter, nextLetter2);
        out[n++] = Feature.of(22, before2Word.word(), beforeWord.word(), end);
        out[n++] = Feature.of(23, shapeBefore, end, nextLetter);
        out[n++] = Feature.of(24, end, afterWord.cluster(), nextLetter);
        out[n++] = Feature.of(25, endBefore, thisWord.word(), afterWord.word());
        out[n++] = Feature.of(26, length, thisWord.word());
        out[n++] = Feature.of(27, thisWord.cluster(), nextLetter);
        out[n++] = Feature.of(28, end, afterWord.ambiguity(), nextLetter);
        out[n++] = Feature.of(29, end, afterWord.ambiguity(), after2Word.ambiguity());
        return n;
    }

    /** Sentence ends are learned from the treebanks alone: what else is known of words would only be more to be learned by heart. */
    private static Word.Annotated annotated(Word[] words, int at, int first) {
        return at >= first && at < words.length ? words[at].annotated : Word.Annotated.NONE;
    }

    private static int shape(Word[] words, int at, int first) {
        return at >= first && at < words.length ? words[at].shape : Draft.NONE_ATOM;
    }

    /** What a word's last character is to a sentence's end. */
    static int ending(String form) {
        if (form.isEmpty()) {
            return 22;
        }
        char c = form.charAt(form.length() - 1);
        boolean single = form.length() == 1;
        return switch (c) {
            case '.', '。' -> single ? 1 : Character.isLetterOrDigit(form.charAt(0)) ? 2 : 3;
            case '"' -> STRAIGHT_QUOTE;
            case '?', '!', '？', '！' -> 5;
            case '…' -> 3;
            case '”', '»' -> 6;
            case '“', '«', '„' -> 7;
            case ')', ']', '}' -> 8;
            case '(', '[', '{' -> 9;
            case ':' -> 10;
            case ';' -> 11;
            case ',' -> 12;
            case '-', '–', '—' -> 13;
            case '\'', '’', '‘' -> 14;
            default -> Character.isLetter(c) ? 20 : Character.isDigit(c) ? 21 : 22;
        };
    }

    /** What a word's first character is to the end of a sentence before it. */
    static int beginning(String form) {
        char c = form.isEmpty() ? ' ' : form.charAt(0);
        return Character.isUpperCase(c)
                ? 1
                : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : 10 + ending(form);
    }
}
