package org.entente.reader.internal.classify;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** The way through the tree from one party to the other, and what hangs on it. */
final class PathTraits {

    private final Passage passage;
    private final Traits traits;

    PathTraits(Passage passage, Traits traits) {
        this.passage = passage;
        this.traits = traits;
    }

    void add() {
        Passage.Place source = passage.source();
        Passage.Place target = passage.target();
        if (source.isKnown()) {
            climb("s", passage.trees().get(source.tree()), source);
        }
        if (target.isKnown()) {
            climb("t", passage.trees().get(target.tree()), target);
        }
        if (source.isKnown() && source.tree() == target.tree()) {
            meet(passage.trees().get(source.tree()));
        }
        for (Tree tree : passage.trees()) {
            traits.add("root " + Traits.word(tree.token(tree.root())), Traits.LINK);
        }
    }

    /** A word and all above it. */
    private static List<Integer> chain(Tree tree, int word) {
        List<Integer> chain = new ArrayList<>();
        for (int at = word;
                at != Token.ROOT && chain.size() <= tree.size();
                at = tree.token(at).head()) {
            chain.add(at);
        }
        return chain;
    }

    /** The words above a party up to the first verb, and by which relation it hangs there. */
    private void climb(String side, Tree tree, Passage.Place place) {
        int head = place.head(tree);
        List<Integer> chain = chain(tree, head);
        String relation = tree.token(head).relation();
        traits.add(side + "rel " + relation, Traits.LINK);
        traits.add(side + "head " + Traits.word(tree.token(head)), Traits.LINK);
        traits.add(side + "case " + Traits.preposition(tree, head), Traits.LINK);
        for (int n = 1; n < chain.size(); n++) {
            Token token = tree.token(chain.get(n));
            traits.add(side + "up " + Traits.word(token), Traits.LINK);
            if (n == 1) {
                traits.add(
                        side + "up1 " + Traits.word(token) + " " + relation + Traits.preposition(tree, head),
                        Traits.LINK);
            }
            if (token.upos() == Upos.VERB) {
                String under = tree.token(chain.get(n - 1)).relation();
                traits.add(side + "verb " + Traits.word(token) + " " + under, Traits.LINK);
                break;
            }
        }
    }

    /** The word under which both parties stand, and what else stands under it. */
    private void meet(Tree tree) {
        List<Integer> up = chain(tree, passage.source().head(tree));
        List<Integer> down = chain(tree, passage.target().head(tree));
        int meeting = up.stream().filter(down::contains).findFirst().orElse(Token.ROOT);
        if (meeting == Token.ROOT) {
            return;
        }
        List<Integer> ascent = up.subList(0, up.indexOf(meeting));
        List<Integer> descent = down.subList(0, down.indexOf(meeting));
        StringBuilder path = new StringBuilder();
        for (int at : ascent) {
            path.append(tree.token(at).relation()).append('>');
            traits.add("upon " + Traits.word(tree.token(at)), Traits.LINK);
        }
        path.append('.');
        for (int at : descent) {
            Token token = tree.token(at);
            path.append('<').append(token.relation()).append(Traits.preposition(tree, at));
            traits.add("down " + Traits.word(token), Traits.LINK);
            traits.add("down " + token.relation() + " " + Traits.word(token), Traits.LINK);
        }
        traits.add("path " + path, Traits.LINK);
        traits.addWithSenses("meet", tree.token(meeting), Traits.LINK);
        traits.add("meet " + Traits.word(tree.token(meeting)) + " " + path, Traits.LINK);
        under("u", tree, meeting, 2);
    }

    private void under(String kind, Tree tree, int word, int depth) {
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            Token token = tree.token(child);
            if (token.upos() == Upos.PUNCT || passage.isParty(passage.source().tree(), child)) {
                continue;
            }
            String below = token.relation() + " " + Traits.word(token);
            traits.add(kind + " " + below, Traits.LINK);
            traits.add(kind + " " + Traits.word(tree.token(word)) + " " + below, Traits.LINK);
            if (depth > 1 && (token.is("xcomp") || token.is("obj") || token.is("ccomp") || token.is("advcl"))) {
                under(kind + token.relation(), tree, child, depth - 1);
            }
        }
    }
}
