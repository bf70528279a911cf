package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;

/** The lasting bonds that a dispatch names: agreements, memberships, alliances. Stateless; safe to share between threads. */
public final class Ties {

    private Ties() {}

    /** The ties of all sentences, in order. */
    public static List<Tie> find(
            Dispatch dispatch, List<Tree> trees, Atlas atlas, Mentions mentions, List<Statement> statements) {
        List<Tie> found = new ArrayList<>();
        for (Tree tree : trees) {
            Passage passage = new Passage(dispatch, tree, mentions, statements);
            number(found, Agreements.find(passage, atlas));
            number(found, Memberships.find(passage, atlas));
            number(found, Admissions.find(passage, atlas));
            number(found, Alliances.find(passage, atlas));
        }
        return List.copyOf(found);
    }

    /** Told twice in one sentence. */
    private static boolean isSame(Tie known, Tie tie) {
        return known.citation().sentence() == tie.citation().sentence()
                && known.kind() == tie.kind()
                && known.name().equals(tie.name())
                && known.parties().equals(tie.parties())
                && known.status() == tie.status();
    }

    private static void number(List<Tie> found, List<Tie> more) {
        for (Tie tie : more) {
            if (found.stream().anyMatch(known -> isSame(known, tie))) {
                continue;
            }
            found.add(new Tie(
                    "t" + (found.size() + 1),
                    tie.kind(),
                    tie.name(),
                    tie.parties(),
                    tie.institution(),
                    tie.date(),
                    tie.status(),
                    tie.statedBy(),
                    tie.citation(),
                    tie.confidence()));
        }
    }
}
