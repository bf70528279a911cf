package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Explanation;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** Why an event was coded as it was: the pattern, the way from predicate to each party, and what was tried before. */
final class Reasons {

    private Reasons() {}

    static Explanation of(Found found, Tree tree, Mentions mentions, double confidence) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(
                "pattern '" + found.pattern().text() + "' asks for",
                found.pattern().weight()));
        for (String actor : found.actors()) {
            parts.add(Explanation.of("actor " + actor + way(found.predicate(), actor, tree, mentions), 1));
        }
        for (String recipient : found.recipients()) {
            parts.add(Explanation.of("recipient " + recipient + way(found.predicate(), recipient, tree, mentions), 1));
        }
        for (Pattern rejected : found.rejected()) {
            parts.add(Explanation.of(
                    "not " + rejected.type() + " by '" + rejected.text() + "': a party is missing", rejected.weight()));
        }
        return Explanation.of(
                found.type() + " by '" + found.pattern().text() + "' at '"
                        + tree.token(found.predicate()).form() + "'",
                confidence,
                parts.toArray(Explanation[]::new));
    }

    /** The relations from the predicate to the nearest words that mean the party; nothing where it is told by no words of its own. */
    private static String way(int predicate, String id, Tree tree, Mentions mentions) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        for (Mention mention : mentions.inSentence(tree.index())) {
            if (mention.actors().contains(id)) {
                List<String> steps = steps(predicate, mention.head(), tree);
                if (steps.size() < nearest) {
                    nearest = steps.size();
                    best = ": " + String.join(" ", steps) + ", '"
                            + tree.token(mention.head()).form() + "'";
                }
            }
        }
        return best.isEmpty() ? ": told by no words of its own" : best;
    }

    /** Up from the predicate to where both hang, then down: "^advcl nsubj". */
    private static List<String> steps(int from, int to, Tree tree) {
        List<Integer> above = new ArrayList<>();
        for (int at = from; at != Token.ROOT; at = tree.token(at).head()) {
            above.add(at);
        }
        List<String> down = new ArrayList<>();
        int at = to;
        while (at != Token.ROOT && !above.contains(at)) {
            down.addFirst(tree.token(at).relation());
            at = tree.token(at).head();
        }
        List<String> steps = new ArrayList<>();
        for (int up : above) {
            if (up == at) {
                break;
            }
            steps.add("^" + tree.token(up).relation());
        }
        steps.addAll(down);
        return steps;
    }
}
