package org.entente.reader.internal.event;

import java.util.List;
import java.util.Set;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where what a clause tells of happens.
 *
 * @param tree the sentence
 * @param parties whom its words mean
 * @param dateline the country from which the dispatch was sent, or null
 */
record Scene(Tree tree, Parties parties, @Nullable String dateline) {

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final int LONGEST_DATELINE = 20;

    private static final List<String> PLACES =
            List.of("in", "at", "near", "outside", "across", "inside", "throughout", "around");

    /** The country of the place where the clause says that it happens, or null. */
    @Nullable
    String place(Clause clause) {
        for (String preposition : PLACES) {
            for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
                int child = tree.child(clause.predicate(), n);
                boolean place = tree.token(child).is("obl") || tree.token(child).is("nmod");
                if (place && clause.hasCase(child, preposition)) {
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
    @Nullable
    String home(Clause clause) {
        String here = place(clause);
        int head = clause.token().head();
        if (here == null && head != Token.ROOT) {
            here = place(new Clause(tree, head));
        }
        if (here == null) {
            here = dateline;
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

    /** The country that a dateline names, one of those before a dash: "CAIRO, 3 May - "; or null where the sentence is none. */
    static @Nullable String dateline(Tree tree, Mentions mentions) {
        boolean dateline = tree.size() <= LONGEST_DATELINE
                && DASHES.contains(tree.token(tree.size() - 1).form());
        return dateline ? new Parties(tree, mentions).at(0) : null;
    }
}
