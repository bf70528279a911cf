package org.entente.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedRankingTest {

    private final EventHistory world = Worlds.answeredVisits(60, 2);

    @Test
    void whatFollowsAnotherEventIsLearnedThoughItNeverRecurs() {
        RankingBackTest mode = RankingBackTest.SINGLE_STEP;
        EventHistory future = world.since(50);
        double learned = mode.run(ranking(world, mode), future).meanReciprocalRank();
        Recurrency.Settings settings =
                Recurrency.Settings.chosenOn(world.before(40), world.since(40).before(50));
        double recurrency =
                mode.run(Recurrency.after(world.before(50), settings), future).meanReciprocalRank();
        assertTrue(learned > recurrency + 0.1, learned + " against " + recurrency);
    }

    @Test
    void whatComesLaterChangesNoAnswerBefore() {
        EventHistory changed = world.before(55).and(Worlds.answeredVisits(60, 3).since(55));
        for (RankingBackTest mode : RankingBackTest.values()) {
            assertEquals(
                    RankingBackTestTest.answers(
                            ranking(world, mode), world.since(50).before(56)),
                    RankingBackTestTest.answers(
                            ranking(changed, mode), changed.since(50).before(56)));
        }
    }

    @Test
    void theTrialOfAFolderDoesNotTuneOnWhatItReports() {
        EventHistory small = Worlds.answeredVisits(24, 2);
        RankingTrial trial = RankingTrial.of(new HistoryFolder(small.before(20), small.since(20), Optional.empty()));
        assertEquals("the last tenth of train", trial.tunedOn());
        assertEquals("valid", trial.reportedOn());
        RankingTrial tested = RankingTrial.of(
                new HistoryFolder(small.before(16), small.since(16).before(20), Optional.of(small.since(20))));
        assertEquals("test", tested.reportedOn());
        assertEquals(4, tested.runs().size());
    }

    @Test
    void anAnswerNamesTheRuleThatMadeItAndTheEventBeneath() {
        LearnedRanking ranking = ranking(world, RankingBackTest.SINGLE_STEP);
        Quadruple visit = world.before(50).events().stream()
                .filter(event -> event.relation() == 0 && event.day() == 49)
                .findFirst()
                .orElseThrow();
        List<Prediction> predictions = ranking.predict(new Query(visit.object(), 1, 50), 3);
        Prediction guest = predictions.stream()
                .filter(one -> one.entity() == visit.subject())
                .findFirst()
                .orElseThrow();
        Prediction.Rule rule = guest.rules().getFirst();
        assertEquals(world.names().inverse(0), rule.body());
        assertEquals(49, rule.lastDay());
        assertTrue(rule.confidence() > 0.5, rule.toString());
        assertTrue(guest.share() > 0.2, guest.toString());
    }

    @Test
    void nobodyIsAnAnswerToItselfWhoNeverWas() {
        EventHistory apart = EventHistory.of(
                world.names(),
                world.events().stream()
                        .filter(event -> event.subject() != event.object())
                        .toList());
        LearnedRanking ranking = ranking(apart, RankingBackTest.SINGLE_STEP);
        for (int entity = 0; entity < world.names().entityCount(); entity++) {
            int known = entity;
            List<Prediction> predictions = ranking.predict(new Query(known, 0, 50), 1_000);
            assertTrue(!predictions.isEmpty());
            assertTrue(predictions.stream().noneMatch(one -> one.entity() == known), known + ": " + predictions);
            assertEquals(1, predictions.stream().mapToDouble(Prediction::share).sum(), 1e-9);
        }
    }

    /** Learned before day 40, tuned before day 50. */
    private static LearnedRanking ranking(EventHistory world, RankingBackTest mode) {
        return LearnedRanking.after(world.before(40), world.since(40).before(50), mode);
    }
}
