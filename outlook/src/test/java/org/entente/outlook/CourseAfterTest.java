package org.entente.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Quad;
import org.junit.jupiter.api.Test;

class CourseAfterTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 4);
    private static final int WEEKS = 300;

    @Test
    void eventsOfOneQuarrelAreOneCase() {
        List<WhatIf.Case> cases = CourseAfter.cases(
                "USA", "CHN", List.of(START.plusDays(20), START, START.plusDays(100), START.plusDays(3)));
        assertEquals(2, cases.size());
        assertEquals(3, cases.getFirst().events());
        assertEquals(START.plusDays(100), cases.getLast().day());
    }

    /** After each sanction the relation is three points worse for two weeks. */
    @Test
    void aFallAfterEachEventIsFoundByBothMethodsAndPasses() {
        List<LocalDate> sanctions = new ArrayList<>();
        List<RelationDeed> deeds = new ArrayList<>();
        int[] events = new int[WEEKS];
        Random random = new Random(1);
        for (int week = 0; week < WEEKS; week++) {
            int since = week % 15;
            if (since == 0) {
                sanctions.add(START.plusWeeks(week));
                events[week] = 1;
            }
            for (int i = 0; i < 4; i++) {
                double score = (since == 1 || since == 2 ? -2 : 1) + random.nextGaussian();
                deeds.add(new RelationDeed(START.plusDays(7L * week + 1 + i), i % 2 == 0, Quad.VERBAL_CONFLICT, score));
            }
        }
        LocalDate end = START.plusWeeks(WEEKS);
        CourseAfter after = new CourseAfter(7, 4);
        List<CourseAfter.Matched> matched = CourseAfter.cases("A", "B", sanctions).stream()
                .map(one -> new CourseAfter.Matched(one.day(), deeds))
                .toList();
        List<WhatIf.Response> responses = after.matched(matched, end);
        assertEquals(0, responses.get(0).change(), 0.5);
        assertTrue(responses.get(1).high() < -2, responses.toString());
        assertEquals(0, responses.get(3).change(), 0.5);
        List<WhatIf.Response> impulse = after.impulse(RelationStep.of(deeds, START, end, Period.ofWeeks(1)), events);
        assertTrue(impulse.get(0).high() < -2, impulse.toString());
        assertTrue(impulse.get(1).high() < -2, impulse.toString());
        assertTrue(impulse.get(3).low() < 0.7 && impulse.get(3).high() > -0.7, impulse.toString());
    }
}
