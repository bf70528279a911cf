package org.entente.outlook.internal.ranking;

import static org.entente.outlook.internal.ranking.Traces.DAYS_150;
import static org.entente.outlook.internal.ranking.Traces.DAYS_2;
import static org.entente.outlook.internal.ranking.Traces.DAYS_30;
import static org.entente.outlook.internal.ranking.Traces.DAYS_8;

import java.util.Arrays;
import org.entente.outlook.Query;

/** What speaks for a candidate, in figures. Safe to ask by many threads while nothing is observed. */
final class Evidence {

    /** What a figure tells of, for those who ask why. */
    enum Ground {
        RULES(4, "temporal rules from what the two did to each other"),
        THIS_EVENT(12, "this very event between the two before"),
        THE_PAIR(11, "whatever the two did to each other before"),
        USUAL_ANSWERS(6, "who is usual in this kind of event"),
        ACTIVITY(4, "who is active at all"),
        PARTNERS_OF_PARTNERS(2, "partners of partners"),
        HOUSE_AND_ROLE(10, "others of the same house, and the roles of both"),
        QUESTION(8, "the kind of question, with all of these");

        /** How many figures tell of it; they stand side by side, in the order of the grounds. */
        final int figures;

        final String words;

        Ground(int figures, String words) {
            this.figures = figures;
            this.words = words;
        }
    }

    static final int FIGURES =
            Arrays.stream(Ground.values()).mapToInt(ground -> ground.figures).sum();

    /** The figures of one candidate, filled in the order of the grounds. */
    private static final class Row {

        final float[] figures = new float[FIGURES];
        private int size;

        private void add(float... more) {
            System.arraycopy(more, 0, figures, size, more.length);
            size += more.length;
        }
    }

    private final EventMemory memory;

    Evidence(EventMemory memory) {
        this.memory = memory;
    }

    /** What does not depend on the candidate. */
    private record Asked(
            int asker,
            float recent,
            float asks,
            float asksLong,
            int actor,
            float kindRecent,
            float kindAll,
            float repeats,
            int house) {}

    /**
     * @param candidates of the question, foremost first
     * @param notes made while they were looked for
     * @return one row of {@link #FIGURES} figures a candidate
     */
    float[][] of(Query query, int[] candidates, Scratch notes) {
        int r = query.relation();
        int day = query.day();
        int asker = memory.askers.find(memory.asker(query.known(), r));
        int kind = memory.kinds.find(r);
        Asked asked = new Asked(
                asker,
                memory.askers.weight(asker, DAYS_8, day),
                memory.askers.weight(asker, DAYS_30, day),
                memory.askers.weight(asker, DAYS_150, day),
                memory.actors.find(query.known()),
                memory.kinds.weight(kind, DAYS_8, day),
                memory.kinds.weight(kind, DAYS_150, day),
                memory.repeats.count(memory.repeats.find(r)) / (memory.kinds.count(kind) + 5f),
                memory.kinship().house(query.known()));
        float[][] rows = new float[candidates.length][];
        for (int i = 0; i < candidates.length; i++) {
            int o = candidates[i];
            Row row = new Row();
            row.add(1 - notes.doubt[o], notes.best[o], notes.second[o], i);
            between(query, o, asked, row);
            answering(query, o, asked, row);
            row.add(notes.twoSteps[o], notes.threeSteps[o]);
            kin(query, o, asked, row);
            question(query, asked, row);
            rows[i] = row.figures;
        }
        return rows;
    }

