package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.syntax.Conllu;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/**
 * A sentence to learn from: the draft that will be worked on, and what should come out.
 *
 * @param heads of each token, the root being {@code draft.size}
 * @param foldTags the tags that a tagger gave that had not seen the sentence
 */
record Gold(
        Draft draft,
        Conllu.Sentence sentence,
        int[] tags,
        int[] heads,
        int[] relations,
        int[] featureSets,
        int[] foldTags) {

    static Gold of(Conllu.Sentence sentence, Lexicon lexicon, Labels tags, Labels relations, Labels featureSets) {
        Tree tree = sentence.tree();
        int size = tree.size();
        int[] goldTags = new int[size];
        int[] heads = new int[size];
        int[] goldRelations = new int[size];
        int[] goldFeatures = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = tree.token(i);
            goldTags[i] = tags.number(tag(token));
            heads[i] = token.head() == Token.ROOT ? size : token.head();
            goldRelations[i] = relations.number(token.relation());
            goldFeatures[i] = featureSets.number(token.features());
        }
        return new Gold(
                Draft.of(tree.tokens(), lexicon),
                sentence,
                goldTags,
                heads,
                goldRelations,
                goldFeatures,
                new int[size]);
    }

    static String tag(Token token) {
        return token.upos() + " " + token.xpos();
    }

    void useGoldTags() {
        System.arraycopy(tags, 0, draft.tags, 0, draft.size);
    }

    void foldTags(LinearTagger tagger) {
        tagger.tag(draft);
        System.arraycopy(draft.tags, 0, foldTags, 0, draft.size);
    }

    void useFoldTags() {
        System.arraycopy(foldTags, 0, draft.tags, 0, draft.size);
    }

    void useGoldTree() {
        for (int i = 0; i < draft.size; i++) {
            draft.heads[i] = heads[i] == draft.size ? Token.ROOT : heads[i];
            draft.relations[i] = Math.max(0, relations[i]);
        }
    }

    /** The same list in another order, the same for the same seed. */
    static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
        List<T> result = new ArrayList<>(list);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T other = result.get(i);
            result.set(i, result.get(j));
            result.set(j, other);
        }
        return result;
    }
}
