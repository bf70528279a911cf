package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.reader.internal.speech.Attribution;

/** Pronouns and descriptions back to whom they mean. */
final class Referents {

    private final Mentions mentions;
    private final List<Attribution> attributions;

    Referents(Mentions mentions, List<Attribution> attributions) {
        this.mentions = mentions;
        this.attributions = attributions;
    }

    Mentions resolve() {
        return attributions.isEmpty() ? mentions : mentions.with(mentions.all());
    }
}
