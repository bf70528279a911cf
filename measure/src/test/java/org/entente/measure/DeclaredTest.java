package org.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Assessment;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;

class DeclaredTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @Test
    void friendlyWordsOverHostileDeedsLeaveAGap() {
        List<Deed> deeds = new ArrayList<>();
        for (int day = 0; day < 180; day++) {
            deeds.add(Deed.of(START.plusDays(day), Quad.VERBAL_CONFLICT, -4));
        }
        RelationSeries observed = RelationSeries.of(deeds, Step.MONTH, START, START.plusDays(180));
        List<Declared> declared = Declared.of(
                List.of(
                        new Declared.Rating(START.plusDays(40), Assessment.Level.FRIENDLY),
                        new Declared.Rating(START.plusDays(45), Assessment.Level.GOOD)),
                observed);
        assertEquals(observed.standings().size(), declared.size());
        Declared february = declared.get(1);
        assertEquals(2, february.ratings());
        assertEquals((7 + 2.75) / 2, february.level());
        assertNotNull(february.gap());
        assertTrue(february.gap().band95().low() > 5, february.toString());
        assertNull(declared.get(0).gap());
        assertTrue(Double.isNaN(declared.get(0).level()));
    }

    @Test
    void betterLevelsScoreHigher() {
        double before = -11;
        for (Assessment.Level level : Assessment.Level.values()) {
            assertTrue(Declared.score(level) > before);
            before = Declared.score(level);
        }
    }
}
