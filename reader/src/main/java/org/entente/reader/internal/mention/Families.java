package org.entente.reader.internal.mention;

import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Family names that two persons bear. For one dispatch and thread.
 *
 * @param history who was named so far
 */
record Families(Mentions mentions, History history) {

    /** Whoever was told of by an office stays in mind for so many sentences. */
    private static final int NEAR = 2;

    /**
     * "The South's president was angry. Lee said": of a name that somebody without an office bears here, the one who was just told of only by an office and bears it
     * too; or null.
     */
    @Nullable
    String holder(Mention name) {
        Actor bearer = name.actor() == null ? null : mentions.actor(name.actor());
        boolean alone = name.form() == Form.NAME && name.to() - name.from() == 1;
        if (!alone || bearer == null || bearer.kind() != Actor.Kind.PERSON || bearer.office() != null) {
            return null;
        }
        String family = Cast.slug(mentions.line(name.sentence()).form(name.from())) + "-";
        for (Seen seen : history.somebodies()) {
            if (name.sentence() - seen.sentence() > NEAR || seen.actor().equals(bearer.id())) {
                return null;
            }
            Actor actor = mentions.actor(seen.actor());
            if (actor != null && actor.office() != null && actor.id().startsWith(family)) {
                return actor.id();
            }
        }
        return null;
    }
}
