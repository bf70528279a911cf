package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sector;
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

    /** Nouns by which somebody in any office may be called: the American official. */
    private static final Set<String> LOOSE = Set.of(
            "official",
            "diplomat",
            "politician",
            "statesman",
            "envoy",
            "leader",
            "chief",
            "head",
            "boss",
            "ruler",
            "strongman",
            "negotiator");

    private final Mentions mentions;
    private final List<Attribution> attributions;
    private final History history;
    private final Setting setting;
    private final List<Mention> resolved = new ArrayList<>();
    private boolean asking;

    Referents(Mentions mentions, List<Attribution> attributions) {
        this.mentions = mentions;
        this.attributions = attributions;
        this.history = new History(mentions);
        this.setting = Setting.of(mentions);
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
        List<String> actors = switch (mention.form()) {
            case PRONOUN -> mention.actors().isEmpty() ? pronoun(mention, tree) : List.<String>of();
            case GROUP -> mention.actors().isEmpty() ? group(mention, tree) : List.<String>of();
            case DESCRIPTION -> one(description(mention, tree));
            default -> one(national(mention, tree));
        };
        if (actors.isEmpty()) {
            return mention;
        }
        boolean described = mention.form() == Form.NAME || mention.form() == Form.ADJECTIVE;
        Mention owner = mention.form() == Form.DESCRIPTION ? owner(mention, tree) : null;
        Mention whole = owner == null ? mention : mention.from(owner.from());
        return (described ? whole.as(Form.DESCRIPTION) : whole).meaning(actors, 0.6);
    }

    /** Whom "its president", "the Iranian", "the minister" and "the Brazilian captain" mean; null where the phrase says it all by itself. */
    private @Nullable String description(Mention mention, Tree tree) {
        String national = national(mention, tree);
        if (national != null) {
            return national;
        }
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        if (actor != null
                && (actor.kind() != Actor.Kind.GROUP || mentions.atlas().group(actor.id()) != null)) {
            return null;
        }
        List<Attribution> own = words(mention);
        boolean open = actor == null || actor.country() == null;
        Mention owner = open ? owner(mention, tree) : null;
        if (owner != null) {
            String owned = owner.actor() == null ? null : owned(mention, owner.actor());
            return owned == null || acts(mention, tree, own) || isPerson(owned) ? owned : null;
        }
        if (actor == null && isPower(mention, tree)) {
            String noun = tree.token(mention.head()).lemma();
            return history.power(mention.sentence(), mention.from(), Descriptions.STATES.contains(noun));
        }
        boolean definite = isDefinite(mention, tree);
        boolean single = isSingle(mention, tree);
        if (definite && single) {
            String person = described(mention, tree, own);
            if (person != null) {
                return person;
            }
        }
        boolean whose = open && actor != null && isOfState(actor) && (definite || !own.isEmpty());
        String there = whose ? ofSetting(mention, tree, own, single) : null;
        return there == null || acts(mention, tree, own) || isPerson(there) ? there : null;
    }

    /** Whether a phrase is a subject or a source: of whom something is only done, an unnamed one is left alone. */
    private static boolean acts(Mention mention, Tree tree, List<Attribution> own) {
        return !own.isEmpty() || tree.token(mention.head()).is("nsubj");
    }

    private boolean isPower(Mention mention, Tree tree) {
        Line line = mentions.line(tree.index());
        return Descriptions.isPower(line, mention.from(), mention.to(), mention.head());
    }

    private boolean isPerson(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** An emperor is no president. */
    private boolean isTrue(Actor holder, String noun) {
        return switch (noun) {
            case "president", "king", "queen", "emperor", "chancellor" -> history.isCalled(holder, noun);
            default -> true;
        };
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

    /** Of "its" and "his" before a noun, whom they mean; null where nobody's is said. */
    private @Nullable Mention owner(Mention mention, Tree tree) {
        int word = tree.childWith(mention.head(), "nmod:poss");
        if (word < 0 || word >= mention.from()) {
            return null;
        }
        for (int i = resolved.size() - 1; i >= 0; i--) {
            Mention before = resolved.get(i);
            if (before.sentence() != mention.sentence()) {
                return null;
            }
            if (before.form() == Form.PRONOUN && before.head() == word) {
                return before;
            }
        }
        return null;
    }

    private @Nullable String owned(Mention mention, String owner) {
        Actor actor = mentions.actor(owner);
        if (actor == null || actor.country() == null && actor.kind() != Actor.Kind.INSTITUTION) {
            return null;
        }
        String follower =
                mentions.trees().get(mention.sentence()).token(mention.head()).lemma();
        if (follower.equals("successor") || follower.equals("predecessor")) {
            return history.next(owner, follower.equals("successor"));
        }
        List<Actor> meant = mentions.reading(mention, Company.of(actor)).actors();
        return meant.size() == 1 && !meant.getFirst().id().equals(owner)
                ? meant.getFirst().id()
                : null;
    }

    private boolean isDefinite(Mention mention, Tree tree) {
        String first = tree.token(mention.from()).form();
        return mentions.line(tree.index()).isPossessive(mention.from() - 1)
                || first.equalsIgnoreCase("the")
                || first.equalsIgnoreCase("this")
                || first.equalsIgnoreCase("that");
    }

    private static boolean isSingle(Mention mention, Tree tree) {
        Token head = tree.token(mention.head());
        return !head.xpos().equals("NNS")
                && !head.xpos().equals("NNPS")
                && !Nouns.isBody(head.form().toLowerCase(Locale.ROOT));
    }

    /** Whose doings are a state's: where no state is named, the story's is meant. */
    private static boolean isOfState(Actor actor) {
        return actor.sector() != null
                && switch (actor.sector()) {
                    case GOV, MIL, COP, LEG, JUD, OPP, SPY, PTY, CVL -> true;
                    default -> false;
                };
    }

    /** The president, the ministry or the police of the country that the story is about; who holds the office, where somebody does. */
    private @Nullable String ofSetting(Mention mention, Tree tree, List<Attribution> own, boolean single) {
        String fallback = null;
        for (String country : setting.near(mention.sentence(), mention.from(), own)) {
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
        return fallback == null && single ? ofPress(mention, tree) : fallback;
    }

    /** "The Iranian", "the New Zealander": of a person from there named before. */
    private @Nullable String national(Mention mention, Tree tree) {
        Line line = mentions.line(mention.sentence());
        if (!line.lower(mention.from()).equals("the") || mention.to() - mention.from() > 3 || mention.place()) {
            return null;
        }
        String name = line.text(mention.from() + 1, mention.to());
        String country = name.endsWith("s") ? null : history.nationality(name);
        return country == null
                        || history.isStateName(name)
                        || tree.token(mention.head()).is("amod")
                ? null
                : history.national(mention.sentence(), country);
    }

    private List<String> pronoun(Mention mention, Tree tree) {
        String form = tree.token(mention.head()).form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "i", "me", "my", "mine" -> one(speaker(mention));
            case "we", "us", "our", "ours", "ourselves" -> side(mention);
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                one(history.person(mention, tree, speaker(mention), quoted(words(mention))));
            case "it", "its", "itself" -> one(history.power(mention, tree));
            case "they", "them", "their", "theirs", "themselves" -> history.several(mention);
            case "both" -> history.pair(mention.sentence(), false);
            case "another" -> one(history.another(mention.sentence()));
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

    private static List<Attribution> quoted(List<Attribution> words) {
        return words.stream().filter(said -> said.mode() != Mode.INDIRECT).toList();
    }

    /** What the mention is the source of. */
    private List<Attribution> words(Mention mention) {
        List<Attribution> words = new ArrayList<>();
        for (Attribution said : attributions) {
            boolean source = said.sentence() == mention.sentence()
                    && said.sourceFrom() <= mention.from()
                    && mention.to() <= said.sourceTo();
            if (source) {
                words.add(said);
            }
        }
        return words;
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

    /** The mention with whom it means; of one that follows the words it is the source of, asked for beforehand, once. */
    private Mention resolvedAs(Mention mention) {
        for (Mention other : resolved) {
            if (other.sentence() == mention.sentence()
                    && other.head() == mention.head()
                    && other.to() == mention.to()) {
                return other;
            }
        }
        if (asking || mention.form() == Form.NAME || mention.form() == Form.ADJECTIVE) {
            return mention;
        }
        asking = true;
        Mention meant = meaning(mention);
        asking = false;
        return meant;
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

    /** The person whom a description means: of the nationality it names, with the office it names, the last one named, else one named later. */
    private @Nullable String described(Mention mention, Tree tree, List<Attribution> own) {
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
            } else if (!tree.token(i).is("det")) {
                title.append(tree.token(i).lemma().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        if (countries.isEmpty() && mention.actor() != null) {
            countries.addAll(mentions.countries(mention));
        }
        String called = title.toString().strip();
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        boolean press = actor != null && (actor.sector() == Sector.JRN || actor.sector() == Sector.MED);
        boolean office = actor != null
                && (press || isOfState(actor) && actor.sector() != Sector.CVL)
                && !LOOSE.contains(tree.token(mention.head()).lemma());
        String before = history.described(mention.sentence(), countries, called, office, FARTHEST);
        return before != null ? before : later(mention, countries, called, own);
    }

    /** Somebody named only later who holds the office: "the president said …; Trump added …". */
    private @Nullable String later(Mention mention, Set<String> countries, String title, List<Attribution> own) {
        for (Mention other : mentions.all()) {
            boolean after = other.sentence() > mention.sentence()
                    || other.sentence() == mention.sentence() && other.from() > mention.from();
            Actor actor =
                    after && other.form() == Form.NAME && other.actor() != null ? mentions.actor(other.actor()) : null;
            boolean fits = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && (countries.isEmpty() || countries.contains(actor.country()))
                    && own.stream().noneMatch(said -> said.says(other.sentence(), other.head()));
            if (fits && history.isCalled(java.util.Objects.requireNonNull(actor), title)) {
                return actor.id();
            }
        }
        return null;
    }
}
