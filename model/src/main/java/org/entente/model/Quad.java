package org.entente.model;

/** PLOVER's four classes of events. Source: PLOVER 2.0 manual. */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    Quad(int number) {
        this.number = number;
    }

    /** The class's usual number, in [1, 4]. */
    public int number() {
        return number;
    }

    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }
}
