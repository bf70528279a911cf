package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words around a predicate are those that a pattern asks for. For one predicate and thread.
 */
final class Fit {

    /** Stands for a person or office-holder among a pattern's objects. */
    private static final String SOMEBODY = "somebody";

    /** Verbs that ask one to leave off. */
    private static final Set<String> YIELDING = Standing.WORDS.list("yielding");

    private final Clause clause;
    private final Patterns patterns;
    private final Parties parties;
    private final ObjectNouns nouns;
    private final int object;
    private @Nullable List<String> nearby;
    private @Nullable Boolean phrasal;
    private @Nullable Integer infinitive;
    private @Nullable List<Pattern> asked;
    private int first;

    /**
     * @param clause of the predicate
     * @param patterns to tell whether an infinitive is about something cooperative
     * @param parties to prefer, of two places that a preposition may mean, the one that names somebody
     * @param nouns that may be objects
     */
    Fit(Clause clause, Patterns patterns, Parties parties, ObjectNouns nouns) {
        this.clause = clause;
        this.patterns = patterns;
        this.parties = parties;
        this.nouns = nouns;
        this.object = clause.object();
    }

    Clause clause() {
        return clause;
    }

    /** Every noun that some pattern could ask for as an object: the object's own, and those soon after the predicate. */
    private List<String> nearby() {
        List<String> near = new ArrayList<>();
        for (int i = clause.predicate() + 1; i < Math.min(tree().size(), clause.predicate() + 2 * Clause.REACH); i++) {
            near.addAll(nouns.of(i));
        }
        for (int one : clause.joined(object)) {
            near.addAll(nouns.of(one));
        }
        if (object >= 0) {
            near.addAll(nouns.of(clause.counted(object)));
        }
        return near;
    }

    private boolean isNearby(Set<String> wanted) {
        List<String> near = nearby;
        if (near == null) {
            near = nearby();
            nearby = near;
        }
        for (String noun : near) {
            if (wanted.contains(noun)) {
                return true;
            }
        }
        return wanted.contains(SOMEBODY);
    }

    /** The place of the first of some patterns that fits, or how many there are; found once for the last that were asked for. */
    int first(List<Pattern> some) {
        if (!some.equals(asked)) {
            first = 0;
            while (first < some.size() && !of(some.get(first))) {
                first++;
            }
            asked = some;
        }
        return first;
    }

    boolean of(Pattern pattern) {
        if (!hasParticles(pattern)) {
            return false;
        }
        if (pattern.object() != null && !isNearby(pattern.object())) {
            return false;
        }
        if (pattern.subject() != null && !isSubject(pattern.subject())) {
            return false;
        }
        return hasObject(pattern) && hasInfinitive(pattern) && hasPlace(pattern);
    }

    private Tree tree() {
        return clause.tree();
    }

    private boolean isSubject(Set<String> wanted) {
        int subject = clause.counted(clause.subject());
        return subject >= 0 && clause.isNoun(subject, wanted);
    }

    private boolean hasParticles(Pattern pattern) {
        if (clause.token().upos() == Upos.ADJ) {
            return pattern.particles().size() == 1
                    && pattern.particles().getFirst().equals(clause.token().lemma());
        }
        for (String particle : pattern.particles()) {
            boolean there = pattern.particles().size() > 1 ? clause.hasNear(particle) : clause.hasParticle(particle);
            if (!there) {
                return false;
            }
        }
        return !pattern.particles().isEmpty() || !isPhrasal() || pattern.object() != null;
    }

    /** A verb with a particle is another verb: "give up" gives nothing. */
    private boolean isPhrasal() {
        Boolean known = phrasal;
        if (known == null) {
            known = hasParticle();
            phrasal = known;
        }
        return known;
    }

