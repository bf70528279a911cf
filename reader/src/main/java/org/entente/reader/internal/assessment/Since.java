package org.entente.reader.internal.assessment;

import java.time.LocalDate;
import org.entente.model.When;
import org.entente.reader.internal.event.Dates;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Since when a rating holds: "since the Cold War", "after the collapse of the Soviet Union", "since March". */
final class Since {

    private Since() {}

    /**
     * @param from first token, in
     * @param to after the last token, out
     * @param day the dispatch's
     * @return null where the words tell nothing of it
     */
    static @Nullable When of(Tree tree, int from, int to, @Nullable LocalDate day) {
        for (int i = from; i < to; i++) {
            String form = tree.token(i).lemma();
            if (form.equals("since") || form.equals("after")) {
                int end = Math.min(to, i + 9);
                for (int k = i; k < end; k++) {
                    if (tree.token(k).form().equals("Soviet") && isWithin(tree, k + 1, end)) {
                        return When.year(1991);
                    }
                    if (tree.token(k).form().equals("Cold") && form.equals("since")) {
                        return When.year(1991);
                    }
                }
                return Dates.near(tree, i, i, end, day, false);
            }
        }
        return null;
    }

    private static boolean isWithin(Tree tree, int token, int end) {
        return token < end && tree.token(token).form().equals("Union");
    }
}
