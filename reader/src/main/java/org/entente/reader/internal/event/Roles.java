package org.entente.reader.internal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a clause and toward whom.
 *
 * @param tree the sentence
 * @param parties whom its words mean
 * @param patterns to tell nouns of acts, whose owner is not whom they befall
 */
record Roles(Tree tree, Parties parties, Patterns patterns) {

    /** Lead to whom an act is directed, where a pattern names no preposition of its own. */
    private static final List<String> TOWARD = List.of(
            "with", "against", "to", "on", "at", "toward", "towards", "between", "from", "upon", "into", "over",
            "about");

    private static final List<String> PLACES =
            List.of("in", "at", "near", "outside", "across", "inside", "throughout", "around");

    /** Actors and recipients, as ids. */
    record Sides(Set<String> actors, Set<String> recipients) {}

    Sides ofVerb(Pattern pattern, Fit fit) {
        Clause clause = fit.clause();
        Set<String> actors = new LinkedHashSet<>(agents(clause));
        Set<String> recipients = new LinkedHashSet<>(recipients(pattern, fit, actors));
        recipients.removeAll(actors);
        if (recipients.isEmpty() && !pattern.reciprocal()) {
            recipients.addAll(people(pattern, fit, actors));
        }
        return pattern.reversed() ? new Sides(recipients, actors) : new Sides(actors, recipients);
    }

    /** Who acts in the clause. */
    Set<String> agents(Clause clause) {
        int agent = clause.counted(clause.agent());
        if (agent < 0) {
            return Set.of();
        }
        Set<String> actors = parties.agents(agent, isAct(agent));
        if (actors.isEmpty() && tree.token(agent).upos() == Upos.PRON) {
            int speaker = speaker(clause);
            return speaker < 0 ? Set.of() : parties.agents(speaker, false);
        }
        if (actors.isEmpty() && People.areAtHome(lemma(agent))) {
            String home = home(clause);
            return home == null ? Set.of() : Set.of(home);
        }
        return actors;
    }

    /** Of "Farc said it will …", where nothing else tells who "it" is: whoever says so. */
    private int speaker(Clause clause) {
        int head = clause.token().head();
        return clause.token().is("ccomp") && head != Token.ROOT ? tree.childWith(head, "nsubj") : -1;
    }

    private boolean isAct(int noun) {
        return !patterns.nouns(lemma(noun)).isEmpty();
    }

    private String lemma(int word) {
        return Forms.noun(tree.token(word));
    }