    private boolean hasParticle() {
        for (int n = 0; n < tree().childCount(clause.predicate()); n++) {
            if (tree().token(tree().child(clause.predicate(), n)).relation().equals("compound:prt")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasObject(Pattern pattern) {
        return pattern.object() == null || object(pattern) >= 0;
    }

    /** The object that the pattern asks for, by the tree or, where that is wrong, the first such noun after the verb; or -1. */
    int object(Pattern pattern) {
        int object = this.object;
        Set<String> wanted = pattern.object();
        if (object < 0 && !pattern.particles().isEmpty()) {
            // "Called in the ambassador": the particle was taken for a preposition.
            object = clause.oblique(pattern.particles().getLast());
        }
        if (wanted == null) {
            return object;
        }
        if (wanted.contains(SOMEBODY)) {
            boolean somebody = object >= 0
                    && parties.isPerson(object)
                    && !People.mayBeFromAnywhere(Forms.noun(tree().token(object)));
            return somebody ? object : -1;
        }
        if (object >= 0) {
            int counted = clause.counted(object);
            if (counted != object && clause.isNoun(counted, wanted)) {
                return counted;
            }
            for (int one : clause.joined(object)) {
                if (clause.isNoun(one, wanted)) {
                    return one == object || parties.named(object).isEmpty() ? one : object;
                }
            }
        }
        int theme = tree().childWith(clause.predicate(), "obj");
        if (theme >= 0 && clause.isNoun(theme, wanted)) {
            return theme;
        }
        return clause.isPassive() ? -1 : next(wanted);
    }

    private int next(Set<String> wanted) {
        for (int i = clause.predicate() + 1; i < Math.min(tree().size(), clause.predicate() + Clause.REACH); i++) {
            Token token = tree().token(i);
            boolean noun = token.upos() == Upos.NOUN || token.xpos().equals("VB");
            if (noun && clause.isNoun(i, wanted)) {
                return i;
            }
            boolean stays = switch (token.upos()) {
                case DET, ADJ, NUM, PROPN, ADV, PRON, PUNCT, PART, CCONJ, NOUN -> true;
                case VERB -> token.xpos().equals("VBG") || token.xpos().equals("VBN");
                default -> false;
            };
            if (!stays || token.form().equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the infinitive that the pattern asks for follows. */
    boolean hasInfinitive(Pattern pattern) {
        Pattern.Infinitive wanted = pattern.infinitive();
        if (wanted == null) {
            return true;
        }
        int under = infinitive();
        if (under < 0 && wanted == Pattern.Infinitive.YIELD) {
            under = later();
        }
        if (under < 0) {
            return false;
        }
        return switch (wanted) {
            case ANY -> true;
            case COOPERATION -> !isHostile(under);
            case CONFLICT -> isHostile(under);
            case YIELD -> isYielding(under);
        };
    }

    /** The infinitive after the predicate, by the tree or, where a verb was taken for a noun ("offered to hand over"), by its form; or -1. */
    int infinitive() {
        Integer known = infinitive;
        if (known == null) {
            known = findInfinitive();
            infinitive = known;
        }
        return known;
    }

    private int findInfinitive() {
        for (String relation : List.of("xcomp", "advcl", "ccomp", "acl")) {
            for (int n = 0; n < tree().childCount(clause.predicate()); n++) {
                int under = tree().child(clause.predicate(), n);
                if (under > clause.predicate()
                        && tree().token(under).is(relation)
                        && Standing.hasMark(tree(), under, "to")) {
                    return under;
                }
            }
        }
        for (int i = clause.predicate() + 1; i < Math.min(tree().size() - 1, clause.predicate() + 4); i++) {
            boolean to = tree().token(i).form().equals("to")
                    && tree().token(i + 1).xpos().startsWith("N");
            if (to && patterns.isBase(tree().token(i + 1).form())) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The first infinitive soon after the predicate, wherever the parser hung it ("called on Iran to free …"); or -1. */
    private int later() {
        for (int i = clause.predicate() + 1; i < Math.min(tree().size() - 1, clause.predicate() + Clause.REACH); i++) {
            if (tree().token(i).form().equals("to")
                    && tree().token(i + 1).xpos().equals("VB")) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isYielding(int verb) {
        Token token = tree().token(verb);
        PloverType type = patterns.usual(token);
        return type == PloverType.RETREAT || type == PloverType.CONCEDE || YIELDING.contains(token.lemma());
    }

    private boolean isHostile(int verb) {
        Token token = tree().token(verb);
        PloverType type = patterns.usual(token);
        return type != null && (type.quad() == Quad.VERBAL_CONFLICT || type.quad() == Quad.MATERIAL_CONFLICT);
    }

    private boolean hasPlace(Pattern pattern) {
        String preposition = pattern.preposition();
        if (preposition == null) {
            return true;
        }
        int place = place(pattern, preposition);
        Set<String> noun = pattern.prepositional();
        if (place < 0) {
            return pattern.reciprocal()
                    && noun == null
                    && (pattern.object() != null
                            || object < 0
                            || clause.joined(clause.subject()).size() > 1)
                    && (preposition.equals("with") || preposition.equals("between"));
        }
        return noun == null || clause.isNoun(place, noun);
    }

    /**
     * The noun after the preposition, under the predicate or under its object, or else the first one after them; or -1.
     *
     * <p>Parsers err about what a preposition belongs to; within a clause the pattern knows better.
     */
    int place(Pattern pattern, String preposition) {
        int place = clause.oblique(preposition);
        int object = object(pattern);
        boolean somebody = place >= 0
                && (pattern.prepositional() != null || !parties.of(place).isEmpty());
        if (somebody || pattern.reversed() && preposition.equals("to")) {
            return place;
        }
        int under = object < 0 ? -1 : new Clause(tree(), object).oblique(preposition);
        if (under >= 0) {
            return under;
        }
        boolean mayBeLost = object >= 0 || tree().childWith(clause.predicate(), "obl") < 0;
        return place >= 0 || !mayBeLost ? place : clause.later(Math.max(clause.predicate(), object), preposition);
    }
}
