package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.entente.syntax.Tree;

/** Of which types each predicate of a sentence tells: what its traits say and what the network says, added up. Immutable and safe to share between threads. */
final class Types {

    private final Weights weights;
    private final Network network;
    private final Clusters clusters;
    private final Tellers tellers;

    /** @param tellers which words a small one asks */
    Types(Weights weights, Network network, Clusters clusters, Tellers tellers) {
        this.weights = weights;
        this.network = network;
        this.clusters = clusters;
        this.tellers = tellers;
    }

    Types asking(Tellers others) {
        return new Types(weights, network, clusters, others);
    }

    /** A predicate with how surely it tells of each type. */
    record Scored(int word, double[] scores) {}

    Size size() {
        return network.size();
    }

    /** The words of a sentence that are worth asking. */
    List<Scored> of(Outline outline) {
        return of(outline, size() == Size.LARGE ? outline.predicates() : asked(outline));
    }

    private List<Scored> of(Outline outline, int[] words) {
        if (words.length == 0) {
            return List.of();
        }
        PredicateTraits seen = new PredicateTraits(outline, clusters, network.size());
        List<long[]> traits = new ArrayList<>();
        for (int word : words) {
            traits.add(seen.of(word));
        }
        double[][] scores = scores(outline.tree(), new Signs(outline, network.size())::of, words, traits);
        List<Scored> predicates = new ArrayList<>();
        for (int w = 0; w < words.length; w++) {
            predicates.add(new Scored(words[w], scores[w]));
        }
        return predicates;
    }

    private int[] asked(Outline outline) {
        int[] words = outline.predicates();
        int size = 0;
        for (int word : words) {
            if (tellers.has(outline.tree().token(word), outline.lemma(word))) {
                words[size++] = word;
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** How surely each of some words tells of each type. */
    double[][] scores(Tree tree, IntFunction<long[]> signs, int[] words, List<long[]> traits) {
        float[][] others = network.scores(tree, signs, words);
        double[][] scores = new double[words.length][];
        for (int w = 0; w < words.length; w++) {
            Part part = new Part(traits.get(w));
            int[] sums = part.sums(weights);
            scores[w] = new double[sums.length];
            for (int n = 0; n < sums.length; n++) {
                scores[w][n] = weights.score(n, sums, part.known()) + others[w][n];
            }
        }
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        weights.write(out);
        network.write(out);
        clusters.write(out);
        if (size() == Size.SMALL) {
            tellers.write(out);
        }
    }

    static Types read(DataInputStream in) throws IOException {
        Weights weights = Weights.read(in);
        Network network = Network.read(in);
        Clusters clusters = Clusters.read(in);
        Tellers tellers = network.size() == Size.SMALL ? Tellers.read(in) : new Tellers.Counts().tellers();
        return new Types(weights, network, clusters, tellers);
    }

    Clusters clusters() {
        return clusters;
    }
}
