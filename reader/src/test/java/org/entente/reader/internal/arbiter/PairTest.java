package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {

    private static final Party CHILE = Party.of(List.of("CHL"));
    private static final Party PERU = Party.of(List.of("PER"));
    private static final Party BOTH = Party.of(List.of("PER", "CHL"));
    private static final Party KENYA = Party.of(List.of("KEN"));

    /** The pairs that tell an event, of all that can be formed. */
    private static List<String> telling(Party actors, Party recipients, List<Party> parties) {
        return Pair.among(parties).stream()
                .filter(pair -> pair.tells(actors, recipients, parties))
                .map(pair -> "%s %s %s"
                        .formatted(
                                String.join(",", pair.actor().codes()),
                                pair.kind(),
                                String.join(",", pair.recipient().codes())))
                .toList();
    }

    @Test
    void aRowIsAskedAboutAsAWhole() {
        List<Party> parties = List.of(CHILE, PERU, BOTH, KENYA);
        assertEquals(List.of("CHL,PER TOWARD KEN"), telling(BOTH, KENYA, parties));
        assertEquals(List.of("CHL,PER ALONE "), telling(BOTH, Party.NOBODY, parties));
        assertEquals(List.of("KEN TOWARD CHL,PER"), telling(KENYA, BOTH, parties));
    }

    @Test
    void whoStandsInARowMayActAlone() {
        assertEquals(List.of("PER TOWARD KEN"), telling(PERU, KENYA, List.of(CHILE, PERU, BOTH, KENYA)));
    }

    @Test
    void withoutARowEachHasItsPart() {
        List<Party> parties = List.of(CHILE, PERU, KENYA);
        assertEquals(List.of("CHL TOWARD KEN", "PER TOWARD KEN"), telling(BOTH, KENYA, parties));
        assertEquals(List.of("CHL TOGETHER PER"), telling(BOTH, Party.NOBODY, parties));
    }

    @Test
    void oneSideMayBeNobodyOrItself() {
        List<Party> parties = List.of(CHILE, PERU);
        assertEquals(List.of("CHL ALONE "), telling(CHILE, Party.NOBODY, parties));
        assertEquals(List.of(" SUFFERED PER"), telling(Party.NOBODY, PERU, parties));
        assertEquals(List.of("PER WITHIN PER"), telling(PERU, PERU, parties));
    }

    @Test
    void nobodyStandsTowardARowThatHoldsIt() {
        List<Pair> pairs = Pair.among(List.of(CHILE, BOTH));
        assertEquals(6, pairs.size());
        assertTrue(pairs.getFirst().has(BOTH));
        assertFalse(pairs.getFirst().has(KENYA));
    }
}
