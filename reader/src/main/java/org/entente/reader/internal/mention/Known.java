package org.entente.reader.internal.mention;

import java.time.LocalDate;
import org.entente.atlas.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * All by which a dispatch's phrases are read: the atlas on the dispatch's day, and whom the dispatch has named so far. Grows with its cast; for one thread.
 *
 * @param date the dispatch's, or null
 */
record Known(Atlas atlas, @Nullable LocalDate date, Cast cast, Persons persons, Offices offices, Senses senses) {

    static Known of(Atlas atlas, @Nullable LocalDate date, Cast cast) {
        return new Known(
                atlas, date, cast, new Persons(atlas, date, cast), new Offices(atlas, date), new Senses(atlas, date));
    }
}
