package org.entente.bench.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.syntax.Analyser;
import org.entente.syntax.Conllu;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/**
 * How well an analyser does on a treebank, in per cent.
 *
 * <p>Attachment is scored over all words, punctuation included, relations without subtypes, as in the CoNLL 2018 shared
 * task's evaluation; sentences and words on the raw text count when both ends are right.
 */
record Score(
        int words,
        double las,
        double uas,
        double upos,
        double xpos,
        double features,
        double lemmas,
        double sentenceF1,
        double wordF1) {

    static Score of(Analyser analyser, List<Conllu.Document> documents) {
        int[] right = new int[6];
        int words = 0;
        int[] sentences = new int[3];
        int[] spans = new int[3];
        for (Conllu.Document document : documents) {
            List<Tree> gold = document.trees();
            List<Tree> found = analyser.reanalyse(gold);
            for (int s = 0; s < gold.size(); s++) {
                words += count(gold.get(s), found.get(s), right);
            }
            List<Tree> raw = analyser.analyse(document.text());
            overlap(ends(gold, false), ends(raw, false), sentences);
            overlap(ends(gold, true), ends(raw, true), spans);
        }
        return of(
                words,
                right,
                200.0 * sentences[0] / (sentences[1] + sentences[2]),
                200.0 * spans[0] / (spans[1] + spans[2]));
    }

    /** The scores of trees over the same words; nothing is said of raw text. */
    static Score ofTrees(List<Tree> gold, List<Tree> found) {
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException("%d sentences were expected, but %d came. Maybe they were split anew."
                    .formatted(gold.size(), found.size()));
        }
        int[] right = new int[6];
        int words = 0;
        for (int s = 0; s < gold.size(); s++) {
            words += count(gold.get(s), found.get(s), right);
        }
        return of(words, right, Double.NaN, Double.NaN);
    }

    private static int count(Tree gold, Tree found, int[] right) {
        for (int i = 0; i < gold.size(); i++) {
            count(gold.token(i), found.token(i), right);
        }
        return gold.size();
    }

    private static Score of(int words, int[] right, double sentenceF1, double wordF1) {
        return new Score(
                words,
                100.0 * right[0] / words,
                100.0 * right[1] / words,
                100.0 * right[2] / words,
                100.0 * right[3] / words,
                100.0 * right[4] / words,
                100.0 * right[5] / words,
                sentenceF1,
                wordF1);
    }

    private static void count(Token gold, Token found, int[] right) {
        boolean head = gold.head() == found.head();
        right[0] += head && plain(gold.relation()).equals(plain(found.relation())) ? 1 : 0;
        right[1] += head ? 1 : 0;
        right[2] += gold.upos() == found.upos() ? 1 : 0;
        right[3] += gold.xpos().equals(found.xpos()) ? 1 : 0;
        right[4] += gold.features().equals(found.features()) ? 1 : 0;
        right[5] += gold.lemma().equals(found.lemma()) || gold.lemma().equals("_") ? 1 : 0;
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static Set<Long> ends(List<Tree> trees, boolean ofWords) {
        Set<Long> ends = new HashSet<>();
        for (Tree tree : trees) {
            if (ofWords) {
                tree.tokens().forEach(token -> ends.add((long) token.start() << 32 | token.end()));
            } else {
                ends.add((long) tree.start() << 32 | tree.end());
            }
        }
        return ends;
    }

    private static void overlap(Set<Long> gold, Set<Long> found, int[] counts) {
        counts[1] += gold.size();
        counts[2] += found.size();
        for (Long span : found) {
            counts[0] += gold.contains(span) ? 1 : 0;
        }
    }

    @Override
    public String toString() {
        return "words %d  LAS %.2f  UAS %.2f  UPOS %.2f  XPOS %.2f  features %.2f  lemmas %.2f  sentences F1 %.2f  words F1 %.2f"
                .formatted(words, las, uas, upos, xpos, features, lemmas, sentenceF1, wordF1);
    }
}
