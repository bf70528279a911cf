package org.entente.reader.internal.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.entente.reader.Classifier.Classification;

/** The learned part of the classifier: the senses of words and the weights of traits. Immutable and safe to share between threads. */
public final class TypeModel {

    private static final int MAGIC = 0x454e5443;

    private final Senses senses;
    private final Regression regression;

    private TypeModel(Senses senses, Regression regression) {
        this.senses = senses;
        this.regression = regression;
    }

    /**
     * A row to learn from.
     *
     * @param traits as {@link Traits} finds them
     * @param allowed the types that it may be: one, or all of a quad where no more is known
     * @param weight how much it counts, above 0
     * @param home whether it is of the kind of text that is to be classified
     */
    public record Row(Map<String, Float> traits, Set<PloverType> allowed, double weight, boolean home) {}

    /**
     * Learns from rows; the same rows in the same order give the same bits.
     *
     * @param penalty above 0, on half the squares of the weights
     */
    public static TypeModel learn(List<Row> rows, Senses senses, double penalty) {
        List<Fitting.Example> examples = rows.stream()
                .map(row -> new Fitting.Example(row.traits(), allowed(row.allowed()), row.weight(), row.home()))
                .toList();
        Regression regression = Fitting.fit(examples, PloverType.values().length, penalty);
        return new TypeModel(known(senses, regression), regression);
    }

    private static boolean[] allowed(Set<PloverType> types) {
        boolean[] allowed = new boolean[PloverType.values().length];
        types.forEach(type -> allowed[type.ordinal()] = true);
        return allowed;
    }

    /** The senses that some weight knows, so that the model holds no more than it uses. */
    private static Senses known(Senses senses, Regression regression) {
        Set<String> used = new HashSet<>();
        for (Map<String, List<String>> words : List.of(senses.verbs(), senses.nouns())) {
            for (List<String> path : words.values()) {
                for (String sense : path) {
                    if (Traits.SENSED.stream().anyMatch(kind -> regression.knows(kind + "# " + sense))) {
                        used.add(sense);
                    }
                }
            }
        }
        return new Senses(only(senses.verbs(), used), only(senses.nouns(), used));
    }

    private static Map<String, List<String>> only(Map<String, List<String>> words, Set<String> used) {
        Map<String, List<String>> kept = new HashMap<>();
        words.forEach((word, path) -> {
            List<String> senses = path.stream().filter(used::contains).toList();
            if (!senses.isEmpty()) {
                kept.put(word, senses);
            }
        });
        return kept;
    }

    /** The traits of a passage, as this model sees them. */
    public Map<String, Float> traits(Passage passage) {
        return Traits.of(passage, senses);
    }

    /** Decides for a type and, by itself, for a quad. */
    public Classification classify(Map<String, Float> traits) {
        double[] probabilities = Softmax.of(regression.scores(traits));
        Map<PloverType, Double> types = new EnumMap<>(PloverType.class);
        Map<Quad, Double> quads = new EnumMap<>(Quad.class);
        for (PloverType type : PloverType.values()) {
            types.merge(merged(type), probabilities[type.ordinal()], Double::sum);
            quads.merge(merged(type).quad(), probabilities[type.ordinal()], Double::sum);
        }
        PloverType best = largest(types);
        boolean conceded = best == PloverType.RETREAT
                && probabilities[PloverType.CONCEDE.ordinal()] > probabilities[PloverType.RETREAT.ordinal()];
        return new Classification(
                conceded ? PloverType.CONCEDE : best, likeliest(quads), types.getOrDefault(best, 0.0));
    }

    /** The side first, cooperation or conflict, for that is surest; then the likelier of its two quads. */
    private static Quad likeliest(Map<Quad, Double> quads) {
        double conflict = 0;
        for (Map.Entry<Quad, Double> quad : quads.entrySet()) {
            conflict += quad.getKey().isConflict() ? quad.getValue() : 0;
        }
        boolean hostile = conflict > 0.5;
        Map<Quad, Double> side = new EnumMap<>(quads);
        side.keySet().removeIf(quad -> quad.isConflict() != hostile);
        return largest(side);
    }

    /** The sets that sentences are learned from merge CONCEDE and RETREAT. */
    private static PloverType merged(PloverType type) {
        return type == PloverType.CONCEDE ? PloverType.RETREAT : type;
    }

    private static <K> K largest(Map<K, Double> shares) {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        senses.write(out);
        regression.write(out);
    }

    /** @throws IOException if the stream holds no such model */
    public static TypeModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("It is no model of event types. Maybe another file was given.");
        }
        return new TypeModel(Senses.read(in), Regression.read(in));
    }
}
