package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a dispatch, and the words in it that are cited.
 *
 * @param citation dispatch, sentence and offsets
 * @param sentence the whole sentence, or of a citation that runs over several all of them
 * @param start where the cited words begin in {@code sentence}, in UTF-16 code units
 * @param end where they end, out
 * @param title the dispatch's, or null
 * @param outlet the dispatch's, or null
 * @param day the dispatch's, or null
 * @param link the dispatch's, or null
 */
public record Passage(
        Citation citation,
        String sentence,
        int start,
        int end,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate day,
        @Nullable String link) {

    /** The cited words. */
    public String words() {
        return sentence.substring(start, end);
    }
}
