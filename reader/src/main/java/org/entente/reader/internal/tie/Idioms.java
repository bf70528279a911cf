package org.entente.reader.internal.tie;

import java.util.Comparator;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Idioms for keeping and breaking rules, from {@code conduct.txt}. Immutable and safe to share between threads. */
final class Idioms {

    private static final List<String[]> KEPT = longestFirst("kept");
    private static final List<String[]> BROKEN = longestFirst("broken");

    /**
     * An idiom in a sentence.
     *
     * @param to after its last token
     * @param polarity 1 where rules are kept, -1 where they are broken
     */
    record Idiom(int to, int polarity) {}

    private Idioms() {}

    /** The idiom that begins at a token, or null. */
    static @Nullable Idiom at(Tree tree, int from) {
        int kept = end(tree, from, KEPT);
        int broken = kept < 0 ? end(tree, from, BROKEN) : -1;
        return kept >= 0 ? new Idiom(kept, 1) : broken >= 0 ? new Idiom(broken, -1) : null;
    }

    private static List<String[]> longestFirst(String list) {
        return Conducts.WORDS.list(list).stream()
                .map(idiom -> idiom.split("_"))
                .sorted(Comparator.comparingInt(words -> -words.length))
                .toList();
    }

    private static int end(Tree tree, int from, List<String[]> idioms) {
        for (String[] idiom : idioms) {
            if (from + idiom.length < tree.size() && stands(tree, from, idiom)) {
                return from + idiom.length;
            }
        }
        return -1;
    }

    private static boolean stands(Tree tree, int from, String[] words) {
        for (int i = 0; i < words.length; i++) {
            Token token = tree.token(from + i);
            if (!token.lemma().equals(words[i]) && !token.form().equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }
}
