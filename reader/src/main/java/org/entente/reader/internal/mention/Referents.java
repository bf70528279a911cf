package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Statement.Mode;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns and descriptions back to whom they mean: "he" and "the diplomat" to a person named before, "we" in somebody's words to the speaker's side, "the two
 * countries" to the two that were named together.
 */
final class Referents {

    private static final int FARTHEST = 6;

    /** Nouns for one person who may have been named before: the American official. */
    private static final Set<String> SINGLE =
            Set.of("official", "diplomat", "politician", "statesman", "minister", "envoy", "ambassador", "negotiator");

    private final Mentions mentions;
    private final List<Attribution> attributions;
    private final History history;
    private final List<Mention> resolved = new ArrayList<>();

    Referents(Mentions mentions, List<Attribution> attributions) {
        this.mentions = mentions;
        this.attributions = attributions;
        this.history = new History(mentions);
    }

    Mentions resolve() {
        for (Mention mention : mentions.all()) {
            Mention meant = meaning(mention);
            resolved.add(meant);
            history.see(meant);
        }
        return mentions.with(resolved);
    }

    private Mention meaning(Mention mention) {
        Tree tree = mentions.trees().get(mention.sentence());
        if (mention.actors().isEmpty()) {
            List<String> actors = switch (mention.form()) {
                case PRONOUN -> pronoun(mention, tree);
                case GROUP -> group(mention, tree);
                case DESCRIPTION -> one(described(mention, tree));
                default -> List.of();
            };
            return actors.isEmpty() ? mention : mention.meaning(actors, 0.6);
        }
        String national = national(mention, tree);
        if (national != null) {
            return mention.as(Form.DESCRIPTION).meaning(List.of(national), 0.6);
        }
        if (mention.form() == Form.DESCRIPTION && isVague(mention)) {
            String person = described(mention, tree);
            return person == null ? mention : mention.meaning(List.of(person), 0.6);
        }
        return mention;
    }

    /** "The Iranian", of a person of Iran named before. */
    private @Nullable String national(Mention mention, Tree tree) {
        boolean two = mention.to() - mention.from() == 2
                && tree.token(mention.from()).form().equalsIgnoreCase("the");
        String country = two ? history.nationality(tree.token(mention.to() - 1).form()) : null;
        if (country == null
                || tree.token(mention.to() - 1).form().endsWith("s")
                || history.isStateName(tree.token(mention.to() - 1).form())) {
            return null;
        }
        return history.national(mention.sentence(), country);
    }

    /** Whether a description leaves open whose it is: "the foreign minister". */
    private boolean isVague(Mention mention) {
        Actor actor = mentions.actor(String.valueOf(mention.actor()));
        Tree tree = mentions.trees().get(mention.sentence());
        boolean definite = tree.token(mention.from()).form().equalsIgnoreCase("the");
        boolean common = tree.token(mention.head()).upos() == org.entente.syntax.Upos.NOUN;
        if (!definite || !common || actor == null || actor.kind() != Actor.Kind.GROUP) {
            return false;
        }
        String noun = tree.token(mention.head()).form().toLowerCase(Locale.ROOT);
        return actor.country() == null || Nouns.HEADS.contains(noun) || SINGLE.contains(noun);
    }

