package org.entente.reader.internal.mention;

import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** Whose view something is. Stateless; safe to share between threads. */
public final class Views {

    private Views() {}

    /** Who stands for a view: an institution for its organs, nobody for people of no known country ("analysts"). */
    public static @Nullable String whole(String id, Mentions mentions) {
        Actor actor = mentions.actor(id);
        boolean anybody = actor != null && actor.kind() == Actor.Kind.GROUP && actor.country() == null && isSector(id);
        return anybody ? null : mentions.principal(id);
    }

    /** People told of only by what they do bear the name of their sector. */
    private static boolean isSector(String id) {
        return id.length() == 3 && Character.isLowerCase(id.charAt(0));
    }
}
