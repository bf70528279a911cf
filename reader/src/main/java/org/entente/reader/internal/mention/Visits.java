package org.entente.reader.internal.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.jspecify.annotations.Nullable;

/** Host and guest where two office-holders meet: the host is at home where the dispatch begins, the guest is not. For one dispatch; safe to share between threads. */
record Visits(Mentions mentions) {

    /** Whom "the host" or "the guest" means; null where not just one of those named can be. */
    @Nullable
    String person(Mention mention, String noun, List<Attribution> own) {
        String home = home();
        boolean host = noun.equals("host");
        if (home == null || !host && !noun.equals("guest") && !noun.equals("visitor")) {
            return null;
        }
        Set<String> possible = new LinkedHashSet<>();
        for (Mention name : mentions.all()) {
            Actor actor = name.form() == Form.PRONOUN || name.actor() == null ? null : mentions.actor(name.actor());
            if (actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && actor.office() != null
                    && actor.country() != null
                    && home.equals(actor.country()) == host
                    && own.stream().noneMatch(said -> said.says(name.sentence(), name.head()))) {
                possible.add(actor.id());
            }
        }
        return possible.size() == 1 || host && !possible.isEmpty()
                ? possible.iterator().next()
                : null;
    }

    /** The country of the place that a dispatch begins with. */
    private @Nullable String home() {
        for (Mention mention : mentions.inSentence(0)) {
            Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
            if (mention.from() == 0
                    && actor != null
                    && (actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.STATE)) {
                return actor.country() != null ? actor.country() : actor.id();
            }
        }
        return null;
    }
}