    private void between(Query query, int o, Asked asked, Row row) {
        int s = query.known();
        int r = query.relation();
        int day = query.day();
        int event = memory.events.find(memory.event(s, r, o));
        int mirrored = memory.events.find(memory.event(s, memory.names().inverse(r), o));
        row.add(
                memory.events.age(event, day),
                memory.events.weight(event, DAYS_2, day),
                memory.events.weight(event, DAYS_8, day),
                memory.events.weight(event, DAYS_30, day),
                memory.events.weight(event, DAYS_150, day),
                memory.events.count(event),
                memory.events.rate(event, day),
                memory.events.weight(event, DAYS_8, day) / (asked.recent + 0.1f),
                memory.events.weight(event, DAYS_30, day) / (asked.asks + 0.1f),
                memory.events.weight(event, DAYS_150, day) / (asked.asksLong + 0.1f),
                memory.events.age(mirrored, day),
                memory.events.weight(mirrored, DAYS_30, day));

        int pair = memory.pairs.find(memory.pair(s, o));
        int deed = memory.deeds.find(memory.pair(s, o));
        int reply = memory.deeds.find(memory.pair(o, s));
        float own = memory.actors.weight(asked.actor, DAYS_30, day) + 0.1f;
        float others = memory.actors.weight(memory.actors.find(o), DAYS_30, day);
        float together = memory.pairs.weight(pair, DAYS_30, day);
        row.add(
                memory.deeds.age(deed, day),
                memory.deeds.weight(deed, DAYS_2, day),
                memory.deeds.weight(deed, DAYS_30, day),
                memory.deeds.age(reply, day),
                memory.deeds.weight(reply, DAYS_2, day),
                memory.deeds.weight(reply, DAYS_30, day),
                memory.pairs.count(pair),
                together / own,
                memory.pairs.weight(pair, DAYS_2, day) / (memory.actors.weight(asked.actor, DAYS_2, day) + 0.1f),
                together / (others + 0.1f),
                memory.pairs.weight(pair, DAYS_150, day) / (memory.actors.weight(asked.actor, DAYS_150, day) + 0.1f));
    }

    private void answering(Query query, int o, Asked asked, Row row) {
        int r = query.relation();
        int day = query.day();
        int actor = memory.actors.find(o);
        int answer = memory.answers.find(memory.answer(r, o));
        float answersLong = memory.answers.weight(answer, DAYS_150, day);
        row.add(
                memory.answers.age(answer, day),
                memory.answers.weight(answer, DAYS_2, day),
                memory.answers.weight(answer, DAYS_8, day) / (asked.kindRecent + 1),
                answersLong / (asked.kindAll + 1),
                memory.answers.count(answer),
                answersLong / (memory.actors.weight(actor, DAYS_150, day) + 0.1f));
        row.add(
                memory.actors.weight(actor, DAYS_2, day),
                memory.actors.weight(actor, DAYS_30, day),
                memory.actors.age(actor, day),
                memory.actors.count(actor));
    }

    private void kin(Query query, int o, Asked asked, Row row) {
        int s = query.known();
        int r = query.relation();
        int day = query.day();
        int house = memory.kinship().house(o);
        int houseEvent = memory.houseEvents.find(memory.event(asked.house, r, o));
        int housePair = memory.housePairs.find(memory.pair(asked.house, o));
        int houses = memory.houses.find(memory.pair(asked.house, house));
        int role = memory.roles.find(memory.role(s, r, o));
        int roleAnswer =
                memory.roleAnswers.find(memory.event(s, r, memory.kinship().role(o)));
        int houseAnswer = memory.houseAnswers.find(memory.event(s, r, house));
        row.add(
                house == asked.house ? 1 : 0,
                memory.houseEvents.age(houseEvent, day),
                memory.houseEvents.weight(houseEvent, DAYS_8, day),
                memory.houseEvents.weight(houseEvent, DAYS_150, day),
                memory.housePairs.weight(housePair, DAYS_8, day),
                memory.housePairs.weight(housePair, DAYS_150, day),
                memory.houses.weight(houses, DAYS_30, day),
                memory.roles.weight(role, DAYS_150, day) / (asked.kindAll + 1),
                memory.roleAnswers.weight(roleAnswer, DAYS_150, day) / (asked.asksLong + 0.5f),
                memory.houseAnswers.weight(houseAnswer, DAYS_150, day) / (asked.asksLong + 0.5f));
    }

    private void question(Query query, Asked asked, Row row) {
        row.add(
                asked.asks,
                asked.asksLong,
                memory.asked(query.known(), query.relation()).size(),
                memory.askers.age(asked.asker, query.day()),
                memory.actors.weight(asked.actor, DAYS_30, query.day()),
                asked.kindAll,
                asked.repeats,
                query.relation());
    }
}
