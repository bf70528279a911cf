package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Persons who are told of by where they come from or what they belong to: the Iranian, the Californian, the Ohio Republican, the guest. For one dispatch and thread.
 *
 * @param history who was named so far
 */
record Origins(Mentions mentions, History history, Careers careers) {

    private static final Set<String> PARTISANS = Nouns.WORDS.list("partisan");
    private static final Set<String> STYLES = Nouns.WORDS.list("style");
    private static final Set<String> PROVINCIALS = Nouns.WORDS.list("provincial");

    /** Somebody told of by such a word was named in this sentence or so many before. */
    private static final int NEAR = 2;

    /** The person named before whom such a phrase with "the" means; null where it says none of this. */
    @Nullable
    String person(Mention mention, Tree tree, List<Attribution> own) {
        Line line = mentions.line(mention.sentence());
        if (STYLES.contains(line.lower(mention.to() - 1)) && isPossessed(line, mention)) {
            return subject(mention, own, false);
        }
        boolean inside = line.lower(mention.from()).equals("the");
        if (!inside && !line.lower(mention.from() - 1).equals("the")
                || tree.token(mention.head()).is("amod")) {
            return null;
        }
        if (isAged(line, mention)) {
            return subject(mention, own, false);
        }
        if (PARTISANS.contains(line.lower(mention.to() - 1)) && line.isCapital(mention.to() - 1)) {
            return subject(mention, own, false);
        }
        if (mention.to() - mention.from() > 3) {
            return null;
        }
        String name = line.text(inside ? mention.from() + 1 : mention.from(), mention.to());
        String country = name.endsWith("s") ? null : careers.nationality(name);
        if (country == null) {
            return isProvincial(mention, name) ? subject(mention, own, false) : null;
        }
        if (mention.place() || !inside || careers.isStateName(name)) {
            return null;
        }
        String national = national(mention.sentence(), country);
        return national != null || own.isEmpty() ? national : subject(mention, own, true);
    }

    /** "The 71-year-old", "the 91-year-old dean". */
    private static boolean isAged(Line line, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            String word = line.lower(i);
            if (word.endsWith("year-old")
                    || word.equals("old") && line.lower(i - 2).equals("year")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessed(Line line, Mention mention) {
        String before = line.lower(mention.from() - 1);
        return before.equals("his") || before.equals("her");
    }

    private boolean isStateless(Actor person) {
        boolean unknown = mentions.atlas().career(person.id()).isEmpty();
        return person.country() == null && (person.office() != null || person.sector() == null || unknown);
    }

    /** The last person named who acts for a country: the Iranian. */
    private @Nullable String national(int sentence, String country) {
        for (Seen seen : history.somebodies()) {
            Actor actor = mentions.actor(seen.actor());
            boolean from = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && (country.equals(actor.country())
                            || mentions.atlas().career(actor.id()).stream()
                                    .anyMatch(tenure -> tenure.state().equals(country)));
            if (from && sentence - seen.sentence() <= History.MEMORY) {
                return seen.actor();
            }
        }
        return null;
    }

    /** "The Mississippian", by its ending: whoever comes from somewhere, and no paper of that name. */
    private boolean isProvincial(Mention mention, String name) {
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        boolean unknown = actor == null
                || actor.kind() == Actor.Kind.PLACE
                || actor.kind() == Actor.Kind.GROUP
                        && actor.country() == null
                        && actor.sector() == null
                        && mentions.atlas().group(actor.id()) == null;
        String word = name.toLowerCase(Locale.ROOT);
        return unknown
                && !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && (word.endsWith("ian") || word.endsWith("lander") || PROVINCIALS.contains(word));
    }

    /**
     * Whoever acted or spoke last.
     *
     * @param stateless only somebody who acts for no state: an institution's head, a stranger
     */
    private @Nullable String subject(Mention mention, List<Attribution> own, boolean stateless) {
        for (Seen seen : history.somebodies()) {
            if (mention.sentence() - seen.sentence() > NEAR) {
                return null;
            }
            Actor actor = mentions.actor(seen.actor());
            if (actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && seen.subject()
                    && !(seen.told() && !own.isEmpty())
                    && !History.isSpokenOf(seen, own)
                    && !(stateless && !isStateless(actor))) {
                return seen.actor();
            }
        }
        return null;
    }
}
