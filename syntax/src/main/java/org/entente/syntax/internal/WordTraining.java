package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.syntax.Token;

/** Learns lemmas and features. */
final class WordTraining {

    private static final int ROUNDS = 6;
    /** Feature sets that a smaller share of a tag's words bears are taken for mistakes. */
    private static final double RARE = 0.001;

    /** A word met so often with a tag, and so large a share of it with the same features, always gets those. */
    private static final int SETTLES = 10;

    private static final double SHARE = 0.99;

    private WordTraining() {}

    static Lemmatiser lemmas(List<Gold> sentences, Labels tags) {
        boolean[] keepsCase = new boolean[tags.size()];
        int[] kept = new int[tags.size()];
        Map<String, Map<String, Integer>> known = new TreeMap<>();
        for (Gold gold : sentences) {
            for (int i = 1; i < gold.draft().size; i++) {
                Token token = gold.sentence().tree().token(i);
                if (gold.tags()[i] >= 0 && Character.isUpperCase(token.form().charAt(0))) {
                    kept[gold.tags()[i]] += !token.lemma().isEmpty()
                                    && Character.isUpperCase(token.lemma().charAt(0))
                            ? 1
                            : -1;
                }
            }
        }
        for (int i = 0; i < kept.length; i++) {
            keepsCase[i] = kept[i] > 0;
        }
        for (Gold gold : sentences) {
            for (int i = 0; i < gold.draft().size; i++) {
                int tag = gold.tags()[i];
                Token token = gold.sentence().tree().token(i);
                if (tag < 0 || token.lemma().equals("_")) {
                    continue;
                }
                String base = keepsCase[tag] ? token.form() : token.form().toLowerCase(Locale.ROOT);
                known.computeIfAbsent(Lemmatiser.key("=" + base, tag), k -> new TreeMap<>())
                        .merge(Lemmatiser.rule(base, token.lemma()), 1, Integer::sum);
            }
        }
        return new Lemmatiser(prune(known), keepsCase);
    }

    /** Keeps the endings that many words share, and of known words those whom their ending would mislead. */
    private static Map<String, String> prune(Map<String, Map<String, Integer>> known) {
        Map<String, Map<String, Integer>> endings = new HashMap<>();
        known.forEach((key, votes) -> {
            String base = key.substring(2);
            String rule = top(votes);
            for (int size = 0; size <= Math.min(Lemmatiser.LONGEST_ENDING, base.length()); size++) {
                endings.computeIfAbsent(key.charAt(0) + base.substring(base.length() - size), k -> new TreeMap<>())
                        .merge(rule, 1, Integer::sum);
            }
        });
        Map<String, String> rules = new HashMap<>();
        endings.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, ?> e) -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    int support = e.getValue().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    String rule = top(e.getValue());
                    if ((e.getKey().length() == 1 || support > 1) && !rule.equals(byEnding(rules, e.getKey()))) {
                        rules.put(e.getKey(), rule);
                    }
                });
        known.forEach((key, votes) -> {
            if (!top(votes).equals(byEnding(rules, key.charAt(0) + key.substring(2)))) {
                rules.put(key, top(votes));
            }
        });
        return rules;
    }

    private static String byEnding(Map<String, String> rules, String key) {
        for (int from = Math.max(1, key.length() - Lemmatiser.LONGEST_ENDING); from <= key.length(); from++) {
            String rule = rules.get(key.charAt(0) + key.substring(from));
            if (rule != null) {
                return rule;
            }
        }
        return "";
    }

    private static String top(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    static Morphology features(List<Gold> sentences, Labels tags, Labels featureSets, long seed) {
        int[][] counts = new int[tags.size()][featureSets.size()];
        for (Gold gold : sentences) {
            for (int i = 0; i < gold.draft().size; i++) {
                if (gold.tags()[i] >= 0 && gold.featureSets()[i] >= 0) {
                    counts[gold.tags()[i]][gold.featureSets()[i]]++;
                }
            }
        }
        int[][] candidates = new int[tags.size()][];
        for (int tag = 0; tag < candidates.length; tag++) {
            int[] count = counts[tag];
            int all = IntStream.of(count).sum();
            List<Integer> seen = new ArrayList<>();
            for (int set = 0; set < count.length; set++) {
                if (count[set] >= RARE * all && count[set] > 0) {
                    seen.add(set);
                }
            }
            seen.sort(Comparator.comparingInt((Integer set) -> -count[set]).thenComparing(set -> set));
            candidates[tag] = seen.isEmpty()
                    ? new int[] {Math.max(0, featureSets.number("_"))}
                    : seen.stream().mapToInt(Integer::intValue).toArray();
        }
        Settled.Counts ofWords = new Settled.Counts();
        for (Gold gold : sentences) {
            for (int i = 0; i < gold.draft().size; i++) {
                if (gold.tags()[i] >= 0) {
                    ofWords.add(Morphology.known(gold.draft().lower[i], gold.tags()[i]), gold.featureSets()[i]);
                }
            }
        }
        Settled settled = ofWords.settled(SETTLES, SHARE);
        Learner learner = new Learner(featureSets.size());
        SplittableRandom random = new SplittableRandom(seed);
        int[] features = new int[Morphology.MOST_FEATURES];
        float[] scores = new float[featureSets.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (Gold gold : Gold.shuffled(sentences, random)) {
                gold.useGoldTags();
                gold.useGoldTree();
                int[][] childWords = Morphology.childWords(gold.draft());
                for (int i = 0; i < gold.draft().size; i++) {
                    int right = gold.featureSets()[i];
                    if (gold.tags()[i] < 0
                            || right < 0
                            || candidates[gold.tags()[i]].length < 2
                            || settled.outcome(Morphology.known(gold.draft().lower[i], gold.tags()[i])) >= 0) {
                        continue;
                    }
                    int count = Morphology.features(gold.draft(), childWords, i, features);
                    Arrays.fill(scores, 0);
                    learner.add(features, count, scores);
                    int best = candidates[gold.tags()[i]][0];
                    for (int candidate : candidates[gold.tags()[i]]) {
                        best = scores[candidate] > scores[best] ? candidate : best;
                    }
                    learner.tick();
                    if (best != right) {
                        learner.update(features, count, right, 1);
                        learner.update(features, count, best, -1);
                    }
                }
            }
        }
        return new Morphology(learner.weights(0.2f, 20), candidates, settled);
    }
}
