package org.entente.outlook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingBackTestTest {

    @Test
    void otherAnswersOfTheSameDayDoNotPushAnAnswerDown() {
        QuestionGroup group = new QuestionGroup(new Query(0, 0, 5), 1, 2);
        assertArrayEquals(new double[] {1, 1}, group.ranks(new double[] {0.1, 0.9, 0.8, 0.2}));
    }

    @Test
    void anAnswerTiedWithOthersStandsInTheMiddleOfThem() {
        QuestionGroup group = new QuestionGroup(new Query(0, 0, 5), 1);
        assertArrayEquals(new double[] {4}, group.ranks(new double[] {0.9, 0, 0, 0, 0, 0}), 1e-12);
    }

    @Test
    void bothDirectionsAreAskedOfEveryEventAndDoubledEventsOnce() {
        EventHistory day = Worlds.history(
                Worlds.names(4, 2), new int[] {0, 0, 1, 3}, new int[] {0, 0, 1, 3}, new int[] {0, 0, 2, 3});
        List<QuestionGroup> groups = QuestionGroup.of(day);
        assertEquals(3, groups.size());
        assertEquals(new Query(0, 0, 3), groups.get(0).query());
        assertEquals(2, groups.get(0).size());
        assertEquals(2, groups.get(0).answer(1));
        assertEquals(new Query(1, 2, 3), groups.get(1).query());
    }

    @Test
    void aModelIsAskedAboutADayBeforeItIsToldOfIt() {
        EventHistory future = Worlds.answeredVisits(20, 1);
        Diary single = new Diary();
        RankingBackTest.SINGLE_STEP.run(single, future);
        assertTrue(single.askedOnlyAboutTheFuture);
        assertEquals(future.byDay().size(), single.told.size());
        Diary multi = new Diary();
        RankingBackTest.MULTI_STEP.run(multi, future);
        assertTrue(multi.told.isEmpty());
    }

    /**
     * Two futures that are the same up to some day and then differ must be answered alike up to that day. A model that
     * saw a day before it was asked about it would answer them differently.
     */
    @Test
    void whatComesLaterChangesNoAnswerBefore() {
        EventHistory world = Worlds.answeredVisits(60, 2);
        EventHistory other = Worlds.answeredVisits(60, 3);
        EventHistory changed = world.before(50).and(other.since(50));
        Recurrency.Settings settings = Recurrency.Settings.uniform(world.names(), 0.1, 0.9);
        assertEquals(
                answers(
                        Recurrency.after(world.before(40), settings),
                        world.since(40).before(51)),
                answers(
                        Recurrency.after(changed.before(40), settings),
                        changed.since(40).before(51)));
    }

    /** The scores of one and the same question on each day, asked before the day is told. */
    static List<Double> answers(NextEventModel model, EventHistory future) {
        List<Double> answers = new ArrayList<>();
        double[] scores = new double[future.names().entityCount()];
        for (EventHistory day : future.byDay()) {
            for (int relation = 0; relation < 2; relation++) {
                model.score(new Query(1, relation, day.firstDay()), scores);
                for (double score : scores) {
                    answers.add(score);
                }
            }
            model.observe(day);
        }
        return answers;
    }

    private static final class Diary implements NextEventModel {

        private final List<Integer> told = new ArrayList<>();
        private boolean askedOnlyAboutTheFuture = true;

        @Override
        public void observe(EventHistory day) {
            told.add(day.firstDay());
        }

        @Override
        public void score(Query query, double[] scores) {
            askedOnlyAboutTheFuture &= told.stream().allMatch(day -> day < query.day());
        }
    }
}
