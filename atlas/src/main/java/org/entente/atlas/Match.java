package org.entente.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of the atlas, found.
 *
 * @param from index of its first token, in
 * @param to index after its last token, out
 * @param senses what it may stand for on the day asked for, at least one; those in use on that day first
 */
public record Match(int from, int to, List<Sense> senses) {

    /** The first sense of that kind, or null. */
    public @Nullable Sense sense(Sense.Kind kind) {
        for (Sense sense : senses) {
            if (sense.kind() == kind) {
                return sense;
            }
        }
        return null;
    }

    public boolean has(Sense.Kind kind) {
        return sense(kind) != null;
    }

    /** The code of the first state that the name belongs to in whatever way, or null. */
    public @Nullable String state() {
        for (Sense sense : senses) {
            if (sense.kind().isOfState()) {
                return sense.id();
            }
        }
        return null;
    }
}
