package org.entente.reader.internal.classify;

import org.entente.model.PloverType;
import org.entente.reader.internal.event.Leanings;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** The words of a passage by their place: anywhere, between the parties, after them. */
final class WordTraits {

    private static final int AFTER = 6;

    private final Passage passage;
    private final Traits traits;
    private final Leanings leanings;

    WordTraits(Passage passage, Traits traits, Leanings leanings) {
        this.passage = passage;
        this.traits = traits;
        this.leanings = leanings;
    }

    void add() {
        for (int n = 0; n < passage.trees().size(); n++) {
            anywhere(n);
        }
        Passage.Place source = passage.source();
        Passage.Place target = passage.target();
        if (!source.isKnown() || source.tree() != target.tree()) {
            traits.add("apart", Traits.LINK);
        } else if (source.from() <= target.from()) {
            between(passage.trees().get(source.tree()), source, target, "m");
        } else {
            between(passage.trees().get(source.tree()), target, source, "m-");
        }
    }

    private void anywhere(int number) {
        Tree tree = passage.trees().get(number);
        String before = "^";
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.upos() == Upos.PUNCT) {
                continue;
            }
            boolean party = passage.isParty(number, i);
            String word = party ? "PARTY" : Traits.word(token);
            if (party) {
                traits.add("in " + Traits.word(token), Traits.PAIR);
            }
            traits.add("w " + word, Traits.WORD);
            lean("w", token);
            traits.add("b " + before + " " + word, Traits.PAIR);
            before = word;
        }
    }

    private void between(Tree tree, Passage.Place first, Passage.Place second, String kind) {
        traits.add("order " + kind, Traits.LINK);
        String before = "^";
        for (int i = first.to(); i < second.from(); i++) {
            Token token = tree.token(i);
            if (token.upos() != Upos.PUNCT) {
                String word = Traits.word(token);
                traits.add(kind + " " + word, Traits.LINK);
                lean("m", token);
                traits.add(kind + " " + before + " " + word, Traits.LINK);
                before = word;
            }
        }
        traits.add(kind + " " + before + " $", Traits.LINK);
        for (int i = second.to(); i < Math.min(tree.size(), second.to() + AFTER); i++) {
            traits.add("after " + Traits.word(tree.token(i)), Traits.WORD);
        }
        int gap = second.from() - first.to();
        traits.add("gap " + (gap <= 0 ? "none" : gap < 4 ? "short" : gap < 10 ? "middle" : "long"), Traits.LINK);
    }

    private void lean(String kind, Token token) {
        if (token.upos() == Upos.NOUN) {
            for (PloverType type : leanings.ofNoun(token)) {
                traits.add(kind + "-noun " + type, Traits.LINK);
            }
        } else if (token.upos() == Upos.VERB) {
            PloverType type = leanings.ofVerb(token);
            if (type != null) {
                traits.add(kind + "-verb " + type, Traits.LINK);
            }
        }
    }
}
