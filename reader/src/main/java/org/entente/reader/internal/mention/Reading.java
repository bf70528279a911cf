package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a noun phrase says about who is meant.
 *
 * @param from first token, in
 * @param to after the last token, out
 * @param actors who is meant; none where only country or sector are known
 * @param country of the one who is meant, or null
 * @param sector of the one who is meant, or null
 * @param office the id of the office named, or null
 * @param open whether country or sector may still come from what follows: members of, officials in
 */
record Reading(
        int from,
        int to,
        List<Actor> actors,
        Form form,
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable String office,
        boolean open,
        double confidence) {

    static Reading of(int from, int to, Actor actor, Form form, double confidence) {
        return new Reading(from, to, List.of(actor), form, actor.country(), actor.sector(), null, false, confidence);
    }

    static Reading nothing(int from, int to, @Nullable String country, @Nullable Sector sector) {
        return new Reading(from, to, List.of(), Form.DESCRIPTION, country, sector, null, false, 0.3);
    }
}