    private Set<String> recipients(Pattern pattern, Fit fit, Set<String> actors) {
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
        int indirect = tree.childWith(clause.predicate(), "iobj");
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

    /** Whoever is named in what is said: the complement, or a clause under the object or the noun after the preposition. */
    private Set<String> about(Pattern pattern, Fit fit, int object, Set<String> actors) {
        String preposition = pattern.preposition();
        int place = preposition == null ? -1 : fit.place(pattern, preposition);
        int under = fit.clause().complement();
        int infinitive = under >= 0 ? under : fit.infinitive();
        for (int word : new int[] {infinitive, place, object}) {
            Set<String> named = word < 0 ? Set.of() : parties.below(word, actors);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return Set.of();
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

    /** Whether what the words are about may tell whom they are meant for: a demand, a promise, a threat. */
    private static boolean isVerbal(Pattern pattern) {
        return switch (pattern.type()) {
            case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, CONCEDE, SUPPORT -> true;
            default -> false;
        };
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

    /** Of people who are named without a country: where they are, or else the actors' own. */
    private Set<String> people(Pattern pattern, Fit fit, Set<String> actors) {
        Clause clause = fit.clause();
        String preposition = pattern.preposition();
        int object = fit.clause().counted(fit.object(pattern));
        int place = preposition == null ? -1 : fit.clause().counted(fit.place(pattern, preposition));
        if (pattern.type() == PloverType.SANCTION && !"convict".equals(pattern.mode())) {
            return Set.of();
        }
        int under = isVerbal(pattern) ? clause.complement() : -1;
        boolean people = arePeople(object)
                || arePeople(place)
                || isStranger(pattern, object)
                || under >= 0 && arePeople(tree.childWith(under, "nsubj"));
        boolean among = pattern.type() == PloverType.PROTEST
                || pattern.type() == PloverType.COERCE && (object < 0 || isAtHome(pattern.mode()))
                || pattern.type() == PloverType.CONCEDE && isRule(pattern.object());
        if (!people && !among) {
            String site = pattern.type() == PloverType.ASSAULT && object >= 0 ? place(clause) : null;
            return site == null || parties.codes(actors).contains(site) ? Set.of() : Set.of(site);
        }
        String there = people ? place(clause) : null;
        return there != null ? Set.of(there) : parties.codes(actors);
    }

    /** Whether somebody whom nobody knows is arrested, freed or hurt: one of the place, or else of the actors' own. */
    private boolean isStranger(Pattern pattern, int object) {
        boolean befalls = switch (pattern.type()) {
            case COERCE, SANCTION, RETREAT, ASSAULT -> true;
            default -> false;
        };
        return befalls && object >= 0 && parties.isPerson(object);
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

    /** The country of the place where the clause says that it happens, or null. */
    private @Nullable String place(Clause clause) {
        for (String preposition : PLACES) {
            for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
                int child = tree.child(clause.predicate(), n);
                if (tree.token(child).is("obl") && clause.hasCase(child, preposition)) {
                    String country = parties.at(child);
                    if (country != null) {
                        return country;
                    }
                }
            }
        }
        for (String preposition : PLACES) {
            int later = clause.later(clause.predicate(), preposition);
            String country = later < 0 ? null : parties.at(later);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** Whose a court or the police are where nobody says so: the place's, here or in the clause above, or the dateline's. */
    private @Nullable String home(Clause clause) {
        String here = place(clause);
        int head = clause.token().head();
        if (here == null && head != Token.ROOT) {
            here = place(new Clause(tree, head));
        }
        if (here == null) {
            here = dateline();
        }
        return here != null ? here : first(clause.predicate());
    }

    /** The country first named in the sentence, before a word. */
    private @Nullable String first(int before) {
        for (int i = 0; i < before; i++) {
            String country = parties.at(i);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private @Nullable String dateline() {
        for (int i = 1; i < Math.min(8, tree.size() - 1); i++) {
            String form = tree.token(i).form();
            if (form.equals("(") || form.equals("--") || form.equals("-") || form.equals(":") || form.equals("–")) {
                return tree.token(0).form().equals(tree.token(0).form().toUpperCase(java.util.Locale.ROOT))
                                || form.equals(":")
                        ? parties.at(0)
                        : null;
            }
        }
        return null;
    }

    /** Whose act a noun tells of and toward whom: "Beijing's rejection of …", "talks between A and B". */
    Sides ofNoun(Pattern pattern, Clause clause) {
        String preposition = pattern.preposition();
        int place = preposition == null ? -1 : clause.oblique(preposition);
        if (place < 0 && preposition != null) {
            place = clause.later(clause.predicate(), preposition);
        }
        Set<String> recipients = new LinkedHashSet<>(place < 0 ? Set.of() : parties.of(place));
        Set<String> actors = new LinkedHashSet<>(nounAgents(clause, preposition == null ? "" : preposition));
        recipients.removeAll(actors);
        return new Sides(actors, recipients);
    }

    private Set<String> nounAgents(Clause clause, String besides) {
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
                int owner = tree.child(clause.predicate(), n);
                if (tree.token(owner).relation().equals(relation)) {
                    Set<String> actors = relation.equals("nmod:poss") ? parties.of(owner) : parties.named(owner);
                    if (!actors.isEmpty()) {
                        return actors;
                    }
                }
            }
        }
        for (String preposition : List.of("by", "from", "of")) {
            int owner = preposition.equals(besides) ? -1 : clause.oblique(preposition);
            if (owner >= 0) {
                return parties.of(owner);
            }
        }
        int subject = tree.childWith(clause.predicate(), "nsubj");
        return subject < 0 ? Set.of() : parties.of(subject);
    }
}
