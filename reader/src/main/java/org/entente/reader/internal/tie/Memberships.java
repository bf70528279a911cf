package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Who is, becomes or leaves off being a member of what. Stateless; safe to share between threads. */
final class Memberships {

    private static final Set<String> JOINING = Agreements.WORDS.list("membership");
    private static final Set<String> SEEKING = Agreements.WORDS.list("seeking");

    private Memberships() {}

    static List<Tie> find(Passage passage, Atlas atlas) {
        Tree tree = passage.tree();
        List<Tie> found = new ArrayList<>();
        boolean told = tree.tokens().stream().anyMatch(token -> JOINING.contains(token.lemma()) || token.is("cop"));
        if (!told) {
            return found;
        }
        for (Mention mention : passage.mentions().inSentence(tree.index())) {
            Institution institution = mention.actor() == null ? null : atlas.institution(mention.actor());
            if (institution == null || mention.form() == Form.PRONOUN || isMember(tree, mention.head())) {
                continue;
            }
            int governor = governor(tree, mention.head());
            String lemma = governor < 0 ? "" : tree.token(governor).lemma();
            Tie simple = inside(passage, atlas, mention, institution);
            if (simple != null) {
                found.add(simple);
                continue;
            }
            Status grammar = governor < 0 ? Status.ACTUAL : passage.standing(verb(tree, governor));
            boolean leaves = isLeft(tree, mention, lemma);
            Set<String> members = new LinkedHashSet<>();
            Set<String> subjects = new LinkedHashSet<>(passage.subjects(mention.head()));
            if (subjects.isEmpty()) {
                subjects.addAll(passage.among());
            }
            if (subjects.isEmpty() && governor >= 0 && JOINING.contains(lemma)) {
                subjects.addAll(passage.justBefore(becoming(tree, governor)));
            }
            int relative = relative(tree, mention.head());
            if (subjects.isEmpty() && relative >= 0) {
                subjects.addAll(passage.subjectsOf(relative));
                lemma = tree.token(relative).lemma();
                grammar = passage.standing(relative) == Status.ACTUAL && isPast(tree, relative)
                        ? Status.HISTORICAL
                        : passage.standing(relative);
            }
            for (String state : subjects) {
                boolean member = atlas.members(
                                institution.id(), passage.dispatch().date())
                        .contains(state);
                boolean itself = state.equals(institution.id());
                if (!itself && (member || JOINING.contains(lemma)) && isMove(tree, mention, lemma)) {
                    members.add(state);
                }
            }
            if (members.isEmpty()) {
                continue;
            }
            boolean still = governor >= 0 && passage.isGoingOn(governor);
            boolean dropped = isDropped(tree, governor);
            boolean suspends = lemma.equals("suspend") && grammar == Status.FUTURE;
            Status status = dropped
                    ? Status.NEGATED
                    : suspends
                            ? Status.ACTUAL
                            : leaves
                                    ? grammar == Status.ACTUAL && !still ? Status.HISTORICAL : Status.ACTUAL
                                    : SEEKING.contains(lemma) || isSought(tree, governor)
                                            ? Status.HYPOTHETICAL
                                            : isKept(lemma, grammar) ? Status.ACTUAL : grammar;
            found.add(passage.tie(
                    mention.from(),
                    mention.to(),
                    Tie.Kind.MEMBERSHIP,
                    institution.name(),
                    members,
                    institution.id(),
                    null,
                    status,
                    mention.head()));
        }
        return found;
    }

    /** "Members", "a member": what tells of the institution by who is in it is no name of it. */
    private static boolean isMember(Tree tree, int word) {
        return tree.token(word).lemma().equals("member")
                || tree.token(word).lemma().equals("membership");
    }

