package org.entente.reader.internal.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Idioms for keeping and breaking rules, from {@code conduct.txt}. Immutable and safe to share between threads. */
final class Idioms {

    /** By their first words, the longest first. */
    private static final Map<String, List<String[]>> KEPT = byFirst("kept");

    private static final Map<String, List<String[]>> BROKEN = byFirst("broken");

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

    private static Map<String, List<String[]>> byFirst(String list) {
        return Conducts.WORDS.list(list).stream()
                .map(idiom -> idiom.split("_"))
                .sorted(Comparator.comparingInt(words -> -words.length))
                .collect(Collectors.groupingBy(words -> words[0]));
    }

    private static int end(Tree tree, int from, Map<String, List<String[]>> idioms) {
        Token first = tree.token(from);
        int byLemma = longest(tree, from, idioms.getOrDefault(first.lemma(), List.of()));
        int byForm = longest(tree, from, idioms.getOrDefault(first.form().toLowerCase(Locale.ROOT), List.of()));
        return Math.max(byLemma, byForm);
    }

    private static int longest(Tree tree, int from, List<String[]> idioms) {
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
