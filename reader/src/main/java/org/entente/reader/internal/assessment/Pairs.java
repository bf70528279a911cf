package org.entente.reader.internal.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Dyad;
import org.entente.reader.internal.assessment.Ratings.Rating;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What is said of two states that are named together, or of one toward another. For one sentence and thread. */
record Pairs(Relation relation) {

    /** How far behind a rating the other side stands at most. */
    private static final int NEAR = 6;

    /**
     * A rating with those it is of.
     *
     * @param word that rates
     */
    record Rated(int word, List<Dyad> dyads, Rating rating) {}

    private Tree tree() {
        return relation.tree();
    }

    /** "Rome and Paris are drifting apart", "called India and Nepal enemies": two that are named together; else "Colombia is on better terms with Venezuela". */
    List<Rated> named(int first) {
        if (tree().childWith(first, "case") >= 0) {
            return List.of();
        }
        List<String> both = relation.together(first);
        Verdict verdict = both.size() == 2 ? Verdict.ofPair(tree(), relation.lastOf(first)) : null;
        if (verdict != null && !isToOthers(verdict.word())) {
            return List.of(new Rated(
                    verdict.word(),
                    List.of(new Dyad(both.get(0), both.get(1))),
                    Course.steady(tree(), verdict.word(), verdict.rating())));
        }
        Rated toward = both.isEmpty() && tree().token(first).is("nsubj") ? toward(first) : null;
        return toward == null ? List.of() : List.of(toward);
    }

    /** "Are close to a deal": an adjective of something else. */
    private boolean isToOthers(int word) {
        boolean to = tree().token(word).upos() == Upos.ADJ
                && word + 2 < tree().size()
                && tree().token(word + 1).form().startsWith("to");
        String next = to ? tree().token(word + 2).form() : "";
        return to && !next.equals("each") && !next.equals("one");
    }

    private @Nullable Rated toward(int subject) {
        List<String> one = List.copyOf(relation.countries(subject));
        Verdict verdict = one.size() == 1 ? Verdict.ofPair(tree(), subject) : null;
        if (verdict == null || Verdict.isPerson(tree().token(verdict.word()).lemma())) {
            return null;
        }
        for (int i = verdict.word() + 1; i < Math.min(tree().size() - 1, verdict.word() + NEAR); i++) {
            boolean to = switch (tree().token(i).lemma()) {
                case "with", "to", "toward", "towards" -> true;
                default -> false;
            };
            if (to && tree().token(i).head() != Token.ROOT) {
                List<String> other =
                        List.copyOf(relation.countries(tree().token(i).head()));
                return other.size() == 1 && !other.equals(one)
                        ? new Rated(
                                verdict.word(), List.of(new Dyad(one.getFirst(), other.getFirst())), verdict.rating())
                        : null;
            }
        }
        return null;
    }

    /** "Are friends", "remains a friend". */
    static boolean isPredicate(Tree tree, int noun) {
        return tree.childWith(noun, "cop") >= 0
                || tree.token(noun).is("xcomp") && tree.token(noun).head() < noun;
    }

    /** "Ankara and Baku are brothers", "we are of course allies", "Oslo remains a friend of Riga", "they are our brothers, he said of the Turks"; or null. */
    @Nullable
    Rated people(int noun) {
        int subject = subject(noun);
        if (!Verdict.isPerson(tree().token(noun).lemma()) || subject < 0) {
            return null;
        }
        Set<String> states = relation.countries(subject);
        for (int n = 0; n < tree().childCount(noun); n++) {
            int child = tree().child(noun, n);
            if (tree().token(child).is("nmod") || tree().token(child).is("obl")) {
                states.addAll(relation.countries(child));
            }
        }
        boolean several = tree().token(noun).xpos().equals("NNS");
        if (states.size() < 2 && isWe(tree().token(subject)) && several) {
            Set<String> topic = relation.topic();
            states.addAll(topic.isEmpty() ? Set.copyOf(relation.namedBefore(states)) : topic);
        }
        Verdict verdict = Verdict.ofPair(tree(), subject);
        List<String> both = List.copyOf(states);
        if (verdict == null || both.size() < 2) {
            return null;
        }
        return new Rated(
                noun, List.of(new Dyad(both.get(0), both.get(1))), Course.steady(tree(), noun, verdict.rating()));
    }

    /** Who is called so: the noun's own subject, that of the verb above it, or whom that verb wants to be so. */
    private int subject(int noun) {
        int own = tree().childWith(noun, "nsubj");
        if (own >= 0 || !tree().token(noun).is("xcomp")) {
            return own;
        }
        int verb = tree().token(noun).head();
        int above = tree().childWith(verb, "nsubj");
        boolean raised = above < 0
                && tree().token(verb).is("xcomp")
                && tree().token(verb).head() != Token.ROOT;
        int object = raised ? tree().childWith(tree().token(verb).head(), "obj") : -1;
        return object >= 0 ? object : above;
    }

    private static boolean isWe(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.equals("we") || form.equals("they");
    }
}
