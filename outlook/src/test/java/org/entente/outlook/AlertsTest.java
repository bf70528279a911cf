package org.entente.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlertsTest {

    @Test
    void whereNothingChangesAnAlarmIsAsRareAsWasAskedFor() {
        int worlds = 100;
        int alarmed = 0;
        for (int seed = 0; seed < worlds; seed++) {
            alarmed += Alerts.of(quiet(seed), 0.1).isEmpty() ? 0 : 1;
        }
        assertTrue(alarmed <= 17, alarmed + " of " + worlds);
    }

    @Test
    void aRelationThatBreaksIsFound() {
        Map<String, List<RelationStep>> relations = quiet(1);
        List<RelationStep> broken = new ArrayList<>(relations.get("r7"));
        broken.set(broken.size() - 1, step(broken.size() - 1, 2, 25));
        relations.put("r7", broken);
        List<Alert> alerts = Alerts.of(relations, 0.1);
        assertEquals("r7", alerts.getFirst().relation());
        assertEquals(Alert.Kind.CONFLICT, alerts.getFirst().kind());
        assertEquals(25, alerts.getFirst().seen());
        assertTrue(alerts.getFirst().expected() < 8, alerts.toString());
    }

    @Test
    void aRateThatCannotBeHeldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Alerts.of(Map.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> Alerts.of(Map.of(), Double.NaN));
    }

    /** Fifty relations of forty steps each, in which nothing changes. */
    private static Map<String, List<RelationStep>> quiet(long seed) {
        Random random = new Random(seed);
        Map<String, List<RelationStep>> relations = new HashMap<>();
        for (int relation = 0; relation < 50; relation++) {
            List<RelationStep> steps = new ArrayList<>();
            int most = 1 + relation % 9;
            for (int week = 0; week < 40; week++) {
                steps.add(step(week, random.nextInt(most), random.nextInt(most) * random.nextInt(2)));
            }
            relations.put("r" + relation, steps);
        }
        return relations;
    }

    private static RelationStep step(int week, int cooperation, int conflict) {
        LocalDate start = LocalDate.of(2018, 1, 1).plusWeeks(week);
        return new RelationStep(start, List.of(cooperation, 0, conflict, 0), cooperation + conflict, 0, 0, 0);
    }
}
