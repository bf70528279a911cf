package org.entente.atlas;

import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A fact laid over the atlas: a name and what it stands for, for some years. It goes before what the tables say of the same name.
 *
 * @param name as it is written in texts
 * @param actor the actor's id; several lines may share it
 * @param country alpha-3 code, or null
 * @param sector PLOVER's, or null
 * @param term when
 */
public record Laid(
        String name,
        String actor,
        @Nullable String country,
        @Nullable Sector sector,
        Term term) {}
