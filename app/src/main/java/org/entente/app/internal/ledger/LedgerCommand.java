package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.util.List;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente ledger}: the care of a ledger's file. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Checks a ledger, backs it up, restores it, or makes a folder of Parquet files part of it.")
public final class LedgerCommand {

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Verifies checksums, words and references; names what is wrong.")
    int check(@Parameters(paramLabel = "LEDGER") Path ledger) {
        try (Ledger open = Files.open(ledger)) {
            List<String> wrong = open.check();
            wrong.forEach(problem -> System.err.println("entente: %s: %s".formatted(ledger, problem)));
            if (wrong.isEmpty()) {
                System.out.println("All is as it was filed.");
            }
            return wrong.isEmpty() ? 0 : 1;
        }
    }

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Copies a ledger to a file that is not there yet.")
    int backup(@Parameters(paramLabel = "LEDGER") Path ledger, @Parameters(paramLabel = "BACKUP") Path target) {
        try (Ledger open = Files.open(ledger)) {
            open.backup(target);
        }
        System.err.println("Backed up to %s.".formatted(target));
        return 0;
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Makes a backup a ledger again, once it has been checked.")
    int restore(@Parameters(paramLabel = "BACKUP") Path backup, @Parameters(paramLabel = "LEDGER") Path ledger) {
        Ledger.restore(backup, ledger);
        System.err.println("Restored as %s.".formatted(ledger));
        return 0;
    }

    @Command(
            name = "attach",
            mixinStandardHelpOptions = true,
            description = "Makes a folder of Parquet files part of a ledger; the files stay where they are.")
    int attach(@Parameters(paramLabel = "LEDGER") Path ledger, @Parameters(paramLabel = "FOLDER") Path folder) {
        try (Ledger open = Ledger.open(ledger)) {
            open.attach(folder);
        }
        System.err.println("%s is part of %s now.".formatted(folder, ledger));
        return 0;
    }
}
