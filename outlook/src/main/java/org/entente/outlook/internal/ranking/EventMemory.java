package org.entente.outlook.internal.ranking;

import org.entente.outlook.EventHistory;
import org.entente.outlook.Names;
import org.entente.outlook.Quadruple;

/**
 * All that is remembered of the past, ready to be asked from either end: every event stands here twice, as (s, r, o)
 * and as (o, inverse of r, s). Safe to read by many threads while none writes.
 */
final class EventMemory {

    private final Names names;
    private final Kinship kinship;
    private final long entities;
    private final long relations;

    /** Of (s, r, o). */
    final Traces events = new Traces();
    /** Of s and o in whatever relation, both directions together. */
    final Traces pairs = new Traces();
    /** Of what s did to o, whatever it was. */
    final Traces deeds = new Traces();
    /** Of o as the answer to r, whoever asked. */
    final Traces answers = new Traces();
    /** Of s asking r. */
    final Traces askers = new Traces();
    /** Of s in whatever relation and direction. */
    final Traces actors = new Traces();
    /** Of r. */
    final Traces kinds = new Traces();
    /** Of r between two that were already in it. */
    final Traces repeats = new Traces();
    /** Of anybody of s's house with o, in whatever relation. */
    final Traces housePairs = new Traces();
    /** Of anybody of s's house in r with o. */
    final Traces houseEvents = new Traces();
    /** Of anybody of s's house with anybody of o's. */
    final Traces houses = new Traces();
    /** Of the roles of s and o in r. */
    final Traces roles = new Traces();
    /** Of s in r with the role of o. */
    final Traces roleAnswers = new Traces();
    /** Of s in r with the house of o. */
    final Traces houseAnswers = new Traces();

    private final IntLists partners = new IntLists();
    private final IntLists housePartners = new IntLists();
    private final IntLists answersTo = new IntLists();
    private final IntLists asked = new IntLists();
    private final IntLists between = new IntLists();
    private int today = Integer.MIN_VALUE;

    EventMemory(Names names) {
        this.names = names;
        this.kinship = new Kinship(names);
        this.entities = names.entityCount();
        this.relations = 2L * names.relationCount();
    }

    Names names() {
        return names;
    }

    Kinship kinship() {
        return kinship;
    }

    /** The last day that it was told of. */
    int today() {
        return today;
    }

    void observe(EventHistory day) {
        for (Quadruple event : day.events()) {
            today = event.day();
            deeds.add(pair(event.subject(), event.object()), today);
            remember(event.subject(), event.relation(), event.object());
            remember(event.object(), names.inverse(event.relation()), event.subject());
        }
    }

    private void remember(int s, int r, int o) {
        int pair = added(pairs, pair(s, o), s, partners);
        int asker = askers.add(asker(s, r), today);
        if (events.find(event(s, r, o)) < 0) {
            int event = events.add(event(s, r, o), today);
            asked.add(asker, event);
            between.add(pair, event);
        } else {
            events.add(event(s, r, o), today);
            repeats.add(r, today);
        }
        added(answers, answer(r, o), r, answersTo);
        actors.add(s, today);
        kinds.add(r, today);
        int house = kinship.house(s);
        added(housePairs, pair(house, o), house, housePartners);
        houseEvents.add(event(house, r, o), today);
        houses.add(pair(house, kinship.house(o)), today);
        roles.add(role(s, r, o), today);
        roleAnswers.add(event(s, r, kinship.role(o)), today);
        houseAnswers.add(event(s, r, kinship.house(o)), today);
    }

    private int added(Traces traces, long key, int owner, IntLists lists) {
        int before = traces.size();
        int slot = traces.add(key, today);
        if (traces.size() > before) {
            lists.add(owner, slot);
        }
        return slot;
    }

    long pair(int s, int o) {
        return s * entities + o;
    }

    long event(int s, int r, int o) {
        return (s * relations + r) * entities + o;
    }

    long answer(int r, int o) {
        return r * entities + o;
    }

    long asker(int s, int r) {
        return s * relations + r;
    }

    long role(int s, int r, int o) {
        return event(kinship.role(s), r, kinship.role(o));
    }

    /** The relation of an event by its place. */
    int relationOf(int event) {
        return (int) (events.key(event) / entities % relations);
    }

    /** The other end of an event, a pair, an answer or a pair with a house, by the key. */
    int otherEnd(long key) {
        return (int) (key % entities);
    }

    /** Places of the pairs of s. */
    IntList partners(int s) {
        return partners.of(s);
    }

    /** Places of the pairs of a house. */
    IntList housePartners(int house) {
        return housePartners.of(house);
    }

    /** Places of the answers to r. */
    IntList answersTo(int r) {
        return answersTo.of(r);
    }

    /** Places of the events of s in r. */
    IntList asked(int s, int r) {
        return asked.of(askers.find(asker(s, r)));
    }

    /** Places of the events of a pair, by the pair's place. */
    IntList between(int pair) {
        return between.of(pair);
    }
}
