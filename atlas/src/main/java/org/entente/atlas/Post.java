package org.entente.atlas;

import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An office that states or institutions have, e.g. foreign minister.
 *
 * @param id a slug, e.g. {@code foreign-minister}
 * @param title the usual title
 * @param function what it does
 * @param sector PLOVER's; null for the offices of institutions
 * @param single whether it has one holder at a time
 */
public record Post(
        String id,
        String title,
        Function function,
        @Nullable Sector sector,
        boolean single) {

    /** What an office does, whatever it is called. */
    public enum Function {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN,
        DEFENCE,
        INSTITUTION_HEAD,
        OTHER
    }
}
