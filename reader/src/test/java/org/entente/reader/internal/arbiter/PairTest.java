package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PairTest {

    private static Set<String> shown(Set<Pair> pairs) {
        Set<String> shown = new TreeSet<>();
        pairs.forEach(pair -> shown.add("%s %s %s".formatted(pair.actor(), pair.recipient(), pair.kind())));
        return shown;
    }

    @Test
    void everyActorStandsTowardEveryRecipient() {
        assertEquals(
                Set.of("CHN SYR TOWARD", "RUS SYR TOWARD"),
                shown(Pair.of(new TreeSet<>(Set.of("CHN", "RUS")), Set.of("SYR"))));
    }

    @Test
    void severalActorsWithoutARecipientActTogether() {
        assertEquals(Set.of("CHL PER TOGETHER"), shown(Pair.of(new TreeSet<>(Set.of("CHL", "PER")), Set.of())));
    }

    @Test
    void oneSideMayBeNobodyOrItself() {
        assertEquals(Set.of("PRK - ALONE"), shown(Pair.of(Set.of("PRK"), Set.of())));
        assertEquals(Set.of("- KEN SUFFERED"), shown(Pair.of(Set.of(), Set.of("KEN"))));
        assertEquals(Set.of("KEN KEN WITHIN"), shown(Pair.of(Set.of("KEN"), Set.of("KEN"))));
    }

    @Test
    void allPairsOfTwoAreAskedAbout() {
        List<Pair> pairs = Pair.among(List.of("CHL", "PER"));
        assertEquals(9, pairs.size());
        assertTrue(pairs.containsAll(Pair.of(Set.of("PER"), Set.of("CHL"))));
        assertTrue(pairs.containsAll(Pair.of(new TreeSet<>(Set.of("CHL", "PER")), Set.of())));
    }
}
