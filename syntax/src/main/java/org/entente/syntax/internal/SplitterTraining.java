package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.syntax.Conllu;
import org.entente.syntax.Tree;

/** Learns where sentences end, from whole documents tokenised as they will be. */
final class SplitterTraining {

    private static final int ROUNDS = 8;

    private SplitterTraining() {}

    static Weights train(List<Conllu.Document> documents, Tokeniser tokeniser, Lexicon lexicon, long seed) {
        Learner learner = new Learner(2);
        SplittableRandom random = new SplittableRandom(seed);
        int[] features = new int[Splitter.MOST_FEATURES];
        float[] scores = new float[2];
        for (int round = 0; round < ROUNDS; round++) {
            for (Conllu.Document document : Gold.shuffled(documents, random)) {
                String text = document.text();
                Set<Integer> ends = new HashSet<>();
                for (Tree tree : document.trees()) {
                    ends.add(tree.end());
                }
                Tokeniser.Spans tokens = tokeniser.tokens(text);
                Word[] words = Splitter.words(text, tokens, lexicon);
                int[] quotes = Splitter.quotes(words);
                int first = 0;
                for (int i = 0; i + 1 < tokens.size(); i++) {
                    int gap = Splitter.gap(text, tokens, i);
                    boolean end = ends.contains(tokens.end(i));
                    if (gap != Splitter.BLANK_LINE && Splitter.possible(text, tokens, i, gap)) {
                        int count = Splitter.features(words, quotes, i, first, gap, features);
                        Arrays.fill(scores, 0);
                        learner.add(features, count, scores);
                        int best = Learner.best(scores, 2);
                        learner.tick();
                        if (best != (end ? 1 : 0)) {
                            learner.update(features, count, 1 - best, 1);
                            learner.update(features, count, best, -1);
                        }
                    }
                    if (end || gap == Splitter.BLANK_LINE) {
                        first = i + 1;
                    }
                }
            }
        }
        return learner.weights(0.1f, 30);
    }
}
