package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.List;
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
                    tree.token(i).lemma().equals("alliance") && tree.token(i).upos() == Upos.NOUN;
            if (!alliance || isInstitution(passage, atlas, i)) {
                continue;
            }
            Set<String> parties = passage.own(i);
            if (parties.size() < 2) {
                parties.addAll(passage.signers(i));
                parties.addAll(passage.subjects(i));
            }
            if (parties.size() < 2 && (parties.isEmpty() || passage.standing(i) != Status.NEGATED)) {
                continue;
            }
            int head = tree.token(i).head();
            int verb = head == Token.ROOT ? i : head;
            Status status = passage.standing(i) == Status.NEGATED ? Status.NEGATED : passage.standing(verb);
            String name = passage.words(tree.leftmost(i), i + 1);
            found.add(passage.tie(tree.leftmost(i), i + 1, Tie.Kind.ALLIANCE, name, parties, null, null, status, i));
        }
        return found;
    }

    private static boolean isInstitution(Passage passage, Atlas atlas, int word) {
        Mention mention = passage.mentions().at(passage.tree().index(), word);
        return mention != null && mention.actor() != null && atlas.institution(mention.actor()) != null;
    }
}
