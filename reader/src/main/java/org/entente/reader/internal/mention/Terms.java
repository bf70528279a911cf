package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.jspecify.annotations.Nullable;

/** Persons described by when they are in office: the former president, the new one, the one elect, the ruler. For one dispatch and thread. */
record Terms(Mentions mentions, History history, Careers careers) {

    /** Somebody told of by an office was named at most so many sentences before. */
    private static final int FARTHEST = 6;

    /** "The Vietnamese leader": where another one than the tables have was named as in office there last, that one; else null. */
    @Nullable
    String ruler(Mention mention, Actor leader, List<Attribution> own) {
        for (Seen seen : history.somebodies()) {
            if (mention.sentence() - seen.sentence() > FARTHEST || seen.actor().equals(leader.id())) {
                return null;
            }
            Actor actor = mentions.actor(seen.actor());
            boolean rules = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && actor.office() != null
                    && Objects.equals(actor.country(), leader.country())
                    && (careers.isCalled(actor, "president") || careers.isCalled(actor, "prime minister"));
            if (rules && !History.isSpokenOf(seen, own)) {
                return seen.actor();
            }
        }
        return null;
    }

    /** The last person named who once held the office of a title like "former prime minister", for one of these states or for any; or null. */
    @Nullable
    String former(int sentence, String title, Set<String> countries) {
        return last(sentence, List.of(), actor -> careers.wasCalled(actor, title, countries));
    }

    /** "The president-elect": whoever takes that office soon, else the last person named who is not in it; or null. */
    @Nullable
    String elected(Mention mention, String title, Set<String> countries, List<Attribution> own) {
        for (Seen seen : history.somebodies()) {
            Actor actor = mentions.actor(seen.actor());
            boolean soon = actor != null && careers.isCalled(actor, title.replace("designate", "elect"));
            if (soon && !History.isSpokenOf(seen, own)) {
                return seen.actor();
            }
        }
        int end = title.replace(" - ", "-").lastIndexOf('-');
        String office = end < 0 ? title : title.replace(" - ", "-").substring(0, end);
        return last(
                Described.begin(mention, own),
                own,
                actor -> actor.kind() == Actor.Kind.PERSON
                        && (countries.isEmpty() || actor.country() == null || countries.contains(actor.country()))
                        && !careers.isCalled(actor, office));
    }

    /** "The new leader": the last person named who has just taken such an office; or null. */
    @Nullable
    String lately(int sentence, String noun, Set<String> countries, List<Attribution> own) {
        return last(
                sentence,
                own,
                actor -> actor.kind() == Actor.Kind.PERSON
                        && (countries.isEmpty() || countries.contains(actor.country()))
                        && careers.isNew(actor, Described.LOOSE.contains(noun) ? "" : noun));
    }

    /** The last one named who fits, not too far before a sentence and not only in the words that are told; or null. */
    private @Nullable String last(int sentence, List<Attribution> own, Predicate<Actor> fits) {
        for (Seen seen : history.somebodies()) {
            if (sentence - seen.sentence() > FARTHEST) {
                break;
            }
            Actor actor = mentions.actor(seen.actor());
            if (actor != null && fits.test(actor) && !History.isSpokenOf(seen, own)) {
                return seen.actor();
            }
        }
        return null;
    }
}
