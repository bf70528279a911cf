package org.entente.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger cannot do what was asked; the message names the file and what may help. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LedgerException(String message) {
        this(message, null);
    }

    public LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
