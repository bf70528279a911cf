package org.entente.outlook.internal.ranking;

import java.util.ArrayList;
import java.util.List;

/** A row of numbers for each owner, the owners numbered from 0. Safe to read by many threads while none writes. */
final class IntLists {

    private static final IntList NONE = new IntList();

    private final List<IntList> lists = new ArrayList<>();

    void add(int owner, int value) {
        while (lists.size() <= owner) {
            lists.add(NONE);
        }
        if (lists.get(owner).size() == 0) {
            lists.set(owner, new IntList());
        }
        lists.get(owner).add(value);
    }

    /** The owner's numbers, to be read only. */
    IntList of(int owner) {
        return owner >= 0 && owner < lists.size() ? lists.get(owner) : NONE;
    }
}
