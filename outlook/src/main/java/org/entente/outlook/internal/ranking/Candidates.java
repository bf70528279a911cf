package org.entente.outlook.internal.ranking;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.outlook.Query;

/**
 * Finds who may be the answer at all: partners, partners' partners, those of the same house, the usual answers. Safe
 * to ask by many threads while nothing is observed.
 */
final class Candidates {

    private static final int CIRCLE = 40;
    private static final int USUAL = 60;
    private static final int MEMBERS = 60;

    private final EventMemory memory;
    private final RuleBook rules;
    private final AtomicReferenceArray<Circle> circles;
    private final AtomicReferenceArray<Circle> houseCircles;
    private final AtomicReferenceArray<Circle> usual;

    Candidates(EventMemory memory, RuleBook rules) {
        this.memory = memory;
        this.rules = rules;
        int entities = memory.names().entityCount();
        circles = new AtomicReferenceArray<>(entities);
        houseCircles = new AtomicReferenceArray<>(entities);
        usual = new AtomicReferenceArray<>(2 * memory.names().relationCount());
    }

    /** Forgets the circles that a new day has changed. */
    void observe() {
        for (int i = 0; i < circles.length(); i++) {
            circles.lazySet(i, null);
            houseCircles.lazySet(i, null);
        }
        for (int i = 0; i < usual.length(); i++) {
            usual.lazySet(i, null);
        }
    }

    private Circle circle(int s) {
        return kept(circles, s, memory.partners(s), CIRCLE, memory.pairs);
    }

    private Circle houseCircle(int house) {
        return kept(houseCircles, house, memory.housePartners(house), CIRCLE, memory.housePairs);
    }

    private Circle usual(int r) {
        return kept(usual, r, memory.answersTo(r), USUAL, memory.answers);
    }

    private Circle kept(AtomicReferenceArray<Circle> cache, int at, IntList slots, int most, Traces traces) {
        Circle known = cache.get(at);
        if (known == null) {
            known = Circle.foremost(
                    slots,
                    most,
                    slot -> traces.weight(slot, Traces.DAYS_30, memory.today()),
                    slot -> memory.otherEnd(traces.key(slot)));
            cache.set(at, known);
        }
        return known;
    }

    /**
     * Notes the candidates of a question and returns the foremost by a first, rough score.
     *
     * @return entity numbers, foremost first
     */
    int[] search(Query query, int most, Scratch scratch) {
        partners(query, scratch);
        walks(query, scratch);
        int house = memory.kinship().house(query.known());
        touch(houseCircle(house), scratch);
        touch(usual(query.relation()), scratch);
        IntList kin = memory.kinship().members(house);
        for (int i = 0; i < Math.min(MEMBERS, kin.size()); i++) {
            scratch.touch(kin.get(i));
        }
        return foremost(query, most, scratch);
    }

    private static void touch(Circle circle, Scratch scratch) {
        for (int member : circle.members()) {
            scratch.touch(member);
        }
    }

    private void partners(Query query, Scratch scratch) {
        IntList partners = memory.partners(query.known());
        for (int i = 0; i < partners.size(); i++) {
            int pair = partners.get(i);
            int other = memory.otherEnd(memory.pairs.key(pair));
            scratch.touch(other);
            IntList bodies = memory.between(pair);
            float doubt = 1;
            float best = 0;
            float second = 0;
            for (int b = 0; b < bodies.size(); b++) {
                int event = bodies.get(b);
                int age = query.day() - memory.events.last(event);
                float confidence = rules.confidence(query.relation(), memory.relationOf(event), age);
                doubt *= 1 - confidence;
                if (confidence > best) {
                    second = best;
                    best = confidence;
                } else if (confidence > second) {
                    second = confidence;
                }
            }
            scratch.doubt[other] = doubt;
            scratch.best[other] = best;
            scratch.second[other] = second;
        }
    }

    private void walks(Query query, Scratch scratch) {
        Circle near = circle(query.known());
        for (int i = 0; i < near.members().length; i++) {
            Circle next = circle(near.members()[i]);
            for (int j = 0; j < next.members().length; j++) {
                int end = next.members()[j];
                scratch.touch(end);
                scratch.twoSteps[end] += near.shares()[i] * next.shares()[j];
            }
        }
        int reached = scratch.size();
        for (int i = 0; i < reached; i++) {
            int alike = scratch.found(i);
            float chance = scratch.twoSteps[alike];
            if (chance > 0.003f && alike != query.known()) {
                third(query, alike, chance, scratch);
            }
        }
    }

    private void third(Query query, int alike, float chance, Scratch scratch) {
        int asker = memory.askers.find(memory.asker(alike, query.relation()));
        float all = memory.askers.weight(asker, Traces.DAYS_30, query.day());
        if (all > 0) {
            IntList asked = memory.asked(alike, query.relation());
            for (int e = 0; e < asked.size(); e++) {
                int event = asked.get(e);
                int end = memory.otherEnd(memory.events.key(event));
                scratch.touch(end);
                scratch.threeSteps[end] +=
                        chance * memory.events.weight(event, Traces.DAYS_30, query.day()) / Math.max(all, 1);
            }
        }
    }

    private int[] foremost(Query query, int most, Scratch scratch) {
        int relation = query.relation();
        float all = Math.max(1, memory.kinds.weight(memory.kinds.find(relation), Traces.DAYS_150, query.day()));
        int house = memory.kinship().house(query.known());
        float houseAll = 1
                + memory.askers.weight(
                        memory.askers.find(memory.asker(query.known(), relation)), Traces.DAYS_30, query.day());
        long[] order = new long[scratch.size()];
        for (int i = 0; i < order.length; i++) {
            int entity = scratch.found(i);
            float answers = memory.answers.weight(
                    memory.answers.find(memory.answer(relation, entity)), Traces.DAYS_150, query.day());
            float kin = memory.houseEvents.weight(
                    memory.houseEvents.find(memory.event(house, relation, entity)), Traces.DAYS_30, query.day());
            float score = 1
                    - scratch.doubt[entity]
                    + answers / all
                    + 0.1f * kin / (kin + houseAll)
                    + 0.3f * scratch.twoSteps[entity]
                    + 0.3f * scratch.threeSteps[entity];
            order[i] = (long) Float.floatToIntBits(score) << 32 | entity;
        }
        Arrays.sort(order);
        int[] foremost = new int[Math.min(most, order.length)];
        for (int i = 0; i < foremost.length; i++) {
            foremost[i] = (int) order[order.length - 1 - i];
        }
        return foremost;
    }
}
