package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence is called as the object of a pattern, if any asks for it. For one thread. */
final class ObjectNouns {

    private final Tree tree;
    private final Patterns patterns;
    private final @Nullable List<String>[] known;

    ObjectNouns(Tree tree, Patterns patterns) {
        this.tree = tree;
        this.patterns = patterns;
        this.known = unknown(tree.size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<String>[] unknown(int size) {
        return new List[size];
    }

    /** The noun, also with what stands before it where a pattern asks for both ("hunger-strike"). */
    List<String> of(int word) {
        List<String> nouns = known[word];
        if (nouns == null) {
            nouns = mayBeObject(tree.token(word)) ? nouns(word) : List.of();
            known[word] = nouns;
        }
        return nouns;
    }

    private static boolean mayBeObject(Token token) {
        return switch (token.upos()) {
            case NOUN, PROPN, SYM, NUM -> true;
            default -> token.xpos().equals("VB");
        };
    }

    private List<String> nouns(int word) {
        List<String> nouns = new ArrayList<>(1);
        String own = Forms.noun(tree.token(word));
        keep(own, nouns);
        for (int n = 0; n < tree.childCount(word); n++) {
            Token token = tree.token(tree.child(word, n));
            if (token.is("compound") || token.is("amod")) {
                keep(token.lemma() + "-" + own, nouns);
            }
        }
        return nouns.isEmpty() ? List.of() : nouns;
    }

    private void keep(String noun, List<String> nouns) {
        if (patterns.isObject(noun)) {
            nouns.add(noun);
        }
    }
}
