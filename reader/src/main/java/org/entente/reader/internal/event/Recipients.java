package org.entente.reader.internal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * Toward whom a verb's act goes, as far as somebody with a country is named.
 *
 * @param tree the sentence
 * @param parties whom its words mean
 */
record Recipients(Tree tree, Parties parties) {

    /** Lead to whom an act is directed, where a pattern names no preposition of its own. */
    private static final List<String> TOWARD = List.of(
            "with", "against", "to", "on", "at", "toward", "towards", "between", "from", "upon", "into", "over",
            "about");

    Set<String> of(Pattern pattern, Fit fit, Set<String> actors) {
        Clause clause = fit.clause();
        String preposition = pattern.preposition();
        int object = fit.object(pattern);
        if (object >= 0 && clause.isPassive() && tree.token(object).is("obj")) {
            // "Kyiv was given an endorsement": whom it was given to is the subject.
            return parties.of(clause.subject());
        }
        if (preposition != null) {
            int place = fit.place(pattern, preposition);
            if (place >= 0) {
                Set<String> there = parties.of(place);
                if (there.isEmpty()
                        && !People.are(lemma(clause.counted(place)))
                        && tree.token(place).upos() == Upos.PROPN) {
                    there = parties.following(place);
                }
                boolean objectMatters = pattern.object() == null && object >= 0;
                if (objectMatters && pattern.prepositional() != null) {
                    // "Released the reporter from a prison in Cairo".
                    Set<String> befallen = parties.of(object);
                    if (!befallen.isEmpty()) {
                        return befallen;
                    }
                }
                if (!there.isEmpty() && !(isTopic(preposition) && objectMatters)) {
                    return there;
                }
                Set<String> direct = objectMatters || pattern.type() == PloverType.REJECT && object >= 0
                        ? parties.of(object)
                        : Set.of();
                if (!direct.isEmpty() || !there.isEmpty()) {
                    return direct.isEmpty() ? there : direct;
                }
                if (People.are(lemma(clause.counted(place)))) {
                    return Set.of();
                }
            }
        }
        int indirect = indirect(clause);
        if (indirect >= 0) {
            return parties.of(indirect);
        }
        if (object >= 0) {
            boolean theirs = pattern.object() == null
                    || People.are(lemma(object))
                    || parties.isPerson(object)
                    || pattern.object().contains("somebody")
                    || isAnswer(pattern);
            if (pattern.reciprocal()
                    && pattern.object() != null
                    && !pattern.object().contains("somebody")) {
                return parties.between(object);
            }
            Set<String> direct = theirs ? besides(parties.of(object), actors) : parties.affected(object, actors);
            if (!direct.isEmpty() || pattern.object() == null && People.are(lemma(object))) {
                return direct;
            }
        }
        if (pattern.reciprocal() && pattern.object() != null) {
            return Set.of();
        }
        Set<String> toward = toward(clause, actors);
        if (!toward.isEmpty()) {
            return toward;
        }
        return isVerbal(pattern) ? about(pattern, fit, object, actors) : Set.of();
    }

    /** Whom something is given: the indirect object or, where parsers see two objects, the first; or -1. */
    private int indirect(Clause clause) {
        int indirect = tree.childWith(clause.predicate(), "iobj");
        if (indirect >= 0 || clause.isPassive()) {
            return indirect;
        }
        int given = given(clause);
        if (given >= 0) {
            return given;
        }
        int first = -1;
        for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
            int child = tree.child(clause.predicate(), n);
            if (tree.token(child).relation().equals("obj")) {
                if (first >= 0) {
                    return first;
                }
                first = child;
            }
        }
        return -1;
    }

    /** Of "sold Malawi 1,200 tonnes" and "handed Bonn all it knew": the name between the verb and a word that can only begin another phrase; or -1. */
    private int given(Clause clause) {
        int name = clause.predicate() + 1;
        if (name < tree.size() && tree.token(name).form().equals("the")) {
            name++;
        }
        while (name + 1 < tree.size() && tree.token(name + 1).upos() == Upos.PROPN) {
            name++;
        }
        if (name + 1 >= tree.size() || tree.token(name).upos() != Upos.PROPN) {
            return -1;
        }
        Upos next = tree.token(name + 1).upos();
        boolean another = next == Upos.DET
                || next == Upos.NUM
                || tree.token(name + 1).xpos().equals("PRP$");
        return another && !parties.named(name).isEmpty() ? name : -1;
    }

    /** Whoever is named in what is said: the complement, or a clause under the object or the noun after the preposition. */
    private Set<String> about(Pattern pattern, Fit fit, int object, Set<String> actors) {
        String preposition = pattern.preposition();
        int place = preposition == null ? -1 : fit.place(pattern, preposition);
        int under = fit.clause().complement();
        Set<String> doers = doers(pattern, under, actors);
        if (!doers.isEmpty()) {
            return doers;
        }
        int infinitive = under >= 0 ? under : fit.infinitive();
        for (int word : new int[] {infinitive, place, object}) {
            Set<String> named = word < 0 ? Set.of() : parties.below(word, actors);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return Set.of();
    }

    /** Of "demanded that the minister resign": the minister, though he is of the actors' country. */
    private Set<String> doers(Pattern pattern, int under, Set<String> actors) {
        int doer = pattern.type() == PloverType.REQUEST && under >= 0 ? tree.childWith(under, "nsubj") : -1;
        return doer < 0 || tree.token(doer).upos() == Upos.PRON ? Set.of() : besides(parties.of(doer), actors);
    }

    /** Whether the object is what somebody else did, so that its owner is the recipient: a rejected offer, a praised decision. */
    private static boolean isAnswer(Pattern pattern) {
        return switch (pattern.type()) {
            case ACCUSE, REJECT, SUPPORT -> pattern.preposition() == null;
            case AGREE -> pattern.lemma().equals("accept") || pattern.lemma().equals("approve");
            default -> false;
        };
    }

    private static Set<String> besides(Set<String> all, Set<String> actors) {
        Set<String> others = new LinkedHashSet<>(all);
        others.removeAll(actors);
        return others;
    }

    /** After these stands what it is about, and the object is the recipient: "accused Kyiv of …". */
    private static boolean isTopic(String preposition) {
        return switch (preposition) {
            case "of", "for", "as", "by", "over" -> true;
            default -> false;
        };
    }

    private Set<String> toward(Clause clause, Set<String> actors) {
        for (String preposition : TOWARD) {
            int place = clause.oblique(preposition);
            if (place >= 0) {
                Set<String> there = new LinkedHashSet<>(parties.of(place));
                there.removeAll(actors);
                if (!there.isEmpty()) {
                    return there;
                }
            }
        }
        return Set.of();
    }

    /** Whether what the words are about may tell whom they are meant for: a demand, a promise, a threat. */
    static boolean isVerbal(Pattern pattern) {
        return switch (pattern.type()) {
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, CONCEDE, SUPPORT -> true;
            default -> false;
        };
    }

    private String lemma(int word) {
        return Forms.noun(tree.token(word));
    }
}
