package org.entente.source;

import java.time.LocalDate;
import org.entente.model.Dispatch;
import org.jspecify.annotations.Nullable;

/** What came out of one place that was searched for dispatches: a dispatch, or the reason why there is none. */
public sealed interface Found {

    /** A dispatch that can be read. */
    record Article(Dispatch dispatch) implements Found {}

    /**
     * A document that another parser has cut into words and sentences already; who knows trees makes a dispatch of it.
     *
     * @param where the file as the caller named it
     * @param id the document's, where the CoNLL-U does not tell its own
     * @param date the day it was published, or null where nobody knows
     * @param conllu one document in CoNLL-U
     */
    record Parsed(String where, String id, @Nullable LocalDate date, String conllu) implements Found {}

    /**
     * A place that gave no dispatch, or one with a fault; the search goes on beside it.
     *
     * @param where the file as the caller named it, with a line where that helps
     * @param what what is wrong there, with the value
     * @param help what may help
     */
    record Problem(String where, String what, String help) implements Found {

        @Override
        public String toString() {
            return "%s: %s. %s".formatted(where, what, help);
        }
    }
}
