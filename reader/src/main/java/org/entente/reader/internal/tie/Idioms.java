package org.entente.reader.internal.tie;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
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
            int after = after(tree, from, idiom);
            if (after >= 0) {
                return after;
            }
        }
        return -1;
    }

    /** After the idiom's last word, an adjective or adverb before each of its nouns and prepositions left aside; -1 where it does not stand there. */
    private static int after(Tree tree, int from, String[] words) {
        int at = from;
        for (String word : words) {
            boolean extra = at > from
                    && at + 1 < tree.size()
                    && !is(tree.token(at), word)
                    && (tree.token(at).upos() == Upos.ADJ || tree.token(at).upos() == Upos.ADV);
            at = extra ? at + 1 : at;
            if (at >= tree.size() || !is(tree.token(at), word)) {
                return -1;
            }
            at++;
        }
        return at < tree.size() ? at : -1;
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equals(word) || token.form().equalsIgnoreCase(word);
    }
}
