package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * The other one of two persons: of those who bear a family name, and of those who meet. For one dispatch and thread.
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

    /** The last person named besides one: whom "his host" means; or null. */
    @Nullable
    String otherThan(String owner, int sentence, List<Attribution> own) {
        for (Seen seen : history.somebodies()) {
            if (sentence - seen.sentence() > History.MEMORY) {
                break;
            }
            Actor actor = mentions.actor(seen.actor());
            boolean person = actor != null && actor.kind() == Actor.Kind.PERSON;
            if (person && !seen.actor().equals(owner) && !History.isSpokenOf(seen, own)) {
                return seen.actor();
            }
        }
        return null;
    }
}
