package org.entente.bench.speech;

/** Right, found and wanted. For one thread. */
final class Count {

    private int right;
    private int found;
    private int wanted;

    void add(int right, int found, int wanted) {
        this.right += right;
        this.found += found;
        this.wanted += wanted;
    }

    /** In [0, 1]; 0 where nothing was found. */
    double precision() {
        return found == 0 ? 0 : right / (double) found;
    }

    /** In [0, 1]; 0 where nothing was wanted. */
    double recall() {
        return wanted == 0 ? 0 : right / (double) wanted;
    }

    double f1() {
        return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return "P %.3f  R %.3f  F1 %.3f  (%d of %d found, %d wanted)"
                .formatted(precision(), recall(), f1(), right, found, wanted);
    }
}
