package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.internal.desk.holdings.LedgerHoldings;
import org.entente.ledger.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that opens beside other work. */
final class OpeningTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aQuestionWaitsUntilItIsOpen() {
        try (LedgerHoldings holdings = LedgerHoldings.opening(folder.resolve("desk.ledger"))) {
            assertEquals(0, holdings.coverage().events());
        }
    }

    @Test
    void aFileThatIsNoLedgerIsToldOfOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("no.ledger"), "This is a letter.\n".repeat(1000));
        LedgerException told = assertThrows(LedgerException.class, () -> {
            try (LedgerHoldings holdings = LedgerHoldings.opening(file)) {
                holdings.await();
            }
        });
        assertTrue(
                String.valueOf(told.getMessage()).contains("no.ledger cannot be opened as a ledger"), told.toString());
        assertEquals(0, told.getSuppressed().length);
    }
}
