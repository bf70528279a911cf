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

    /** A word met so often, and so large a share of it with one tag, always gets that. */
    private static final int SETTLES = 40;

    private static final double SHARE = 0.99;

    private TaggerTraining() {}

    static LinearTagger train(List<Gold> sentences, int classes, int rounds, long seed) {
        Settled settled = settled(sentences);
        Learner learner = new Learner(classes);
        SplittableRandom random = new SplittableRandom(seed);
        int[] features = new int[LinearTagger.MOST_FEATURES];
        float[] scores = new float[classes];
        for (int round = 0; round < rounds; round++) {
            for (Gold gold : Gold.shuffled(sentences, random)) {
                for (int i = 0; i < gold.draft().size; i++) {
                    int only = settled.outcome(gold.draft().form[i]);
                    if (only >= 0) {
                        gold.draft().tags[i] = only;
                        continue;
                    }
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
        return new LinearTagger(learner.weights(LEAST, MOST), settled);
    }

    private static Settled settled(List<Gold> sentences) {
        Settled.Counts counts = new Settled.Counts();
        for (Gold gold : sentences) {
            for (int i = 0; i < gold.draft().size; i++) {
                counts.add(gold.draft().form[i], gold.tags()[i]);
            }
        }
        return counts.settled(SETTLES, SHARE);
    }

    /** Tags each sentence with what was learned from the others, so that a parser learns from tags as they will be. */
    static void tagByOthers(List<Gold> sentences, int classes, long seed) {
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Gold> others = java.util.stream.IntStream.range(0, sentences.size())
                    .filter(i -> i / 10 % FOLDS != left)
                    .mapToObj(sentences::get)
                    .toList();
            LinearTagger tagger = train(others, classes, FOLD_ROUNDS, seed + fold + 1);
            for (int i = 0; i < sentences.size(); i++) {
                if (i / 10 % FOLDS == fold) {
                    sentences.get(i).foldTags(tagger);
                }
            }
        }
        sentences.forEach(Gold::useFoldTags);
    }
}
