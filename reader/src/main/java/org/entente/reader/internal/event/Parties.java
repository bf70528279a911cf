package org.entente.reader.internal.event;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Whom a word of a sentence means, as actor or recipient of an event. */
record Parties(Tree tree, Mentions mentions, Naming naming) {

    /** Prepositions after which a noun tells whose something is or against whom it goes, the likelier first. */
    private static final List<String> OWNERS = List.of(
            "by", "of", "from", "between", "against", "with", "on", "into", "to", "toward", "towards", "for", "at",
            "in", "over", "about", "near", "outside", "inside");

    private static final List<String> AGENT_OWNERS = List.of("by", "of", "from", "in", "at", "with");
    private static final List<String> ACT_OWNERS = List.of("by", "from");
    private static final List<String> TARGETS = List.of(
            "against", "on", "upon", "with", "to", "toward", "towards", "into", "for", "between", "of", "at", "over",
            "from");
    private static final List<String> MODIFIERS =
            List.of("nmod:poss", "amod", "compound", "nmod:desc", "nmod:unmarked", "appos", "flat");

    private static final List<String> PARTICIPLE_OWNERS = List.of("by", "on", "against", "to", "from");

    /** Sectors whose journeys are no visits. */
    private static final Set<Sector> STAY = EnumSet.of(
            Sector.MIL, Sector.REB, Sector.REF, Sector.CVL, Sector.CRM, Sector.UAF, Sector.AGR, Sector.LAB, Sector.COP);

    private static final int DEEPEST = 2;

    Parties(Tree tree, Mentions mentions) {
        this(tree, mentions, new Naming(tree, mentions));
    }

    /** The actors that the word and its conjuncts name; none where it names nobody. */
    Set<String> named(int word) {
        return naming.named(word);
    }

    /**
     * The actors that the word names or, where it names nobody, those that its noun phrase holds: "the offer of Ankara", "Russian troops"; of each conjunct.
     */
    Set<String> of(int word) {
        Set<String> actors = new LinkedHashSet<>();
        for (int one : naming.joined(word)) {
            Set<String> own = new LinkedHashSet<>();
            naming.name(one, own);
            if (own.isEmpty()) {
                owner(one, own, OWNERS, 0);
            }
            actors.addAll(own);
        }
        return actors;
    }

    /**
     * Who acts where the word is the agent: whoever it names, or whose it is; of an act ("a strike on …") only who commits it.
     *
     * @param act whether the noun tells of an act
     */
    Set<String> agents(int word, boolean act) {
        List<String> prepositions = act ? ACT_OWNERS : AGENT_OWNERS;
        Set<String> actors = new LinkedHashSet<>();
        for (int one : naming.joined(word)) {
            Set<String> own = new LinkedHashSet<>();
            naming.name(one, own);
            if (own.isEmpty()) {
                owner(one, own, prepositions, 0);
            }
            actors.addAll(own);
        }
        return actors;
    }

    /** Whom the act befalls that an object noun tells of ("sanctions on Iran", "Iran's request"); its owner only if that is another than the actors. */
    Set<String> affected(int noun, Set<String> actors) {
        Clause clause = new Clause(tree, noun);
        for (String preposition : TARGETS) {
            int child = clause.oblique(preposition);
            if (child >= 0) {
                Set<String> there = new LinkedHashSet<>(of(child));
                there.removeAll(actors);
                if (!there.isEmpty()) {
                    return there;
                }
            }
        }
        Set<String> own = new LinkedHashSet<>();
        owner(noun, own, OWNERS, 0);
        own.removeAll(actors);
        return own;
    }

    /** Those with or between whom the noun is told to be: "talks with Iran"; none otherwise. */
    Set<String> between(int noun) {
        Clause clause = new Clause(tree, noun);
        for (String preposition : List.of("with", "between", "among")) {
            int child = clause.oblique(preposition);
            if (child >= 0) {
                return of(child);
            }
        }
        return Set.of();
    }

    /** The country whose people a noun like "protesters" means, told by where they are ("protesters in Cairo"); or null. */
    @Nullable
    String at(int place) {
        Set<String> there = new LinkedHashSet<>();
        naming.name(place, there);
        for (String id : there) {
            Actor actor = mentions.actor(id);
            if (actor != null && actor.country() != null) {
                return actor.country();
            }
        }
        return null;
    }

    private void owner(int noun, Set<String> actors, List<String> prepositions, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (String relation : MODIFIERS) {
            for (int n = 0; n < tree.childCount(noun); n++) {
                int child = tree.child(noun, n);
                boolean pronoun = tree.token(child).upos() == Upos.PRON;
                if (tree.token(child).relation().equals(relation) && !pronoun) {
                    actors.addAll(named(child));
                    if (actors.isEmpty() && relation.equals("amod")) {
                        led(child, actors);
                    }
                    if (actors.isEmpty() && relation.equals("nmod:poss")) {
                        owner(child, actors, prepositions, depth + 1);
                    }
                }
            }
            if (!actors.isEmpty()) {
                return;
            }
        }
        before(noun, actors);
        participle(noun, actors, depth);
        Clause clause = new Clause(tree, noun);
        for (int i = 0; i < prepositions.size() && actors.isEmpty(); i++) {
            int child = clause.oblique(prepositions.get(i));
            if (child >= 0 && child != noun) {
                for (int one : naming.joined(child)) {
                    Set<String> own = new LinkedHashSet<>(named(one));
                    if (own.isEmpty()) {
                        owner(one, own, prepositions, depth + 1);
                    }
                    actors.addAll(own);
                }
            }
        }
        // "His Turkish counterpart" is Turkey's; only "his counterpart" would be his.
        int possessor = tree.childWith(noun, "nmod:poss");
        if (actors.isEmpty() && possessor >= 0) {
            actors.addAll(named(possessor));
        }
    }

