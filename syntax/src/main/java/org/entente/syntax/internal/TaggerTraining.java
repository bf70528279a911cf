package org.entente.syntax.internal;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Learns to tag. */
final class TaggerTraining {

    static final int ROUNDS = 10;
    private static final int FOLD_ROUNDS = 4;
    private static final int FOLDS = 4;
    static final float LEAST = 0.8f;
    static final float MOST = 40;

    private TaggerTraining() {}

    static Weights train(List<Gold> sentences, int classes, int rounds, long seed) {
        Learner learner = new Learner(classes);
        SplittableRandom random = new SplittableRandom(seed);
        int[] features = new int[LinearTagger.MOST_FEATURES];
        float[] scores = new float[classes];
        for (int round = 0; round < rounds; round++) {
            for (Gold gold : Gold.shuffled(sentences, random)) {
                for (int i = 0; i < gold.draft().size; i++) {
                    int count = LinearTagger.features(gold.draft(), i, features);
                    Arrays.fill(scores, 0);
                    learner.add(features, count, scores);
                    int best = Learner.best(scores, classes);
                    learner.tick();
                    int right = gold.tags()[i];
                    if (best != right && right >= 0) {
                        learner.update(features, count, right, 1);
                        learner.update(features, count, best, -1);
                    }
                    // The tagger will see its own mistakes, so it learns among them.
                    gold.draft().tags[i] = best;
                }
            }
        }
        return learner.weights(LEAST, MOST);
    }

    /** Tags each sentence with what was learned from the others, so that a parser learns from tags as they will be. */
    static void tagByOthers(List<Gold> sentences, int classes, long seed) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Gold> others = java.util.stream.IntStream.range(0, sentences.size())
                    .filter(i -> i / 10 % FOLDS != left)
                    .mapToObj(sentences::get)
                    .toList();
            LinearTagger tagger = new LinearTagger(train(others, classes, FOLD_ROUNDS, seed + fold + 1));
            for (int i = 0; i < sentences.size(); i++) {
                if (i / 10 % FOLDS == fold) {
                    sentences.get(i).foldTags(tagger);
                }
            }
        }
        sentences.forEach(Gold::useFoldTags);
    }
}
