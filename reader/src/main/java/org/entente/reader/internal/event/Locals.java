package org.entente.reader.internal.event;

import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Recipients whom a clause names without a country: its own people.
 *
 * @param tree the sentence
 * @param parties whom its words mean
 * @param scene where it happens
 */
record Locals(Tree tree, Parties parties, Scene scene) {

    /** Of people who are named without a country: where they are, or else the actors' own. */
    Set<String> of(Pattern pattern, Fit fit, Set<String> actors) {
        Clause clause = fit.clause();
        String preposition = pattern.preposition();
        int object = fit.clause().counted(fit.object(pattern));
        int place = preposition == null ? -1 : fit.clause().counted(fit.place(pattern, preposition));
        if (pattern.type() == PloverType.SANCTION && !"convict".equals(pattern.mode())) {
            return Set.of();
        }
        int under = Recipients.isVerbal(pattern) ? clause.complement() : -1;
        boolean people = arePeople(object)
                || arePeople(place)
                || isStranger(pattern, object)
                || isStranger(pattern, place)
                || under >= 0 && arePeople(tree.childWith(under, "nsubj"))
                || under >= 0 && isStranger(pattern, tree.childWith(under, "nsubj"));
        if (people && pattern.type() == PloverType.MOBILIZE && clause.isPassive()) {
            return Set.of();
        }
        if (people) {
            String there = scene.place(clause);
            if (there == null && clause.subject() >= 0) {
                // "A strike in Gaza killed three".
                there = scene.place(new Clause(tree, clause.subject()));
            }
            return there != null ? Set.of(there) : parties.countries(actors);
        }
        if (isAmongThemselves(pattern, object) || isOutrage(pattern, actors)) {
            return parties.countries(actors);
        }
        boolean befallsPlace = pattern.type() == PloverType.ASSAULT || pattern.type() == PloverType.AID;
        String site = befallsPlace && object >= 0 ? scene.place(clause) : null;
        return site == null || parties.codes(actors).contains(site) ? Set.of() : Set.of(site);
    }

    /** Whether such an act befalls the actors' own people or state unless others are named. */
    private static boolean isAmongThemselves(Pattern pattern, int object) {
        return switch (pattern.type()) {
            case PROTEST -> true;
            case COERCE -> object < 0 || isAtHome(pattern.mode());
            case CONCEDE -> isRule(pattern.object());
            case ACCUSE -> "investigate".equals(pattern.mode());
            case AGREE -> pattern.lemma().equals("agree") && pattern.infinitive() != null;
            default -> false;
        };
    }

    /** Whether rebels or gangs set off a bomb and the like, which hits their own country where nothing else is told. */
    private boolean isOutrage(Pattern pattern, Set<String> actors) {
        boolean bomb = "explosives".equals(pattern.mode()) || "suicide-attack".equals(pattern.mode());
        return bomb && pattern.object() != null && !parties.areStates(actors);
    }

    /** Whether somebody whom nobody knows is arrested, freed, hurt, sued or refused: one of the place, or else of the actors' own. */
    private boolean isStranger(Pattern pattern, int word) {
        return word >= 0
                && switch (pattern.type()) {
                    case COERCE, SANCTION, RETREAT -> parties.isPerson(word) || isName(word);
                    case ASSAULT -> parties.isPerson(word);
                    case ACCUSE, REJECT, REQUEST, CONCEDE -> isName(word);
                    default -> false;
                };
    }

    /** Whether the word is a name, though of nobody known. */
    private boolean isName(int word) {
        return word >= 0
                && tree.token(word).upos() == Upos.PROPN
                && parties.of(word).isEmpty();
    }

    /** Whether a noun means people, counts them, or tells of an act of theirs: "three", "a protest by farmers". */
    private boolean arePeople(int word) {
        if (word < 0) {
            return false;
        }
        if (People.are(lemma(word)) || isNumber(word)) {
            return true;
        }
        Clause clause = new Clause(tree, word);
        for (String preposition : List.of("by", "from", "of")) {
            int owner = clause.oblique(preposition);
            if (owner >= 0 && People.are(lemma(clause.counted(owner)))) {
                return true;
            }
        }
        return false;
    }

    /** Curfews and the like are lifted for one's own people. */
    private static boolean isRule(@Nullable Set<String> object) {
        return object != null
                && (object.contains("curfew") || object.contains("emergency") || object.contains("state"));
    }

    /** Whether such coercion befalls the actors' own people unless others are named. */
    private static boolean isAtHome(@Nullable String mode) {
        return mode != null
                && switch (mode) {
                    case "censor", "curfew", "martial-law", "restrict", "arrest" -> true;
                    default -> false;
                };
    }

    private boolean isNumber(int word) {
        return word >= 0 && tree.token(word).xpos().equals("CD");
    }

    private String lemma(int word) {
        return Forms.noun(tree.token(word));
    }
}
