package org.entente.model;

/**
 * The words that an entry rests on.
 *
 * @param dispatch the dispatch's id
 * @param sentence the sentence in which the words begin, from 0
 * @param start where they begin in the dispatch's text, in UTF-16 code units, in
 * @param end where they end, out
 */
public record Citation(String dispatch, int sentence, int start, int end) {

    public Citation {
        if (sentence < 0 || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "Dispatch %s: nothing can be cited at sentence %d, %d–%d. Maybe the span is empty."
                            .formatted(dispatch, sentence, start, end));
        }
    }

    /** The words themselves. */
    public String words(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Citation other) {
        return start <= other.start && other.end <= end;
    }
}
