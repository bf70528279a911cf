package org.entente.source;

import org.entente.model.Dispatch;

/** What came out of one place that was searched for dispatches: a dispatch, or the reason why there is none. */
public sealed interface Found {

    /** A dispatch that can be read. */
    record Article(Dispatch dispatch) implements Found {}

    /**
     * A place that gave no dispatch; the search goes on beside it.
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
