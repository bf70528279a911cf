package org.entente.reader.internal.arbiter;

/** How much is seen of a sentence where its types are told (docs/decisions/011 says why there are two). */
public enum Size {
    /** Every word is asked, and its traits know all words of the sentence; beside the language model. */
    LARGE(64, 2, 0.002, 0.1),
    /** Few words are asked ({@link Tellers}), and the network works only for those. */
    SMALL(32, 1, 0.03, 0.25);

    private final int width;
    private final int layers;
    private final double slight;
    private final double floor;

    Size(int width, int layers, double slight, double floor) {
        this.width = width;
        this.layers = layers;
        this.slight = slight;
        this.floor = floor;
    }

    /** How many numbers stand for a word in the network. */
    int width() {
        return width;
    }

    int layers() {
        return layers;
    }

    /** Traits are left out whose weights are below this share of the largest. */
    double slight() {
        return slight;
    }

    /** Types of a lower chance are not asked about. */
    double floor() {
        return floor;
    }
}
