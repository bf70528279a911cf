package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.measure.SignedNetwork.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampsTest {

    @Test
    void twoBlocsThatAreFoesAreDividedWithoutFault() {
        Camps camps = Camps.of(
                SignedNetwork.of(List.of(
                        new Link("USA", "GBR", 1),
                        new Link("SUN", "POL", 1),
                        new Link("USA", "SUN", -1),
                        new Link("GBR", "POL", -1))),
                5);
        assertEquals(0, camps.frustration());
        assertTrue(camps.proved());
        assertEquals(1, camps.balance());
        assertEquals(camps.members(true).contains("USA"), camps.members(true).contains("GBR"));
        assertFalse(camps.members(true).contains("USA") == camps.members(true).contains("SUN"));
    }

    @Test
    void threeMutualFoesLeaveOneRelationAtOdds() {
        Camps camps = Camps.of(
                SignedNetwork.of(List.of(new Link("A", "B", -1), new Link("B", "C", -1), new Link("A", "C", -1))), 5);
        assertEquals(1, camps.frustration());
        assertEquals(1, camps.frustrated().size());
    }

    @Test
    void aStateWithOneFriendInEachCampIsNotSureOfItsOwn() {
        Camps camps = Camps.of(
                        SignedNetwork.of(List.of(
                                new Link("A", "B", -1),
                                new Link("A", "C", 1),
                                new Link("B", "D", 1),
                                new Link("C", "D", -1),
                                new Link("A", "X", 1),
                                new Link("B", "X", 1))),
                        5)
                .withSureness(5);
        assertEquals(1, camps.frustration());
        assertEquals(false, camps.sure().get("X"));
        assertEquals(true, camps.sure().get("B"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theIndexIsThatOfAnExhaustiveSearch(long seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < 10; a++) {
            for (int b = a + 1; b < 10; b++) {
                if (random.nextInt(3) > 0) {
                    links.add(new Link("S" + a, "S" + b, random.nextBoolean() ? 1 : -1));
                }
            }
        }
        SignedNetwork network = SignedNetwork.of(links);
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < 1 << network.states().size(); mask++) {
            boolean[] camp = new boolean[network.states().size()];
            for (int i = 0; i < camp.length; i++) {
                camp[i] = (mask >> i & 1) == 1;
            }
            least = Math.min(least, network.frustration(camp));
        }
        assertEquals(least, Camps.of(network, 10).frustration());
    }

    @Test
    void whoMovedIsToldWhateverTheCampsAreCalled() {
        List<Link> before = List.of(new Link("A", "B", -1), new Link("A", "C", 1), new Link("B", "D", 1));
        List<Link> after =
                List.of(new Link("A", "B", -1), new Link("A", "C", 1), new Link("B", "D", -1), new Link("A", "D", 1));
        Camps then = Camps.of(SignedNetwork.of(before), 5);
        Camps now = Camps.of(SignedNetwork.of(after), 5);
        assertEquals(List.of("D"), now.movedSince(then));
    }

    @Test
    void aPairWithBothSignsIsRefusedByName() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> SignedNetwork.of(List.of(new Link("A", "B", 1), new Link("B", "A", -1))));
        assertTrue(String.valueOf(refused.getMessage()).contains("B–A"));
    }
}
