package org.entente.outlook.internal.ranking;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.outlook.QuestionGroup;

/**
 * Questions with their candidates' figures and which of them are true: what the trees are learned from. Belongs to one
 * thread.
 */
final class Lessons {

    /** Candidates of a question that are always learned from, and how many of the others are drawn. */
    private static final int FOREMOST = 40;

    private static final int OTHERS = 20;

    private float[][] rows = new float[1 << 12][];
    private boolean[] truths = new boolean[1 << 12];
    private int[] starts = new int[1 << 10];
    private int size;
    private int questions;

    /** One question's candidates. */
    record Lesson(float[][] rows, boolean[] truths) {}

    /** The foremost candidates of a question, its true answers, and some of the others. */
    static Lesson lesson(QuestionGroup group, int[] candidates, float[][] rows) {
        Random random = Drawing.chance(group);
        double chance = OTHERS / (double) Math.max(1, candidates.length - FOREMOST);
        int[] kept = IntStream.range(0, candidates.length)
                .filter(i -> i < FOREMOST || group.isAnswer(candidates[i]) || random.nextDouble() < chance)
                .toArray();
        float[][] figures = new float[kept.length][];
        boolean[] truths = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            figures[i] = rows[kept[i]];
            truths[i] = group.isAnswer(candidates[kept[i]]);
        }
        return new Lesson(figures, truths);
    }

    /** Adds a question; one without a true answer among its candidates teaches nothing. */
    void add(Lesson lesson) {
        int more = lesson.rows.length;
        if (IntStream.range(0, more).noneMatch(i -> lesson.truths[i])) {
            return;
        }
        if (size + more > rows.length) {
            rows = Arrays.copyOf(rows, 2 * (size + more));
            truths = Arrays.copyOf(truths, rows.length);
        }
        System.arraycopy(lesson.rows, 0, rows, size, more);
        System.arraycopy(lesson.truths, 0, truths, size, more);
        size += more;
        if (questions + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[++questions] = size;
    }

    int size() {
        return size;
    }

    int questions() {
        return questions;
    }

    /** The first row of a question; that of the number of questions is the number of rows. */
    int start(int question) {
        return starts[question];
    }

    boolean truth(int row) {
        return truths[row];
    }

    /** The figures of one candidate of one question. */
    float[] row(int row) {
        return rows[row];
    }
}
