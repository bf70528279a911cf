package org.entente.app.internal.ledger;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;

/** What commands ask of the files that they are given. */
final class Files {

    private Files() {}

    /** Opens a ledger that has to be there; asking does not begin one. */
    static Ledger open(Path ledger) {
        if (!java.nio.file.Files.isRegularFile(ledger)) {
            throw new LedgerException(
                    "%s: there is no such ledger. Maybe file something first with 'entente import' or 'entente read --ledger'."
                            .formatted(ledger));
        }
        return Ledger.open(ledger);
    }
}
