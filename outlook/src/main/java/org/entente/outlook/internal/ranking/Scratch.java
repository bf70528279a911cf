package org.entente.outlook.internal.ranking;

import java.util.Arrays;

/** What one thread notes of each entity while it looks for the answers to one question. */
final class Scratch {

    /** The chance that no rule holds, 1 at first. */
    final float[] doubt;
    /** The most confident rule. */
    final float[] best;

    final float[] second;
    /** The chance that two steps from partner to partner end here. */
    final float[] twoSteps;
    /** The chance that two steps to one who is alike, and a third in the relation asked for, end here. */
    final float[] threeSteps;

    private final boolean[] touched;
    private int[] found = new int[1 << 10];
    private int size;

    Scratch(int entities) {
        doubt = new float[entities];
        Arrays.fill(doubt, 1);
        best = new float[entities];
        second = new float[entities];
        twoSteps = new float[entities];
        threeSteps = new float[entities];
        touched = new boolean[entities];
    }

    void touch(int entity) {
        if (!touched[entity]) {
            touched[entity] = true;
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = entity;
        }
    }

    int size() {
        return size;
    }

    int found(int index) {
        return found[index];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            int entity = found[i];
            doubt[entity] = 1;
            best[entity] = 0;
            second[entity] = 0;
            twoSteps[entity] = 0;
            threeSteps[entity] = 0;
            touched[entity] = false;
        }
        size = 0;
    }
}
