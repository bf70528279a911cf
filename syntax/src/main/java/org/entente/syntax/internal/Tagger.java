package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Gives each word its part of speech from what it is where it stands. Immutable and safe to share between threads. */
public final class Tagger {

    private final Dense scores;
    private final int classes;

    /** @param scores may have more outputs than there are classes */
    Tagger(Dense scores, int classes) {
        this.scores = scores;
        this.classes = classes;
    }

    /** Rows for the scores of one sentence after the other. */
    Buffer buffer() {
        return new Buffer(scores.outputs());
    }

    /** Fills in the draft's tags. */
    void tag(Draft draft, Encoder encoder, float[][] encoded, Buffer buffer) {
        float[][] all = buffer.rows(draft.size);
        scores.apply(encoded, draft.size, all);
        for (int i = 0; i < draft.size; i++) {
            Dense.add(1, encoder.toTags(draft, i), all[i]);
            int best = 0;
            for (int c = 1; c < classes; c++) {
                if (all[i][c] > all[i][best]) {
                    best = c;
                }
            }
            draft.tags[i] = best;
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(classes);
        scores.write(out);
    }

    static Tagger read(DataInput in) throws IOException {
        int classes = in.readUnsignedShort();
        return new Tagger(Dense.read(in), classes);
    }
}
