package org.entente.syntax.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.entente.syntax.Conllu;
import org.junit.jupiter.api.Test;

class TagRelationsTest {

    private static final String TREEBANK = """
            # newdoc id = small
            1\tAfter\tafter\tSCONJ\tIN\t_\t3\tmark\t_\t_
            2\tshe\tshe\tPRON\tPRP\t_\t3\tnsubj\t_\t_
            3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_

            1\tAfter\tafter\tADP\tIN\t_\t2\tcase\t_\t_
            2\tnoon\tnoon\tNOUN\tNN\t_\t0\troot\t_\t_

            """;

    private static final Labels TAGS = Labels.of(List.of("ADP IN", "SCONJ IN", "PRON PRP", "VERB VBD", "NOUN NN"));
    private static final Labels RELATIONS = Labels.of(List.of("case", "mark", "nsubj", "root", "never met"));

    private static float[][] shares() throws IOException {
        Lexicon lexicon = Lexicon.of(Map.of(), WordVectors.of(List.of(), List.of()));
        List<Gold> golds = Conllu.read("small", new StringReader(TREEBANK)).getFirst().sentences().stream()
                .map(sentence -> Gold.of(sentence, lexicon, TAGS, RELATIONS, Labels.of(List.of("_"))))
                .toList();
        return TagRelations.of(golds, TAGS.size(), RELATIONS.size());
    }

    @Test
    void whatMarksAClauseIsRatherASubordinatorThanAPreposition() throws IOException {
        float[][] shares = shares();
        int preposition = TAGS.number("ADP IN");
        int subordinator = TAGS.number("SCONJ IN");
        int marker = RELATIONS.number("mark");
        int ofNoun = RELATIONS.number("case");
        assertTrue(shares[marker][subordinator] > shares[marker][preposition]);
        assertTrue(shares[ofNoun][preposition] > shares[ofNoun][subordinator]);
    }

    @Test
    void theSharesOfATagsRelationsAddUpToOne() throws IOException {
        float[][] shares = shares();
        for (int tag = 0; tag < TAGS.size(); tag++) {
            double all = 0;
            for (float[] ofRelation : shares) {
                all += Math.exp(ofRelation[tag]);
            }
            assertEquals(1, all, 1e-5, TAGS.name(tag));
        }
    }
}
