package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.measure.SignedNetwork.Link;
import org.junit.jupiter.api.Test;

class PolarityTest {

    private final Camps camps = Camps.of(
            SignedNetwork.of(List.of(
                    new Link("USA", "GBR", 1),
                    new Link("RUS", "BLR", 1),
                    new Link("USA", "RUS", -1),
                    new Link("GBR", "RUS", -1),
                    new Link("USA", "BLR", -1))),
            10);

    @Test
    void whoHoldsHalfOfWhatTheStrongestDoesIsAPole() {
        Polarity polarity = Polarity.of(camps, Map.of("USA", 10.0, "RUS", 6.0, "GBR", 4.0, "ATL", 99.0));
        assertEquals(List.of("USA", "RUS"), polarity.poles());
        assertEquals("bipolar", polarity.word());
        boolean americanFirst = camps.members(true).contains("USA");
        assertEquals(List.of(americanFirst ? "USA" : "RUS"), polarity.ofFirst());
        assertEquals(americanFirst ? 0.7 : 0.3, polarity.share(), 1e-12);
    }

    @Test
    void withoutAnyCapabilityThereIsNoPole() {
        assertThrows(IllegalArgumentException.class, () -> Polarity.of(camps, Map.of("ATL", 1.0)));
    }

    @Test
    void aRelationHasASignOnlyWhereItsSideIsSure() {
        assertEquals(1, sign(new Normal(3, 1)));
        assertEquals(-1, sign(new Normal(-2, 1)));
        assertEquals(0, sign(new Normal(1.2, 1)));
        assertEquals(0, sign(LocalLevel.VAGUE));
    }

    private static int sign(Normal level) {
        Tally tally = new Tally(LocalDate.EPOCH, List.of(1, 0, 0, 0), 0, 0);
        return SignedNetwork.link("USA", "RUS", Standing.of(tally, level), 1, 0.9)
                .map(Link::sign)
                .orElse(0);
    }
}
