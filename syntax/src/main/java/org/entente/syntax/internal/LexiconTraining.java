package org.entente.syntax.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.syntax.Conllu;
import org.entente.syntax.Token;
import org.entente.syntax.Training;
import org.jspecify.annotations.Nullable;

/** Chooses the words to know: those of the treebanks, and of the word lists those that stand out most. */
final class LexiconTraining {

    private static final int COMMON = 2;
    /** How many vectors are kept besides those of the treebanks' words. */
    private static final int MOST_VECTORS = 70_000;
    /** Makes a vector weigh about as much as a feature. */
    private static final float SCALE = 0.5f;

    private final Training.Material material;
    private final Map<String, Integer> forms = new TreeMap<>();
    private final Map<String, Integer> words = new TreeMap<>();
    /** Chosen by the treebanks alone. */
    private final @Nullable LexiconTraining ofTreebanks;

    /** @param taught what another has analysed */
    LexiconTraining(Training.Material material, List<Conllu.Sentence> sentences, List<Conllu.Sentence> taught) {
        this.material = material;
        this.ofTreebanks = taught.isEmpty() ? null : new LexiconTraining(material, sentences, List.of());
        count(sentences);
        count(taught);
    }

    private void count(List<Conllu.Sentence> sentences) {
        for (Conllu.Sentence sentence : sentences) {
            for (Token token : sentence.tree().tokens()) {
                forms.merge(WordVectors.key(token.form()), 1, Integer::sum);
                words.merge(Lexicon.key(token.form()), 1, Integer::sum);
            }
        }
    }

    Lexicon lexicon() {
        List<String> kept = vectorWords();
        Map<String, String> ambiguity = ambiguity();
        Map<String, Integer> numbers = new HashMap<>();
        for (String each : new TreeSet<>(ambiguity.values())) {
            if (numbers.size() < 0xFFFF) {
                numbers.put(each, numbers.size() + 1);
            }
        }
        LexiconTraining alone = ofTreebanks == null ? this : ofTreebanks;
        Set<String> listed = alone.wanted(alone.vectorWords(), ambiguity);
        Map<String, Lexicon.Entry> entries = new HashMap<>();
        for (String word : wanted(kept, ambiguity)) {
            String path = material.clusters().getOrDefault(word, "");
            int cluster = path.isEmpty() || path.length() > 30 ? 0 : Integer.parseInt("1" + path, 2);
            int tags = numbers.getOrDefault(ambiguity.getOrDefault(word, ""), 0);
            if ((isCommon(word) || cluster != 0 || tags != 0) && word.length() < 30) {
                entries.put(
                        word,
                        new Lexicon.Entry(isCommon(word), cluster, tags, listed.contains(word), alone.isCommon(word)));
            }
        }
        return Lexicon.of(
                entries, WordVectors.of(kept, kept.stream().map(this::scaled).toList()));
    }

    private boolean isCommon(String word) {
        return words.getOrDefault(word, 0) >= COMMON;
    }

    private Set<String> wanted(List<String> kept, Map<String, String> ambiguity) {
        Set<String> wanted = new TreeSet<>(words.keySet());
        kept.forEach(word -> wanted.add(Lexicon.key(word)));
        material.clusters().keySet().stream()
                .filter(word -> kept.isEmpty() || ambiguity.containsKey(word))
                .forEach(wanted::add);
        return wanted;
    }

    private Map<String, String> ambiguity() {
        Map<String, String> ambiguity = new HashMap<>();
        for (String word : new TreeMap<>(material.ambiguity()).keySet()) {
            String key = Lexicon.key(word);
            if (word.equals(key)) {
                ambiguity.put(key, material.ambiguity().get(word));
            } else {
                ambiguity.putIfAbsent(key, material.ambiguity().get(word));
            }
        }
        return ambiguity;
    }

    /** The treebanks' words first, the most frequent first of all; then those whose vectors are longest. */
    private List<String> vectorWords() {
        List<String> kept = new ArrayList<>(forms.keySet().stream()
                .filter(material.vectors()::containsKey)
                .sorted(Comparator.comparingInt((String form) -> -forms.getOrDefault(form, 0))
                        .thenComparing(form -> form))
                .toList());
        material.vectors().keySet().stream()
                .filter(word -> !forms.containsKey(word) && !word.contains("\n"))
                .filter(word -> material.clusters().containsKey(Lexicon.key(word)))
                .sorted(Comparator.comparingDouble((String word) -> -length(word))
                        .thenComparing(word -> word))
                .limit(MOST_VECTORS)
                .forEach(kept::add);
        return kept;
    }

    private float[] vector(String word) {
        return Objects.requireNonNull(material.vectors().get(word), word);
    }

    private double length(String word) {
        double square = 0;
        for (float component : vector(word)) {
            square += component * component;
        }
        return square;
    }

    private float[] scaled(String word) {
        float[] vector = vector(word).clone();
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= SCALE;
        }
        return vector;
    }
}
