package org.entente.reader.internal.mention;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Who holds an office, or which body it is, that a description names without its country. For one dispatch and thread. */
final class Holders {

    private final Mentions mentions;
    private final Careers careers;
    private @Nullable Setting setting;

    Holders(Mentions mentions, Careers careers) {
        this.mentions = mentions;
        this.careers = careers;
    }

    private Setting setting() {
        Setting known = setting == null ? Setting.of(mentions) : setting;
        setting = known;
        return known;
    }

    /** Whom "its president" and "their foreign minister" mean, given whose; or null. */
    @Nullable
    String owned(Mention mention, String owner) {
        Actor actor = mentions.actor(owner);
        if (actor == null || actor.country() == null && actor.kind() != Actor.Kind.INSTITUTION) {
            return null;
        }
        String follower =
                mentions.trees().get(mention.sentence()).token(mention.head()).lemma();
        if (follower.equals("successor") || follower.equals("predecessor")) {
            return careers.next(owner, follower.equals("successor"));
        }
        List<Actor> meant = mentions.reading(mention, Company.of(actor)).actors();
        return meant.size() == 1 && !meant.getFirst().id().equals(owner)
                ? meant.getFirst().id()
                : null;
    }

    /** Whom "its chairwoman" and "their statement" speak for, given whose and where nobody holds such an office; or null. */
    @Nullable
    String unnamed(Mention mention, String owner) {
        Actor actor = mentions.actor(owner);
        String noun =
                mentions.trees().get(mention.sentence()).token(mention.head()).lemma();
        if (actor == null || actor.country() == null || Unnamed.DOCUMENTS.contains(noun)) {
            return actor != null && (actor.kind() == Actor.Kind.INSTITUTION || Unnamed.DOCUMENTS.contains(noun))
                    ? owner
                    : null;
        }
        String words = mentions.line(mention.sentence()).text(mention.from(), mention.to());
        return mentions.cast().describe(words, actor.country(), null).id();
    }

    /** The president, the ministry or the police of the country that the story is about; who holds the office, where somebody does. */
    @Nullable
    String ofSetting(Mention mention, Tree tree, List<Attribution> own, boolean single) {
        String fallback = null;
        for (String country : setting().near(mention.sentence(), mention.from(), own)) {
            List<Actor> meant = mentions.reading(mention, Company.of(country)).actors();
            if (meant.size() != 1) {
                continue;
            }
            Actor actor = meant.getFirst();
            if (!single
                    || actor.kind() == Actor.Kind.PERSON
                            && isTrue(actor, tree.token(mention.head()).lemma())) {
                return actor.id();
            }
            fallback = fallback == null && actor.kind() == Actor.Kind.GROUP ? actor.id() : fallback;
        }
        boolean anybody = !tree.token(mention.head()).lemma().equals("president")
                && !tree.token(mention.head()).lemma().equals("minister");
        if (fallback == null && anybody && !own.isEmpty()) {
            // "Thailand complies, a customs officer said": else of the country that they speak of
            return ofSetting(mention, tree, List.of(), true);
        }
        return fallback == null && single ? ofPress(mention, tree) : fallback;
    }

    /** Of a soldier, an officer or an official whose country nobody told, the one of the country that the story is about, where such a one speaks; all others as they are. */
    @Nullable
    String acting(@Nullable String id, Mention mention, List<Attribution> own) {
        Actor actor = id == null || own.isEmpty() ? null : mentions.actor(id);
        if (actor == null
                || actor.kind() != Actor.Kind.GROUP
                || actor.country() != null
                || !isOfState(actor)
                || actor.sector() == Sector.CVL) {
            return id;
        }
        List<String> near = setting().near(mention.sentence(), mention.from(), own);
        return near.isEmpty()
                ? id
                : mentions.cast()
                        .describe(actor.name(), near.getFirst(), actor.sector())
                        .id();
    }

    /** Where no country is named at all, the English-speaking press means its own: America's president, Britain's prime minister. */
    private @Nullable String ofPress(Mention mention, Tree tree) {
        String country = switch (tree.token(mention.head()).lemma()) {
            case "president" -> "USA";
            case "minister" -> mention.to() - mention.from() == 3 ? "GBR" : null;
            default -> null;
        };
        if (country == null) {
            return null;
        }
        List<Actor> meant = mentions.reading(mention, Company.of(country)).actors();
        return meant.size() == 1 && meant.getFirst().kind() == Actor.Kind.PERSON
                ? meant.getFirst().id()
                : null;
    }

    /** An emperor is no president. */
    private boolean isTrue(Actor holder, String noun) {
        return switch (noun) {
            case "president", "king", "queen", "emperor", "chancellor" -> careers.isCalled(holder, noun);
            default -> true;
        };
    }

    /** Whose doings are a state's: where no state is named, the story's is meant. */
    static boolean isOfState(Actor actor) {
        return actor.sector() != null
                && switch (actor.sector()) {
                    case GOV, MIL, COP, LEG, JUD, OPP, SPY, PTY, CVL, REB -> true;
                    default -> false;
                };
    }
}
