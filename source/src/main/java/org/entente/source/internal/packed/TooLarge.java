package org.entente.source.internal.packed;

import java.io.IOException;

/** A packed stream that holds more than any honest one; nothing more of it is read. */
public final class TooLarge extends IOException {

    public TooLarge(String message) {
        super(message);
    }
}
