package org.entente.syntax.internal;

import java.util.List;

/**
 * How a word hangs on its head tells of its tag: a marker of a clause is no preposition, an attribute no adverb. Learned by
 * counting trees.
 */
final class TagRelations {

    /** So many words of each tag are thought to have been met besides, hanging on their heads as words do. */
    private static final double BESIDES = 20;

    private TagRelations() {}

    /** For each relation and tag the logarithm of the share of the tag's words that hang on their heads by it. */
    static float[][] of(List<Gold> sentences, int tags, int relations) {
        double[][] met = new double[relations][tags];
        double[] ofTag = new double[tags];
        double[] ofRelation = new double[relations];
        double all = 0;
        for (Gold gold : sentences) {
            for (int i = 0; i < gold.draft().size; i++) {
                int tag = gold.tags()[i];
                int relation = gold.relations()[i];
                if (tag >= 0 && relation >= 0) {
                    met[relation][tag]++;
                    ofTag[tag]++;
                    ofRelation[relation]++;
                    all++;
                }
            }
        }
        float[][] shares = new float[relations][tags];
        for (int relation = 0; relation < relations; relation++) {
            for (int tag = 0; tag < tags; tag++) {
                double besides = BESIDES * (ofRelation[relation] + 1) / (all + relations);
                shares[relation][tag] = (float) StrictMath.log((met[relation][tag] + besides) / (ofTag[tag] + BESIDES));
            }
        }
        return shares;
    }
}
