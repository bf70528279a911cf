package org.entente.model;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article.
 *
 * @param id names it within a ledger
 * @param title its headline, or null
 * @param date the day it was published, or null where nobody knows
 * @param outlet who published it, or null
 * @param link where it was published, or null
 * @param language ISO 639-1
 * @param text what all citations count in; where the source's title is part of the text, it stands there too
 */
public record Dispatch(
        String id,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String outlet,
        @Nullable URI link,
        String language,
        String text) {

    /** A dispatch of which only the text and perhaps the date are known. */
    public static Dispatch of(String id, @Nullable LocalDate date, String text) {
        return new Dispatch(id, null, date, null, null, "en", text);
    }
}
