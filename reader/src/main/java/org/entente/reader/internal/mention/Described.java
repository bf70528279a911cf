package org.entente.reader.internal.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Persons who are named elsewhere in the dispatch and described here: the American official.
 *
 * @param history who was named so far
 */
record Described(Mentions mentions, History history, Careers careers, Cataphora cataphora) {

    private static final int FARTHEST = 6;

    /** Nouns by which anybody may be called: the man, the diplomat. */
    private static final Set<String> ANYBODY = Nouns.WORDS.list("anybody");

    private static final Set<String> LAWMAKERS = Nouns.WORDS.list("lawmaker");

    /** Nouns by which somebody in any office may be called: the American official. */
    static final Set<String> LOOSE = Nouns.WORDS.list("official");

    /** "A Western diplomat", "an Arab official": of one country among many that is not told. */
    static boolean isOfManyCountries(Mention mention, Line line) {
        String first = line.lower(mention.from());
        boolean definite = first.equals("the") || first.equals("this") || first.equals("that");
        if (!definite && isOfRegion(mention, line)) {
            return true;
        }
        for (int i = mention.from(); i < mention.head() && !definite; i++) {
            switch (line.lower(i)) {
                case "western",
                        "arab",
                        "african",
                        "asian",
                        "european",
                        "scandinavian",
                        "baltic",
                        "nordic",
                        "gulf",
                        "regional",
                        "balkan",
                        "caribbean" -> {
                    // "a European Commission official" is somebody's
                    return line.tag(mention.head()) == Upos.NOUN && !line.isCapital(i + 1);
                }
                default -> {}
            }
        }
        return false;
    }

    private Terms terms() {
        return new Terms(mentions, history, careers);
    }

    /** "An official from southern Africa". */
    private static boolean isOfRegion(Mention mention, Line line) {
        int at = mention.to() + 1;
        boolean from = line.lower(mention.to()).equals("from");
        while (from && line.tag(at) == Upos.ADJ || from && line.tag(at) == Upos.DET) {
            at++;
        }
        return from
                && switch (line.lower(at)) {
                    case "africa",
                            "asia",
                            "europe",
                            "america",
                            "gulf",
                            "balkans",
                            "caucasus",
                            "sahel",
                            "baltics",
                            "scandinavia" -> true;
                    default -> false;
                };
    }