    /** Whoever stands among the words that lead up to the noun, wherever the parser hung them. */
    private void before(int noun, Set<String> actors) {
        for (int i = noun - 1; i >= 0 && i >= noun - 4 && actors.isEmpty(); i--) {
            Upos upos = tree.token(i).upos();
            if (upos != Upos.ADJ && upos != Upos.PROPN && upos != Upos.NOUN) {
                return;
            }
            naming.name(i, actors);
        }
    }

    /** Whoever is named first from a word on, before the next verb or mark. */
    Set<String> following(int from) {
        Set<String> actors = new LinkedHashSet<>();
        for (int i = from; i < Math.min(tree.size(), from + Clause.REACH + 3) && actors.isEmpty(); i++) {
            Upos upos = tree.token(i).upos();
            if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.PUNCT) {
                break;
            }
            naming.name(i, actors);
        }
        return actors;
    }

    /** Whom a word before a noun names: "Russian", "Saudi-led". */
    Set<String> modifying(int word) {
        Set<String> actors = new LinkedHashSet<>(named(word));
        if (actors.isEmpty()) {
            led(word, actors);
        }
        return actors;
    }

    /** "A Saudi-led strike" is Saudi Arabia's, "rebels loyal to Haftar" are his. */
    private void led(int modifier, Set<String> actors) {
        for (int n = 0; n < tree.childCount(modifier) && actors.isEmpty(); n++) {
            int child = tree.child(modifier, n);
            if (tree.token(child).is("compound")
                    || tree.token(child).is("obl")
                    || tree.token(child).is("nsubj")) {
                actors.addAll(named(child));
            }
        }
    }

    /** "Missiles fired by the Israeli army" are Israel's, "restrictions imposed on Iran" concern Iran. */
    private void participle(int noun, Set<String> actors, int depth) {
        for (int n = 0; n < tree.childCount(noun) && actors.isEmpty(); n++) {
            int child = tree.child(noun, n);
            if (tree.token(child).is("acl")) {
                Clause clause = new Clause(tree, child);
                for (String preposition : PARTICIPLE_OWNERS) {
                    int owner = clause.oblique(preposition);
                    // "The ceremony to which …" leads back to the ceremony.
                    if (owner >= 0 && owner != noun && actors.isEmpty()) {
                        actors.addAll(named(owner));
                        if (actors.isEmpty()) {
                            owner(owner, actors, OWNERS, depth + 1);
                        }
                    }
                }
            }
        }
    }

    /** Whether the word names or describes a person, or a body of persons. */
    boolean isPerson(int word) {
        Mention mention = mentions.at(tree.index(), word);
        if (mention == null || mention.place()) {
            return false;
        }
        for (String id : mention.actors()) {
            Actor actor = mentions.actor(id);
            if (actor != null && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are all states or institutions, which do not take to the streets. */
    boolean areStates(Set<String> actors) {
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            if (actor == null || actor.kind() != Actor.Kind.STATE && actor.kind() != Actor.Kind.INSTITUTION) {
                return false;
            }
        }
        return true;
    }

    /** Whether these are persons or bodies that pay visits: ministers and delegations, not troops or refugees. */
    boolean areEnvoys(Set<String> actors) {
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            if (actor != null
                    && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.GROUP)
                    && (actor.sector() == null || !STAY.contains(actor.sector()))) {
                return true;
            }
        }
        return false;
    }

    /** What an event export calls the actors: the country of a state, person or group, an institution's own id. */
    Set<String> codes(Set<String> actors) {
        Set<String> codes = new LinkedHashSet<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            if (actor != null) {
                String country = actor.country();
                codes.add(country == null ? id : country);
            }
        }
        return codes;
    }

    /** The countries that the actors act for; an institution's own people are nobody's. */
    Set<String> countries(Set<String> actors) {
        Set<String> countries = new LinkedHashSet<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            if (actor != null && actor.country() != null) {
                countries.add(actor.country());
            }
        }
        return countries;
    }

    /** Whoever is named under a word, the nearest to it first; none where nobody is. */
    Set<String> below(int word, Set<String> besides) {
        int from = tree.leftmost(word);
        int to = tree.rightmost(word);
        for (int i = from; i <= to; i++) {
            if (isUnder(i, word)) {
                Set<String> there = new LinkedHashSet<>();
                Mention mention = mentions.at(tree.index(), i);
                if (mention != null && !mention.place() && mention.form() != Form.PRONOUN) {
                    // of "the British and French embassies" both
                    there.addAll(tree.token(i).is("amod") ? naming.named(i) : naming.alone(i));
                }
                there.removeAll(besides);
                if (!codes(there).isEmpty() && !codes(besides).containsAll(codes(there))) {
                    return there;
                }
            }
        }
        return Set.of();
    }

    private boolean isUnder(int word, int top) {
        int at = word;
        while (at != top) {
            Token token = tree.token(at);
            if (token.head() == Token.ROOT) {
                return false;
            }
            at = token.head();
        }
        return true;
    }
}
