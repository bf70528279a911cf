package org.entente.reader.internal.arbiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.model.PloverType;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** Makes {@link Types}: traits and network learn together what neither says alone. */
final class TypesLearner {

    private static final int ROUNDS = 10;
    private static final int BATCH = 32;
    private static final float INTERCEPT = -4;
    private static final double RATE = 2;
    private static final double PENALTY = 1e-4;
    private static final float NETWORK_RATE = 3e-3f;

    private final Clusters clusters;
    private final Map<Long, float[]> vectors;

    private final Size size;

    TypesLearner(Clusters clusters, Map<Long, float[]> vectors, Size size) {
        this.size = size;
        this.clusters = clusters;
        this.vectors = vectors;
    }

    /**
     * A sentence to learn from.
     *
     * @param predicates the words that may tell of something
     * @param truth bit by type
     */
    record Sample(Tree tree, long[][] signs, int[] predicates, List<long[]> traits, int truth) {}

    Sample sample(Lessons.Lesson lesson) {
        Outline outline = new Outline(lesson.hearing());
        PredicateTraits seen = new PredicateTraits(outline, clusters, size);
        int[] predicates = outline.predicates();
        List<long[]> traits = new ArrayList<>();
        for (int predicate : predicates) {
            traits.add(seen.of(predicate));
        }
        int truth = 0;
        for (Lessons.Triple event : lesson.events()) {
            truth |= 1 << event.type().ordinal();
        }
        return new Sample(outline.tree(), new Signs(outline, size).ofAll(), predicates, traits, truth);
    }

    Types learn(List<Sample> samples) {
        int outputs = PloverType.values().length;
        AnyOf traits = new AnyOf(
                samples.stream()
                        .map(sample -> new AnyOf.Group(sample.traits(), sample.truth()))
                        .toList(),
                outputs,
                INTERCEPT);
        NetworkLearner network =
                new NetworkLearner(vectors, samples.stream().map(Sample::signs).toList(), outputs, size);
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < samples.size(); n++) {
            order.add(n);
        }
        Random random = new Random(1);
        double steps = (double) ROUNDS * samples.size();
        int step = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int n : order) {
                double left = 1 - step++ / steps;
                learn(n, samples.get(n), traits, network, RATE * left);
                if (step % BATCH == 0) {
                    network.step((float) (NETWORK_RATE * left));
                }
            }
        }
        Types types =
                new Types(traits.weights(size.slight()), network.network(), clusters, new Tellers.Counts().tellers());
        return size == Size.SMALL ? asking(types, samples) : types;
    }

    /** The same types, asked only of words that tell of something often enough in the samples. */
    private Types asking(Types types, List<Sample> samples) {
        Tellers.Counts counts = new Tellers.Counts();
        for (Sample sample : samples) {
            double[][] scores =
                    types.scores(sample.tree(), word -> sample.signs()[word], sample.predicates(), sample.traits());
            for (int w = 0; w < scores.length; w++) {
                Token token = sample.tree().token(sample.predicates()[w]);
                double most = Arrays.stream(scores[w]).max().orElse(0);
                counts.add(token, Outline.lemma(token), AnyOf.logistic(most) >= QuickJudge.SURE);
            }
        }
        return types.asking(counts.tellers());
    }

    private static void learn(int n, Sample sample, AnyOf traits, NetworkLearner network, double rate) {
        if (sample.predicates().length == 0) {
            return;
        }
        NetworkLearner.Passed passed = network.pass(sample.tree(), sample.signs());
        float[][] others = new float[sample.predicates().length][];
        for (int m = 0; m < others.length; m++) {
            others[m] = passed.scores()[sample.predicates()[m]];
        }
        float[][] slopes = traits.step(n, others, rate, PENALTY);
        float[][] all = new float[sample.signs().length][PloverType.values().length];
        for (int m = 0; m < others.length; m++) {
            all[sample.predicates()[m]] = slopes[m];
            for (int k = 0; k < slopes[m].length; k++) {
                slopes[m][k] /= BATCH;
            }
        }
        network.back(passed, all);
    }
}
