package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.entente.syntax.Conllu;
import org.entente.syntax.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkLearnerTest {

    private static final long CAR = Traits.key("car");
    private static final long BIKE = Traits.key("bike");
    private static final long BOMB = Traits.key("bomb");
    private static final long OWN = Signs.vector("gun");
    private static final int[] SECOND = {1};

    /** "car bomb": the second word's output depends on the first alone. */
    private static Tree tree() throws IOException {
        String text = "1\ta\ta\tNOUN\tNN\t_\t2\tcompound\t_\t_\n2\tb\tb\tNOUN\tNN\t_\t0\troot\t_\t_\n\n";
        return Conllu.read("test", new StringReader(text), message -> {})
                .getFirst()
                .trees()
                .getFirst();
    }

    private static float[][] scores(Network network, Tree tree, long[][] signs) {
        return network.scores(tree, word -> signs[word], SECOND);
    }

    private static Network learned(Tree tree, Size size) {
        List<long[][]> sentences = List.of(
                new long[][] {{CAR}, {BOMB, OWN}},
                new long[][] {{BIKE}, {BOMB, OWN}},
                new long[][] {{CAR}, {BOMB}},
                new long[][] {{BIKE}, {BOMB}},
                new long[][] {{CAR}, {BOMB}},
                new long[][] {{BIKE}, {BOMB}});
        NetworkLearner learner = new NetworkLearner(Map.of(OWN, new float[] {1, -1, 1, 1}), sentences, 1, size);
        for (int round = 0; round < 300; round++) {
            for (int n = 0; n < sentences.size(); n++) {
                NetworkLearner.Passed passed = learner.pass(tree, sentences.get(n));
                float wanted = n % 2 == 0 ? 1 : 0;
                float slope = (float) AnyOf.logistic(passed.scores()[1][0]) - wanted;
                learner.back(passed, new float[][] {{0}, {slope}});
            }
            learner.step(0.01f);
        }
        return learner.network();
    }

    @ParameterizedTest
    @EnumSource
    void aWordTellsWhatHangsOnIt(Size size) throws IOException {
        Tree tree = tree();
        Network network = learned(tree, size);
        assertTrue(scores(network, tree, new long[][] {{CAR}, {BOMB}})[0][0] > 1);
        assertTrue(scores(network, tree, new long[][] {{BIKE}, {BOMB}})[0][0] < -1);
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameAfterItWasWrittenAndRead(Size size) throws IOException {
        Tree tree = tree();
        Network network = learned(tree, size);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        network.write(new DataOutputStream(out));
        Network read = Network.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        long[][] signs = {{BIKE}, {BOMB, OWN}};
        assertArrayEquals(scores(network, tree, signs)[0], scores(read, tree, signs)[0]);
    }

    @ParameterizedTest
    @EnumSource
    void theSameSentencesTeachTheSame(Size size) throws IOException {
        Tree tree = tree();
        long[][] signs = {{CAR}, {BOMB}};
        assertArrayEquals(scores(learned(tree, size), tree, signs)[0], scores(learned(tree, size), tree, signs)[0]);
    }
}
