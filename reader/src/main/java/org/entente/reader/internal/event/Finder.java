package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.BitSet;
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

    private final Tree tree;
    private final Patterns patterns;
    private final Parties parties;
    private final Roles roles;
    private final BitSet taken = new BitSet();
    private final List<Found> found = new ArrayList<>();

    Finder(Tree tree, Mentions mentions, Patterns patterns) {
        this.tree = tree;
        this.patterns = patterns;
        this.parties = new Parties(tree, mentions);
        this.roles = new Roles(tree, parties, patterns);
    }

    List<Found> find() {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Upos upos = tree.token(i).upos();
            if (upos == Upos.VERB
                    || upos == Upos.ADJ
                            && (tree.childWith(i, "cop") >= 0 || tree.token(i).is("root"))) {
                verbs.add(i);
            }
        }
        // What governs comes before what it governs, so that an accusation takes the act it accuses of.
        verbs.sort(java.util.Comparator.comparingInt(this::depth));
        verbs.forEach(this::verb);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos() == Upos.NOUN && !taken.get(i)) {
                noun(i);
            }
        }
        return found;
    }

    private int depth(int word) {
        int depth = 0;
        for (int at = word;
                tree.token(at).head() != Token.ROOT;
                at = tree.token(at).head()) {
            depth++;
        }
        return depth;
    }

    private void verb(int predicate) {
        if (taken.get(predicate)) {
            return;
        }
        Clause clause = new Clause(tree, predicate);
        Fit fit = new Fit(clause, patterns, parties);
        for (Pattern pattern : candidates(predicate)) {
            if (fit.of(pattern)) {
                Found event = event(pattern, clause, roles.ofVerb(pattern, fit));
                if (event != null) {
                    add(event);
                    take(pattern, clause);
                    return;
                }
            }
        }
    }

    private List<Pattern> candidates(int predicate) {
        Token token = tree.token(predicate);
        if (token.upos() == Upos.ADJ) {
            return patterns.adjectives();
        }
        if (predicate > 1 && tree.token(predicate - 1).form().equals("-")) {
            List<Pattern> joined = patterns.verbs(tree.token(predicate - 2).form() + "-" + token.form());
            if (!joined.isEmpty()) {
                return joined;
            }
        }
        return patterns.verbs(token);
    }

    private void add(Found event) {
        boolean known = found.stream()
                .anyMatch(other -> other.type() == event.type()
                        && other.status() == event.status()
                        && parties.codes(other.actors()).equals(parties.codes(event.actors()))
                        && parties.codes(other.recipients()).equals(parties.codes(event.recipients())));
        if (!known) {
            found.add(event);
        }
    }

    /** Marks the words that the event has used up: its object noun, and what a promise, demand or accusation is about. */
    private void take(Pattern pattern, Clause clause) {
        int object = clause.object();
        if (object >= 0) {
            taken.set(object);
        }
        boolean governs = switch (pattern.type()) {
            case REQUEST, AGREE, THREATEN, REJECT, ACCUSE, SUPPORT, CONCEDE -> true;
            default -> false;
        };
        if (governs) {
            int under = clause.complement();
            if (under >= 0) {
                takeAll(under);
            }
            if (object >= 0) {
                takeAll(object);
            }
            for (String preposition : List.of("of", "for", "to", "on", "against", "with", "from", "over")) {
                int place = clause.oblique(preposition);
                if (place > clause.predicate()) {
                    takeAll(place);
                }
            }
        }
    }

    private void takeAll(int word) {
        taken.set(word);
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            if (!tree.token(child).relation().equals("acl:relcl")) {
                takeAll(child);
            }
        }
    }

    private void noun(int predicate) {
        Clause clause = new Clause(tree, predicate);
        for (Pattern pattern : patterns.nouns(Forms.noun(tree.token(predicate)))) {
            Roles.Sides sides = roles.ofNoun(pattern, clause);
            boolean whole = !sides.recipients().isEmpty() && (!sides.actors().isEmpty() || pattern.reciprocal());
            Found event = whole ? event(pattern, clause, sides) : null;
            if (event != null) {
                add(event);
                return;
            }
        }
    }

    private @Nullable Found event(Pattern pattern, Clause clause, Roles.Sides sides) {
        Set<String> actors = sides.actors();
        Set<String> recipients = sides.recipients();
        PloverType type = pattern.type();
        if (pattern.reciprocal()) {
            Set<String> everyone = new LinkedHashSet<>(actors);
            everyone.addAll(recipients);
            if (everyone.isEmpty() || isJoint(type) && parties.codes(everyone).size() < 2) {
                return null;
            }
            actors = everyone;
            recipients = Set.of();
        } else if (actors.isEmpty() && (recipients.isEmpty() || !mayBeNobody(type))
                || recipients.isEmpty() && needsRecipient(pattern)) {
            return null;
        }
        return future(pattern, clause, actors, recipients, Standing.of(tree, clause.predicate()));
    }

    private static boolean isJoint(PloverType type) {
        return switch (type) {
            case COOPERATE, ASSAULT, CONSULT, SUPPORT -> true;
            default -> false;
        };
    }

    /** Whether it counts though nobody is told who did it. */
    private static boolean mayBeNobody(PloverType type) {
        return switch (type) {
            case ASSAULT, COERCE -> true;
            default -> false;
        };
    }

    private static boolean needsRecipient(Pattern pattern) {
        return switch (pattern.type()) {
            case PROTEST, MOBILIZE, RETREAT, CONCEDE -> false;
            case COERCE -> pattern.isBare();
            default -> true;
        };
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
                case RETREAT, CONCEDE -> {
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
