package org.entente.reader.internal.arbiter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words as the pieces that a language model knows: lower case, no accents, the longest known beginning first, what goes on with a word marked by "##" (WordPiece, as
 * BERT has it). Immutable and safe to share between threads.
 */
final class Pieces {

    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int unknown;
    private final int first;
    private final int last;

    /** @param pieces in the order of their numbers */
    Pieces(List<String> pieces) {
        for (String piece : pieces) {
            numbers.put(piece, numbers.size());
        }
        this.unknown = number(UNKNOWN);
        this.first = number("[CLS]");
        this.last = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("There is no piece %s. Maybe another list was given.".formatted(piece));
        }
        return number;
    }

    /** What stands before each sentence. */
    int first() {
        return first;
    }

    /** What stands after it. */
    int last() {
        return last;
    }

    /** The numbers of a word's pieces, at least one. */
    List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>();
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < plain.length(); ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            boolean apart = isPunctuation(letter);
            if (apart || Character.isWhitespace(letter)) {
                cut(run, pieces);
            }
            if (apart) {
                pieces.add(numbers.getOrDefault(Character.toString(letter), unknown));
            } else if (!Character.isWhitespace(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
                run.appendCodePoint(letter);
            }
        }
        cut(run, pieces);
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces;
    }

    private void cut(StringBuilder run, List<Integer> pieces) {
        String word = run.toString();
        run.setLength(0);
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Integer number = null;
            while (to > from && number == null) {
                number = numbers.get((from == 0 ? "" : "##") + word.substring(from, to));
                to -= number == null ? 1 : 0;
            }
            if (number == null) {
                pieces.add(unknown);
                return;
            }
            found.add(number);
            from = to;
        }
        pieces.addAll(found);
    }

    private static boolean isPunctuation(int letter) {
        if (letter < 128) {
            return letter > ' ' && !Character.isLetterOrDigit(letter) && letter < 127;
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
