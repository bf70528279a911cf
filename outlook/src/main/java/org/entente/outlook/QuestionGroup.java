package org.entente.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One question together with all its true answers on that day. Immutable; safe for use by many threads. */
public final class QuestionGroup {

    private final Query query;
    private final int[] answers;

    /** @param answers entity numbers, each once */
    public QuestionGroup(Query query, int... answers) {
        this.query = query;
        this.answers = answers.clone();
    }

    public Query query() {
        return query;
    }

    public int size() {
        return answers.length;
    }

    public int answer(int index) {
        return answers[index];
    }

    public boolean isAnswer(int entity) {
        for (int answer : answers) {
            if (answer == entity) {
                return true;
            }
        }
        return false;
    }

    /** The questions that the events of one day answer, in both directions, those about one entity side by side. */
    public static List<QuestionGroup> of(EventHistory day) {
        Names names = day.names();
        long entities = names.entityCount();
        long relations = 2L * names.relationCount();
        long[] keys = new long[2 * day.size()];
        for (int i = 0; i < day.size(); i++) {
            Quadruple event = day.event(i);
            keys[2 * i] = (event.subject() * relations + event.relation()) * entities + event.object();
            keys[2 * i + 1] =
                    (event.object() * relations + names.inverse(event.relation())) * entities + event.subject();
        }
        keys = Arrays.stream(keys).sorted().distinct().toArray();
        List<QuestionGroup> groups = new ArrayList<>();
        for (int start = 0; start < keys.length; ) {
            long question = keys[start] / entities;
            int end = start;
            while (end < keys.length && keys[end] / entities == question) {
                end++;
            }
            int[] answers = Arrays.stream(keys, start, end)
                    .mapToInt(key -> (int) (key % entities))
                    .toArray();
            Query query = new Query((int) (question / relations), (int) (question % relations), day.firstDay());
            groups.add(new QuestionGroup(query, answers));
            start = end;
        }
        return groups;
    }

    /**
     * The rank of each answer under the time-aware filter: the other true answers of the same day are taken out, and
     * nothing else. Ties count half, so that an answer tied with k others stands at the mean of the places they share.
     *
     * @param scores one per entity
     * @return ranks from 1, in the order of the answers
     */
    public double[] ranks(double[] scores) {
        double[] ranks = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            double own = scores[answers[i]];
            int higher = 0;
            int equal = 0;
            for (double score : scores) {
                higher += score > own ? 1 : 0;
                equal += score == own ? 1 : 0;
            }
            for (int other : answers) {
                higher -= scores[other] > own ? 1 : 0;
                equal -= scores[other] == own ? 1 : 0;
            }
            ranks[i] = 1 + higher + equal / 2.0;
        }
        return ranks;
    }
}
