package org.entente.reader.internal.event;

import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where what a clause tells of happens.
 *
 * @param tree the sentence
 * @param parties whom its words mean
 */
record Scene(Tree tree, Parties parties) {

    private static final List<String> PLACES =
            List.of("in", "at", "near", "outside", "across", "inside", "throughout", "around");

    /** The country of the place where the clause says that it happens, or null. */
    @Nullable String place(Clause clause) {
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
    @Nullable String home(Clause clause) {
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
}
