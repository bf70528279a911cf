package org.entente.ledger.internal.coded;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many short texts in UTF-8, one behind the other, so that a million of them are two arrays and not a million. */
final class Texts {

    private byte[] bytes = new byte[1 << 14];

    /** Where each text ends; of one that is absent the complement. */
    private int[] ends = new int[1 << 12];

    private int size;
    private int length;
    private boolean anyPresent;

    void add(byte @Nullable [] text) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        if (text == null) {
            ends[size++] = ~length;
            return;
        }
        anyPresent = true;
        if (length + text.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + text.length));
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
        ends[size++] = length;
    }

    byte @Nullable [] get(int index) {
        if (ends[index] < 0) {
            return null;
        }
        int before = index == 0 ? 0 : ends[index - 1];
        return Arrays.copyOfRange(bytes, before < 0 ? ~before : before, ends[index]);
    }

    /** Whether any text is there. */
    boolean isAnyPresent() {
        return anyPresent;
    }

    void clear() {
        anyPresent = false;
        size = 0;
        length = 0;
    }
}
