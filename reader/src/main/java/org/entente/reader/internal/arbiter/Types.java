package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Tree;

/** Of which types each predicate of a sentence tells: what its traits say and what the network says, added up. Immutable and safe to share between threads. */
final class Types {

    private final Weights weights;
    private final Network network;
    private final Clusters clusters;

    Types(Weights weights, Network network, Clusters clusters) {
        this.weights = weights;
        this.network = network;
        this.clusters = clusters;
    }

    /** A predicate with how surely it tells of each type. */
    record Scored(int word, double[] scores) {}

    List<Scored> of(Outline outline) {
        Tree tree = outline.tree();
        PredicateTraits seen = new PredicateTraits(outline, clusters);
        int[] words = outline.predicates();
        float[][] others = network.scores(tree, new Signs().of(outline), words);
        List<Scored> predicates = new ArrayList<>();
        for (int w = 0; w < words.length; w++) {
            Part part = new Part(seen.of(words[w]));
            int[] sums = part.sums(weights);
            double[] scores = new double[sums.length];
            for (int n = 0; n < scores.length; n++) {
                scores[n] = weights.score(n, sums, part.known()) + others[w][n];
            }
            predicates.add(new Scored(words[w], scores));
        }
        return predicates;
    }

    void write(DataOutputStream out) throws IOException {
        weights.write(out);
        network.write(out);
        clusters.write(out);
    }

    static Types read(DataInputStream in) throws IOException {
        return new Types(Weights.read(in), Network.read(in), Clusters.read(in));
    }

    Clusters clusters() {
        return clusters;
    }
}
