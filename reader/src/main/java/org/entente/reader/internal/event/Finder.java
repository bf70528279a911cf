package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence. For one sentence and thread. */
final class Finder {

    private static final Set<PloverType> WITHOUT_RECIPIENT =
            Set.of(PloverType.PROTEST, PloverType.MOBILIZE, PloverType.RETREAT, PloverType.CONCEDE);

    /** Words alone that are an event only toward somebody named. */
    private static final Set<PloverType> WORDS = Set.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.REQUEST,
            PloverType.SUPPORT,
            PloverType.AGREE);

    private final Tree tree;
    private final Patterns patterns;
    private final Parties parties;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    Finder(Tree tree, Mentions mentions, Patterns patterns) {
        this.tree = tree;
        this.patterns = patterns;
        this.parties = new Parties(tree, mentions);
    }

    List<Found> find() {
        for (int i = 0; i < tree.size(); i++) {
            Upos upos = tree.token(i).upos();
            if (upos == Upos.VERB || upos == Upos.ADJ && tree.childWith(i, "cop") >= 0) {
                verb(i);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos() == Upos.NOUN && !taken.contains(i)) {
                noun(i);
            }
        }
        return found;
    }

    private void verb(int predicate) {
        if (taken.contains(predicate)) {
            return;
        }
        Clause clause = new Clause(tree, predicate);
        for (Pattern pattern : candidates(predicate)) {
            if (fits(pattern, clause)) {
                Found event = read(pattern, clause);
                if (event != null) {
                    found.add(event);
                    take(pattern, clause);
                    return;
                }
            }
        }
    }

    private List<Pattern> candidates(int predicate) {
        Token token = tree.token(predicate);
        return patterns.verbs(token.upos() == Upos.ADJ ? "be" : token.lemma());
    }

    /** Marks the words that the event has used up: its object noun and an infinitive that a promise or demand governs. */
    private void take(Pattern pattern, Clause clause) {
        int object = clause.object();
        if (pattern.object() != null && object >= 0) {
            taken.add(object);
        }
        boolean governs = pattern.type() == PloverType.REQUEST
                || pattern.type() == PloverType.AGREE
                || pattern.type() == PloverType.THREATEN
                || pattern.type() == PloverType.REJECT
                || pattern.type() == PloverType.ACCUSE;
        if (governs) {
            for (String relation : List.of("xcomp", "advcl", "ccomp")) {
                int under = tree.childWith(clause.predicate(), relation);
                if (under > clause.predicate()
                        && (Standing.hasMark(tree, under, "to")
                                || Standing.hasMark(tree, under, "of")
                                || Standing.hasMark(tree, under, "for")
                                || Standing.hasMark(tree, under, "against")
                                || Standing.hasMark(tree, under, "from"))) {
                    takeAll(under);
                }
            }
        }
    }

    private void takeAll(int word) {
        taken.add(word);
        for (int n = 0; n < tree.childCount(word); n++) {
            takeAll(tree.child(word, n));
        }
    }

    private boolean fits(Pattern pattern, Clause clause) {
        if (clause.token().upos() == Upos.ADJ
                && !pattern.particles().contains(clause.token().lemma())) {
            return false;
        }
        if (clause.token().upos() != Upos.ADJ) {
            for (String particle : pattern.particles()) {
                if (!clause.hasParticle(particle)) {
                    return false;
                }
            }
        }
        if (pattern.particles().isEmpty()
                && tree.childWith(clause.predicate(), "compound") >= 0
                && hasParticle(clause)) {
            return false;
        }
        int object = clause.object();
        String wanted = pattern.object();
        if (wanted != null && (object < 0 || clause.joined(object).stream().noneMatch(o -> clause.isNoun(o, wanted)))) {
            return false;
        }
        if (pattern.infinitive() && !hasInfinitive(clause)) {
            return false;
        }
        String preposition = pattern.preposition();
        if (preposition == null) {
            return true;
        }
        int place = place(pattern, clause, preposition);
        String noun = pattern.prepositional();
        if (place < 0) {
            return pattern.reciprocal() && preposition.equals("with") && noun == null;
        }
        return noun == null || clause.isNoun(place, noun);
    }

    /** A verb with a particle is another verb: "give up" gives nothing. */
    private boolean hasParticle(Clause clause) {
        for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
            if (tree.token(tree.child(clause.predicate(), n)).relation().equals("compound:prt")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInfinitive(Clause clause) {
        int under = tree.childWith(clause.predicate(), "xcomp");
        int adverbial = under >= 0 ? under : tree.childWith(clause.predicate(), "advcl");
        return adverbial > clause.predicate() && Standing.hasMark(tree, adverbial, "to");
    }

    /** The noun after the preposition, under the predicate or, where the parser hung it there, under its object. */
    private int place(Pattern pattern, Clause clause, String preposition) {
        int place = clause.oblique(preposition);
        int object = clause.object();
        boolean somebody = place >= 0 && !parties.within(clause, place).isEmpty();
        if (!somebody && pattern.object() != null && object >= 0) {
            int under = new Clause(tree, object).oblique(preposition);
            return under >= 0 ? under : place;
        }
        return place;
    }

    private @Nullable Found read(Pattern pattern, Clause clause) {
        Set<String> actors = new LinkedHashSet<>(agents(clause));
        Set<String> recipients = new LinkedHashSet<>(recipients(pattern, clause));
        recipients.removeAll(actors);
        if (pattern.reversed()) {
            Set<String> host = actors;
            actors = recipients;
            recipients = host;
        }
        return event(pattern, clause, actors, recipients);
    }

    private Set<String> agents(Clause clause) {
        int agent = clause.agent();
        return agent < 0 ? Set.of() : parties.within(clause, agent);
    }

    private Set<String> recipients(Pattern pattern, Clause clause) {
        String preposition = pattern.preposition();
        int object = clause.object();
        if (preposition != null) {
            int place = place(pattern, clause, preposition);
            if (place >= 0) {
                Set<String> there = parties.within(clause, place);
                boolean objectMatters = pattern.object() == null && object >= 0;
                return there.isEmpty() && objectMatters || isTopic(preposition) && objectMatters
                        ? parties.within(clause, object)
                        : there;
            }
        }
        if (object < 0) {
            return pattern.reciprocal() || pattern.object() == null ? plain(clause) : Set.of();
        }
        Set<String> direct = parties.within(clause, object);
        if (pattern.object() != null) {
            int indirect = tree.childWith(clause.predicate(), "iobj");
            if (indirect >= 0) {
                return parties.within(clause, indirect);
            }
            return direct.isEmpty() ? plain(clause) : direct;
        }
        int indirect = tree.childWith(clause.predicate(), "iobj");
        return indirect >= 0 ? parties.within(clause, indirect) : direct;
    }

    /** After these stands what it is about, and the object is the recipient: "accused Kyiv of …". */
    private static boolean isTopic(String preposition) {
        return switch (preposition) {
            case "of", "for", "as", "by" -> true;
            default -> false;
        };
    }

    /** Whoever stands after a preposition that leads to a recipient, where the pattern names none. */
    private Set<String> plain(Clause clause) {
        for (String preposition : List.of("with", "against", "to", "on", "at", "between", "from", "in")) {
            int place = clause.oblique(preposition);
            if (place >= 0) {
                Set<String> there = parties.at(clause, place);
                if (!there.isEmpty() && !preposition.equals("in")) {
                    return there;
                }
            }
        }
        return Set.of();
    }

    private void noun(int predicate) {
        Clause clause = new Clause(tree, predicate);
        for (Pattern pattern : patterns.nouns(tree.token(predicate).lemma())) {
            String preposition = pattern.preposition();
            int place = preposition == null ? -1 : clause.oblique(preposition);
            if (place < 0) {
                continue;
            }
            Set<String> recipients = new LinkedHashSet<>(parties.within(clause, place));
            Set<String> actors = new LinkedHashSet<>(nounAgents(clause, preposition == null ? "" : preposition));
            recipients.removeAll(actors);
            if (recipients.isEmpty() || actors.isEmpty() && !pattern.reciprocal()) {
                continue;
            }
            Found event = event(pattern, clause, actors, recipients);
            if (event != null) {
                found.add(event);
                return;
            }
        }
    }

    private Set<String> nounAgents(Clause clause, String besides) {
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            int owner = tree.childWith(clause.predicate(), relation);
            if (owner >= 0) {
                Set<String> actors = parties.at(clause, owner);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        for (String preposition : List.of("by", "of")) {
            int owner = preposition.equals(besides) ? -1 : clause.oblique(preposition);
            if (owner >= 0) {
                return parties.within(clause, owner);
            }
        }
        return Set.of();
    }

    private @Nullable Found event(Pattern pattern, Clause clause, Set<String> actors, Set<String> recipients) {
        PloverType type = pattern.type();
        Status status = Standing.of(tree, clause.predicate());
        if (pattern.reciprocal()) {
            Set<String> everyone = new LinkedHashSet<>(actors);
            everyone.addAll(recipients);
            boolean jointly = type == PloverType.COOPERATE
                    || type == PloverType.ASSAULT
                    || type == PloverType.CONSULT
                    || type == PloverType.SUPPORT;
            if (parties.codes(everyone).size() < 2 && jointly) {
                return null;
            }
            actors = everyone;
            recipients = Set.of();
        } else {
            if (actors.isEmpty() && recipients.isEmpty() || actors.isEmpty() && !clause.isPassive()) {
                return null;
            }
            if (recipients.isEmpty() && needsRecipient(pattern)) {
                return null;
            }
            if (actors.isEmpty() && WORDS.contains(type)) {
                return null;
            }
        }
        return future(pattern, clause, actors, recipients, status);
    }

    private static boolean needsRecipient(Pattern pattern) {
        PloverType type = pattern.type();
        return type.needsRecipient()
                || WORDS.contains(type) && !pattern.reciprocal()
                || pattern.isBare() && !WITHOUT_RECIPIENT.contains(type);
    }

    /** PLOVER's rules for the future: a promise of cooperation is an AGREE, an announced withdrawal a CONCEDE. */
    private static Found future(
            Pattern pattern, Clause clause, Set<String> actors, Set<String> recipients, Status status) {
        PloverType type = pattern.type();
        if (status == Status.FUTURE) {
            switch (type) {
                case CONSULT, SUPPORT, COOPERATE, AID -> {
                    return new Found(
                            clause.predicate(),
                            pattern,
                            PloverType.AGREE,
                            null,
                            actors,
                            recipients,
                            Status.ACTUAL,
                            type);
                }
                case RETREAT -> {
                    return new Found(
                            clause.predicate(),
                            pattern,
                            PloverType.CONCEDE,
                            null,
                            actors,
                            recipients,
                            Status.ACTUAL,
                            type);
                }
                default -> {}
            }
        }
        return new Found(clause.predicate(), pattern, type, pattern.mode(), actors, recipients, status, null);
    }
}
