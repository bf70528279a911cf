package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnyOfTest {

    private static final long BOMB = Traits.key("bomb");
    private static final long TALK = Traits.key("talk");
    private static final long CAKE = Traits.key("cake");

    /** Groups of two of which only is told whether one of them tells of a fight (first bit) or of talks (second bit). */
    private static Weights learned() {
        List<AnyOf.Group> groups = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            groups.add(new AnyOf.Group(List.of(new long[] {BOMB}, new long[] {CAKE}), 1));
            groups.add(new AnyOf.Group(List.of(new long[] {CAKE}, new long[] {TALK}), 2));
            groups.add(new AnyOf.Group(List.of(new long[] {CAKE}, new long[] {CAKE}), 0));
        }
        AnyOf learner = new AnyOf(groups, 2, -2);
        for (int round = 0; round < 20; round++) {
            for (int n = 0; n < groups.size(); n++) {
                learner.step(n, null, 2 * (1 - round / 20.0), 1e-4);
            }
        }
        return learner.weights(0);
    }

    private static double[] scores(Weights weights, long... traits) {
        Part part = new Part(traits);
        int[] sums = part.sums(weights);
        double[] scores = new double[sums.length];
        for (int n = 0; n < scores.length; n++) {
            scores[n] = weights.score(n, sums, part.known());
        }
        return scores;
    }

    @Test
    void findsOutWhichMemberTells() {
        Weights weights = learned();
        assertTrue(AnyOf.logistic(scores(weights, BOMB)[0]) > 0.8);
        assertTrue(AnyOf.logistic(scores(weights, BOMB)[1]) < 0.2);
        assertTrue(AnyOf.logistic(scores(weights, TALK)[1]) > 0.8);
        assertTrue(AnyOf.logistic(scores(weights, CAKE)[0]) < 0.1);
    }

    @Test
    void whatNoGroupHadSaysNothing() {
        Weights weights = learned();
        assertArrayEquals(scores(weights), scores(weights, Traits.key("never seen")));
    }

    @Test
    void whatAnotherSaysForSureIsNotLearnedAgain() {
        AnyOf learner = new AnyOf(List.of(new AnyOf.Group(List.of(new long[] {BOMB}), 1)), 1, -2);
        float[][] slopes = learner.step(0, new float[][] {{12}}, 1, 0);
        assertTrue(Math.abs(slopes[0][0]) < 1e-4);
        assertTrue(learner.step(0, null, 1, 0)[0][0] < -0.5);
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() throws IOException {
        Weights weights = learned();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(out));
        Weights read = Weights.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertEquals(2, read.outputs());
        assertArrayEquals(scores(weights, BOMB, CAKE), scores(read, BOMB, CAKE));
    }

    @Test
    void theSameGroupsTeachTheSame() {
        assertArrayEquals(scores(learned(), BOMB), scores(learned(), BOMB));
    }
}