    /** "Dropped its bid to join", "withdrew its application". */
    private static boolean isDropped(Tree tree, int word) {
        for (int at = word, depth = 0;
                at >= 0 && depth < 3;
                depth++, at = tree.token(at).head()) {
            int above = tree.token(at).head();
            boolean bid =
                    SEEKING.contains(tree.token(at).lemma()) && tree.token(at).is("obj") && above != Token.ROOT;
            if (bid
                    && Agreements.WORDS
                            .list("dropping")
                            .contains(tree.token(above).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Will remain a member": who will stay is in now. */
    private static boolean isKept(String lemma, Status grammar) {
        return grammar == Status.FUTURE && (lemma.equals("stay") || lemma.equals("remain"));
    }

    /** "Has applied for membership", "applied to join", "is invited to join", "accession is a prospect". */
    private static boolean isSought(Tree tree, int word) {
        boolean under = word >= 0
                && (tree.token(word).upos() == Upos.NOUN || tree.token(word).is("xcomp"));
        int above = under ? tree.token(word).head() : -1;
        return above >= 0 && SEEKING.contains(tree.token(above).lemma());
    }

    /** "Will be in NATO by spring", "isn't in NATO", "is staying in NATO": nothing but being inside tells of it; or null. */
    private static @Nullable Tie inside(Passage passage, Atlas atlas, Mention mention, Institution institution) {
        Tree tree = passage.tree();
        int head = mention.head();
        int before = mention.from() - 1;
        before = before >= 0 && tree.token(before).is("det") ? before - 1 : before;
        boolean in = before >= 1
                && (tree.token(before).form().equals("in")
                        || tree.token(before).form().equals("inside"));
        if (!in) {
            return null;
        }
        int verb = before - 1;
        while (verb > 0
                && (tree.token(verb).upos() == Upos.ADV || tree.token(verb).upos() == Upos.PART)) {
            verb--;
        }
        boolean being = switch (tree.token(verb).lemma()) {
            case "be" -> tree.token(verb).upos() == Upos.AUX || tree.token(verb).is("cop");
            case "stay", "remain" -> true;
            default -> false;
        };
        if (!being) {
            return null;
        }
        int predicate = tree.childWith(head, "cop") >= 0 ? head : verb;
        Set<String> states = new LinkedHashSet<>(passage.subjectsOf(predicate));
        if (states.isEmpty()) {
            states.addAll(passage.firstBefore(verb));
        }
        states.remove(institution.id());
        states.removeIf(state -> state.length() != 3 || atlas.institution(state) != null);
        Status status = passage.standing(predicate);
        boolean member = status != Status.ACTUAL
                || atlas.members(institution.id(), passage.dispatch().date()).containsAll(states);
        if (states.isEmpty() || !member) {
            return null;
        }
        return passage.tie(
                mention.from(),
                mention.to(),
                Tie.Kind.MEMBERSHIP,
                institution.name(),
                states,
                institution.id(),
                null,
                isNegated(tree, verb)
                        ? Status.NEGATED
                        : isKept(tree.token(verb).lemma(), status) ? Status.ACTUAL : status,
                head);
    }

    private static boolean isNegated(Tree tree, int verb) {
        for (int i = verb; i < Math.min(tree.size(), verb + 3); i++) {
            if (tree.token(i).lemma().equals("not") || tree.token(i).form().equals("n't")) {
                return true;
            }
        }
        return false;
    }

    /** "The Warsaw Pact, of which Hungary was a member": the word of membership in a clause under the institution; or -1. */
    private static int relative(Tree tree, int institution) {
        int clause = tree.childWith(institution, "acl");
        return clause >= 0 && JOINING.contains(tree.token(clause).lemma()) ? clause : -1;
    }

    /** "Takes its seat", "will be members": where a noun tells it, its verb says when. */
    private static int verb(Tree tree, int word) {
        int above = tree.token(word).head();
        // "will be admitted as a member"
        boolean as = above != Token.ROOT
                && tree.token(word).is("obl")
                && JOINING.contains(tree.token(above).lemma());
        boolean object = (tree.token(word).is("obj") || as) && above != Token.ROOT;
        return object && tree.token(above).upos() == Upos.VERB ? above : word;
    }

    /** "Became, on Tuesday, a member": the verb of being or becoming before the word of membership, else that word's own verb. */
    private static int becoming(Tree tree, int word) {
        for (int i = word - 1; i > Math.max(0, word - 8); i--) {
            switch (tree.token(i).lemma()) {
                case "become", "be", "remain", "stay" -> {
                    return i;
                }
                default -> {}
            }
        }
        return verb(tree, word);
    }

    /** "Left NATO", "walked out of NATO", "took the country out of NATO", "declared itself out of NATO". */
    private static boolean isLeft(Tree tree, Mention institution, String lemma) {
        if (lemma.equals("walk") || lemma.equals("pull") || lemma.equals("drop") || lemma.equals("take")) {
            return isOut(tree, institution);
        }
        return Agreements.LEAVING.contains(lemma) || isOut(tree, institution);
    }

    /** "Took its case to NATO" tells of no membership, "took the country into NATO" and "took its seat in NATO" do. */
    private static boolean isMove(Tree tree, Mention institution, String lemma) {
        boolean loose = switch (lemma) {
            case "take", "walk", "pull", "drop", "grow", "let" -> true;
            default -> false;
        };
        int before = institution.from() - 1;
        before = before >= 0 && tree.token(before).is("det") ? before - 1 : before;
        String preposition = before < 0 ? "" : tree.token(before).form();
        return !loose || isOut(tree, institution) || preposition.startsWith("in") || preposition.equals("of");
    }

    private static boolean isOut(Tree tree, Mention institution) {
        for (int i = Math.max(0, institution.from() - 3); i < institution.from(); i++) {
            String word = tree.token(i).form();
            if (word.equals("out") || word.equals("away")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Tree tree, int predicate) {
        int copula = tree.childWith(predicate, "cop");
        return copula >= 0 && tree.token(copula).xpos().equals("VBD");
    }

    private static int governor(Tree tree, int word) {
        int at = tree.token(word).head();
        while (at != Token.ROOT
                && tree.token(at).upos() != Upos.VERB
                && !JOINING.contains(tree.token(at).lemma())
                && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        return at;
    }
}