    private List<String> pronoun(Mention mention, Tree tree) {
        String form = tree.token(mention.head()).form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "i", "me", "my", "mine" -> one(speaker(mention));
            case "we", "us", "our", "ours", "ourselves" -> side(mention);
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                one(history.person(mention, tree, speaker(mention), words(mention)));
            case "it", "its", "itself" -> one(history.power(mention, tree));
            case "they", "them", "their", "theirs", "themselves", "both" -> history.pair(mention.sentence(), false);
            case "who", "whom", "whose" -> antecedent(mention, tree);
            default -> List.of();
        };
    }

    private static List<String> one(@Nullable String actor) {
        return actor == null ? List.of() : List.of(actor);
    }

    /** Who speaks the words that the mention stands in, or null. */
    private @Nullable String speaker(Mention mention) {
        Attribution innermost = null;
        for (Attribution said : attributions) {
            boolean quoted = said.mode() == Mode.DIRECT || (said.mode() == Mode.MIXED && isBetweenMarks(mention, said));
            if (quoted
                    && said.says(mention.sentence(), mention.head())
                    && (innermost == null || said.length() < innermost.length())) {
                innermost = said;
            }
        }
        return innermost == null || innermost.sourceFrom() < 0 ? null : source(innermost);
    }

    /** Of words that are quoted in part, whether the mention stands in that part. */
    private boolean isBetweenMarks(Mention mention, Attribution said) {
        Tree tree = mentions.trees().get(mention.sentence());
        boolean between = false;
        for (int i = 0; i < mention.head(); i++) {
            boolean mark = switch (tree.token(i).xpos()) {
                case "``", "''" -> said.says(mention.sentence(), i);
                default -> false;
            };
            between ^= mark;
        }
        return between;
    }

    /** What the mention is the source of, or null. */
    private @Nullable Attribution words(Mention mention) {
        for (Attribution said : attributions) {
            boolean source = said.sentence() == mention.sentence()
                    && said.sourceFrom() <= mention.from()
                    && mention.to() <= said.sourceTo();
            if (source && said.mode() != Mode.INDIRECT) {
                return said;
            }
        }
        return null;
    }

    private @Nullable String source(Attribution said) {
        List<Mention> known =
                said.sentence() < mentions.trees().size() ? mentions.inSentence(said.sentence()) : List.of();
        for (Mention mention : known) {
            if (mention.head() >= said.sourceFrom() && mention.head() < said.sourceTo()) {
                Mention seen = resolvedAs(mention);
                if (seen.actor() != null && history.isSomebody(seen.actor())) {
                    return seen.actor();
                }
            }
        }
        return history.lastPerson();
    }

    private Mention resolvedAs(Mention mention) {
        for (Mention other : resolved) {
            if (other.sentence() == mention.sentence()
                    && other.from() == mention.from()
                    && other.to() == mention.to()) {
                return other;
            }
        }
        return mention;
    }

    private List<String> side(Mention mention) {
        String speaker = speaker(mention);
        Actor actor = speaker == null ? null : mentions.actor(speaker);
        return actor == null || actor.country() == null ? List.of() : List.of(actor.country());
    }

    private List<String> antecedent(Mention mention, Tree tree) {
        int at = mention.head();
        for (int depth = 0; depth < 4 && tree.token(at).head() != Token.ROOT; depth++) {
            if (tree.token(at).is("acl")) {
                Mention before = mentions.at(tree.index(), tree.token(at).head());
                return before == null ? List.of() : before.actors();
            }
            at = tree.token(at).head();
        }
        return List.of();
    }

    private List<String> group(Mention mention, Tree tree) {
        String noun = tree.token(mention.to() - 1).form().toLowerCase(Locale.ROOT);
        boolean people = switch (noun) {
            case "leaders",
                    "presidents",
                    "ministers",
                    "men",
                    "diplomats",
                    "officials",
                    "counterparts",
                    "premiers",
                    "statesmen",
                    "monarchs" -> true;
            default -> false;
        };
        return history.pair(mention.sentence(), people);
    }

    /** The person whom a description means: of the nationality it names, with the office it names, the last one named. */
    private @Nullable String described(Mention mention, Tree tree) {
        Set<String> countries = new LinkedHashSet<>();
        StringBuilder title = new StringBuilder();
        for (int i = mention.from(); i < mention.to(); i++) {
            Mention inside = mentions.at(tree.index(), i);
            if (inside != null && !inside.equals(mention)) {
                countries.addAll(mentions.countries(inside));
            }
            String country = history.nationality(tree.token(i).form());
            if (country != null) {
                countries.add(country);
            }
            title.append(tree.token(i).lemma().toLowerCase(Locale.ROOT)).append(' ');
        }
        return history.described(
                mention.sentence(), countries, title.toString().strip().replaceFirst("^the ", ""), FARTHEST);
    }
}
