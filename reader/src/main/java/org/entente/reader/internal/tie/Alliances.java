package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** The alliances that a sentence speaks of, made, planned or denied. Stateless; safe to share between threads. */
final class Alliances {

    private Alliances() {}

    static List<Tie> find(Passage passage, Atlas atlas) {
        Tree tree = passage.tree();
        List<Tie> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean alliance =
                    tree.token(i).lemma().equals("alliance") && tree.token(i).upos() == Upos.NOUN
                            || isPact(tree, i)
                            || isTreatyAlly(tree, i);
            if (!alliance || isInstitution(passage, atlas, i)) {
                continue;
            }
            Set<String> parties = passage.own(i);
            if (parties.size() < 2) {
                parties.addAll(passage.signers(i));
                parties.addAll(passage.subjectsOf(i));
                parties.addAll(passage.subjects(i));
            }
            int act = parties.size() == 1 ? act(tree, i) : -1;
            if (parties.size() < 2 && act < 0 && (parties.isEmpty() || passage.standing(i) != Status.NEGATED)) {
                continue;
            }
            int head = tree.token(i).head();
            int verb = act >= 0 ? act : head == Token.ROOT ? i : head;
            Status status = passage.standing(i) == Status.NEGATED ? Status.NEGATED : passage.standing(verb);
            if (Agreements.LEAVING.contains(tree.token(verb).lemma())) {
                status = status == Status.ACTUAL && !passage.isGoingOn(verb) ? Status.HISTORICAL : Status.ACTUAL;
            }
            String name = passage.words(tree.leftmost(i), i + 1);
            found.add(passage.tie(tree.leftmost(i), i + 1, Tie.Kind.ALLIANCE, name, parties, null, null, status, i));
        }
        return found;
    }

    /** "No longer a party to the pact", "left the alliance": the word above it by which a single party is told of; or -1. */
    private static int act(Tree tree, int pact) {
        int at = pact;
        for (int depth = 0; depth < 3 && tree.token(at).head() != Token.ROOT; depth++) {
            at = tree.token(at).head();
            String lemma = tree.token(at).lemma();
            boolean party = lemma.equals("party") || lemma.equals("member") || lemma.equals("join");
            if (party || Agreements.LEAVING.contains(lemma)) {
                return at;
            }
        }
        return -1;
    }

    /** "Are treaty allies", "its treaty ally": allies by a treaty, not in a quarrel. */
    private static boolean isTreatyAlly(Tree tree, int word) {
        return word > 0
                && tree.token(word).lemma().equals("ally")
                && tree.token(word - 1).form().equalsIgnoreCase("treaty");
    }

    /** "A treaty of friendship and mutual assistance": what behind the paper says that it is to help one another. */
    private static boolean isOfHelp(Tree tree, int paper) {
        for (int i = paper + 1; i < Math.min(tree.size() - 1, paper + 8); i++) {
            boolean mutual = tree.token(i).form().equalsIgnoreCase("mutual")
                    || tree.token(i).form().equalsIgnoreCase("collective");
            if (mutual) {
                return switch (tree.token(i + 1).form().toLowerCase(Locale.ROOT)) {
                    case "assistance", "aid", "help", "defence", "defense", "protection", "military", "security" ->
                        true;
                    default -> false;
                };
            }
            if (tree.token(i).upos() == Upos.VERB || tree.token(i).upos() == Upos.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** "A defence pact", "a mutual assistance treaty": to help one another in war, which a treaty on defence alone need not say. */
    static boolean isPact(Tree tree, int word) {
        String lemma = tree.token(word).lemma().toLowerCase(Locale.ROOT);
        String before = word < 1 ? "" : tree.token(word - 1).form().toLowerCase(Locale.ROOT);
        String first = word < 2 ? "" : tree.token(word - 2).form().toLowerCase(Locale.ROOT);
        boolean paper = Agreements.isPaper(lemma);
        boolean defence = before.equals("defence") || before.equals("defense") || before.equals("military");
        boolean mutual = first.equals("mutual") || first.equals("collective") || first.equals("joint");
        boolean help = before.equals("assistance") || before.equals("aid") || before.equals("help");
        boolean security = mutual && before.equals("security");
        return paper && isOfHelp(tree, word)
                || paper && security
                || paper && (defence && (mutual || lemma.equals("pact")) || help && mutual);
    }

    private static boolean isInstitution(Passage passage, Atlas atlas, int word) {
        Mention mention = passage.mentions().at(passage.tree().index(), word);
        return mention != null && mention.actor() != null && atlas.institution(mention.actor()) != null;
    }
}
