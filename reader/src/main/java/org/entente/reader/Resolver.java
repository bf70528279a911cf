package org.entente.reader;

import java.time.LocalDate;
import org.entente.atlas.Atlas;
import org.entente.model.Office;
import org.entente.model.Sector;
import org.entente.reader.internal.mention.Phrases;
import org.jspecify.annotations.Nullable;

/** Bare phrases to actors: who "the Iranian foreign minister" is on a day. Immutable and safe to share between threads. */
public final class Resolver {

    private final Phrases phrases;

    private Resolver(Atlas atlas) {
        this.phrases = new Phrases(atlas);
    }

    public static Resolver of(Atlas atlas) {
        return new Resolver(atlas);
    }

    /**
     * Who a phrase means.
     *
     * @param actor the actor's id, or null where nobody is known
     * @param country alpha-3 code; for an institution what PLOVER writes there ({@code UNO}, {@code EUR}, {@code IGO}, {@code NGO}); or null
     * @param sector PLOVER's, or null
     * @param office where one is known for the day
     * @param confidence in [0, 1]
     */
    public record Resolved(
            @Nullable String actor,
            @Nullable String country,
            @Nullable Sector sector,
            @Nullable Office office,
            double confidence) {}

    /**
     * Resolves one phrase.
     *
     * @param phrase a noun phrase, however long
     * @param date the day of the text; null stands for today, as far as the atlas goes
     */
    public Resolved resolve(String phrase, @Nullable LocalDate date) {
        return phrases.resolve(phrase, date);
    }
}