    /** The person whom a description means: of the nationality it names, with the office it names, the last one named, else one named later. */
    @Nullable
    String person(Mention mention, Tree tree, List<Attribution> own) {
        Set<String> countries = new LinkedHashSet<>();
        StringBuilder title = new StringBuilder();
        for (int i = mention.from(); i < mention.to(); i++) {
            Mention inside = mentions.at(tree.index(), i);
            boolean body =
                    inside != null && inside.actor() != null && mentions.atlas().state(inside.actor()) == null;
            if (inside != null && !inside.equals(mention) && !(body && isFormer(mention, tree))) {
                countries.addAll(mentions.countries(inside));
            }
            String country = careers.nationality(tree.token(i).form());
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
        if (called.startsWith("new ") || called.startsWith("newly ")) {
            String lately = terms().lately(
                            mention.sentence(), tree.token(mention.head()).lemma(), countries, Voices.quoted(own));
            if (lately != null) {
                return lately;
            }
        }
        if (Descriptions.isElect(tree.token(mention.head()).form().toLowerCase(Locale.ROOT))) {
            String elected = terms().elected(mention, called, countries, Voices.quoted(own));
            if (elected != null) {
                return elected;
            }
        }
        if (Careers.isOver(called)) {
            String former = terms().former(mention.sentence(), called, countries);
            if (former != null) {
                return former;
            }
        }
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        boolean civil = actor != null
                && FirstNames.isCivil(actor.sector())
                && !ANYBODY.contains(tree.token(mention.head()).lemma());
        boolean press = actor != null && (actor.sector() == Sector.JRN || actor.sector() == Sector.MED);
        boolean speaker = tree.token(mention.head()).form().equals("Speaker");
        boolean office = speaker
                || actor != null
                        && (press || Holders.isOfState(actor) && actor.sector() != Sector.CVL)
                        && (!LOOSE.contains(tree.token(mention.head()).lemma()) || called.startsWith("supreme "));
        String before = before(
                begin(mention, own),
                countries,
                called,
                tree.token(mention.head()).lemma().toLowerCase(Locale.ROOT),
                office,
                civil,
                other(mention, tree),
                Voices.quoted(own));
        if (before != null && !isUnnamed(before)) {
            return before;
        }
        String next = own.isEmpty() ? null : cataphora.described(mention, called, own);
        return next != null ? next : before != null ? before : later(mention, tree, countries, called, own);
    }

    /** Where a source's words begin, if before the source: how long they are tells nothing of whom it means. */
    static int begin(Mention source, List<Attribution> own) {
        int first = source.sentence();
        for (Attribution said : Voices.quoted(own)) {
            first = Math.min(first, said.content().getFirst().sentence());
        }
        return first;
    }

    private static boolean isFormer(Mention mention, Tree tree) {
        for (int i = mention.from(); i < mention.head(); i++) {
            if (Nouns.FORMER.contains(tree.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isStranger(Seen seen) {
        Actor actor = mentions.actor(seen.actor());
        return actor != null
                && actor.kind() == Actor.Kind.PERSON
                && seen.subject()
                && !history.called().anything(actor.id())
                && mentions.atlas().career(actor.id()).isEmpty();
    }

    private boolean isUnnamed(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.GROUP;
    }

    /** Whether somebody named last only stands in what is told of an earlier one: "Summers, who served under Clinton". */
    private boolean isAside(Seen last, Seen earlier) {
        Tree tree = mentions.trees().get(last.sentence());
        boolean relative = false;
        for (int i = earlier.token() + 1; i < last.token() && last.sentence() == earlier.sentence(); i++) {
            relative |= tree.token(i).xpos().startsWith("WP");
        }
        return relative && !last.subject();
    }

    private @Nullable String owner(Mention mention, Tree tree) {
        int possessor = tree.childWith(mention.head(), "nmod:poss");
        Mention owner = possessor < 0 ? null : mentions.at(tree.index(), possessor);
        return owner == null || owner.equals(mention) ? null : owner.actor();
    }

    /** Who is not meant: whose such a one is, or else the last speaker where it is done to "him" or "her": "the president cut him short". */
    private @Nullable String other(Mention mention, Tree tree) {
        String owner = owner(mention, tree);
        int verb = tree.token(mention.head()).head();
        int object = verb < 0 || !tree.token(mention.head()).is("nsubj") ? -1 : tree.childWith(verb, "obj");
        boolean him = object >= 0
                && switch (tree.token(object).form()) {
                    case "him", "her" -> true;
                    default -> false;
                };
        if (owner != null || !him) {
            return owner;
        }
        for (Seen seen : history.somebodies()) {
            if (seen.subject()) {
                return seen.actor();
            }
        }
        return null;
    }

    /**
     * The last person named who fits a description: who was called by its noun, or holds such an office; else somebody of whom nothing is told that speaks against it.
     *
     * @param countries one of which he must act for; any where there is none
     * @param title what he is called, with the words before
     * @param noun the noun alone
     * @param office whether only somebody who holds it, or somebody of whom no office is known, can be called so
     * @param civil whether nobody who holds an office is called so: the customer
     * @param owner whose such a one is: nobody's lawyer is that one's own; or null
     * @param own what the description is the source of: whom only those words name is not meant
     */
    private @Nullable String before(
            int sentence,
            Set<String> countries,
            String title,
            String noun,
            boolean office,
            boolean civil,
            @Nullable String owner,
            List<Attribution> own) {
        boolean another = Nouns.isTrade(noun) && new Unnamed(mentions).isIntroduced(sentence, noun);
        String fallback = null;
        Seen last = null;
        for (Seen seen : history.somebodies()) {
            Actor actor = mentions.actor(seen.actor());
            if (sentence - seen.sentence() > FARTHEST) {
                break;
            }
            if (History.isSpokenOf(seen, own) || seen.actor().equals(owner)) {
                continue;
            }
            boolean stranger =
                    actor != null && mentions.atlas().career(actor.id()).isEmpty();
            if (actor == null || !countries.isEmpty() && !suits(actor, countries, stranger)) {
                continue;
            }
            boolean person = actor.kind() == Actor.Kind.PERSON;
            boolean rank = Called.isRank(noun);
            if (history.called().so(actor.id(), noun) && (stranger || !office || rank)
                    || title.indexOf(' ') > 0 && history.called().so(actor.id(), title)
                    || person && careers.isCalled(actor, title)
                    || person && actor.sector() == Sector.LEG && LAWMAKERS.contains(noun)) {
                // "a senator was not content: “…,” said Grace Poe": she is the senator from then on
                return !person && last != null && isStranger(last) ? last.actor() : seen.actor();
            }
            // "the man from Khartoum" may rule there
            boolean anyone = countries.isEmpty() && isAnyone(noun);
            boolean near = sentence - seen.sentence() <= 2;
            boolean unknown = stranger && near && !another && !history.called().anything(actor.id());
            boolean acts = person && near && seen.subject();
            boolean known = person
                    && !stranger
                    && !Nouns.isTrade(noun)
                    && !Nouns.isKin(noun)
                    && !((civil || anyone) && actor.office() != null);
            boolean may = office
                    ? rank
                                    && person
                                    && near
                                    && (careers.serves(actor)
                                            || history.called().ranked(actor.id()))
                            || person && unknown && countries.isEmpty()
                            || acts
                                    && !stranger
                                    && actor.office() == null
                                    && !isOneAlone(title, noun)
                                    && !Nouns.isAbroad(noun)
                    : known
                            || unknown
                            || acts && stranger && !another && !isOtherwise(actor, noun)
                            || ANYBODY.contains(noun) && !(anyone && actor.office() != null);
            may |= acts && near && Careers.isOver(title) && (actor.office() == null || stranger);
            boolean spoken = seen.told() && !own.isEmpty();
            // "Summers, who served under Clinton, said": of two in one sentence whoever acts
            boolean better = last == null || person && seen.subject() && isAside(last, seen);
            if (better && may && !spoken && history.mayBe(actor, noun)) {
                last = seen;
                fallback = seen.actor();
            }
        }
        return fallback;
    }

    /** An office that a state has once: of "the president" another one than whoever was named last may be meant, of "the new president" hardly. */
    private static boolean isOneAlone(String title, String noun) {
        return title.equals(noun)
                && switch (noun) {
                    case "president", "speaker", "premier", "chancellor", "king", "queen", "emperor", "pope" -> true;
                    default -> false;
                };
    }

    /** Of nobody in office one says so. */
    static boolean isAnyone(String noun) {
        return switch (noun) {
            case "man", "woman", "boy", "girl", "youth" -> true;
            default -> false;
        };
    }

    /** Whether a noun names a trade and the dispatch called somebody something else. */
    private boolean isOtherwise(Actor actor, String noun) {
        return Nouns.isTrade(noun) && history.called().anything(actor.id());
    }

    /** Whether somebody acts for one of the countries, or may: a person of whom nothing is known, no institution. */
    private static boolean suits(Actor actor, Set<String> countries, boolean stranger) {
        if (actor.kind() == Actor.Kind.INSTITUTION) {
            return countries.contains(actor.id());
        }
        return actor.country() == null ? stranger : countries.contains(actor.country());
    }

    /** "The general, Michael Jackson", "General Jackson", some sentences behind "the general". */
    private boolean isTitled(Mention name, Mention described, Tree tree) {
        String noun = tree.token(described.head()).lemma();
        Tree other = mentions.trees().get(name.sentence());
        if (!Called.isRank(noun) || name.sentence() - described.sentence() > History.MEMORY) {
            return false;
        }
        boolean title = false;
        for (int i = name.from(); i < name.to(); i++) {
            title |= other.token(i).form().equalsIgnoreCase(noun);
        }
        int above =
                other.token(name.head()).is("appos") ? other.token(name.head()).head() : -1;
        return title || above >= 0 && other.token(above).lemma().equals(noun);
    }

    /** Somebody named only later who holds the office: "the president said …; Trump added …". */
    private @Nullable String later(
            Mention mention, Tree tree, Set<String> countries, String title, List<Attribution> own) {
        Set<String> before = new LinkedHashSet<>();
        for (Mention other : mentions.all()) {
            boolean earlier = other.sentence() < mention.sentence()
                    || other.sentence() == mention.sentence() && other.from() < mention.from();
            boolean said = own.stream().anyMatch(words -> words.says(other.sentence(), other.head()));
            if (earlier && !said && countries.isEmpty() && isOneAlone(title, title)) {
                before.addAll(mentions.countries(other));
            }
        }
        for (Mention other : mentions.all()) {
            boolean after = other.sentence() > mention.sentence()
                    || other.sentence() == mention.sentence() && other.from() > mention.from();
            Actor actor =
                    after && other.form() == Form.NAME && other.actor() != null ? mentions.actor(other.actor()) : null;
            boolean fits = actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && (countries.isEmpty() || countries.contains(actor.country()))
                    && own.stream().noneMatch(said -> said.says(other.sentence(), other.head()));
            if (fits
                    && (isTitled(other, mention, tree)
                            || careers.isCalled(Objects.requireNonNull(actor), title)
                                    && (before.isEmpty() || before.contains(actor.country())))) {
                return Objects.requireNonNull(actor).id();
            }
        }
        return null;
    }
}
