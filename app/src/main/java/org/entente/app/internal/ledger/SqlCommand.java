package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sql}: anybody's question to a ledger. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = "Asks a ledger in SQL; nothing can be changed. docs/ledger.md lists its tables and views.")
public final class SqlCommand implements Callable<Integer> {

    private static final int WRONG_CALL = 2;

    @Parameters(paramLabel = "QUERY", description = "One query.")
    private String query = "";

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger.")
    private Path ledger = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        try (Ledger open = Files.open(ledger)) {
            return ask(open);
        }
    }

    private int ask(Ledger open) {
        try {
            if (output.format == TableFormat.PARQUET) {
                open.sqlParquet(query, output.parquet());
            } else {
                output.table(List.of(), reader -> open.sql(query, reader));
            }
            return 0;
        } catch (LedgerException e) {
            if (e.getCause() != null && !(e.getCause() instanceof SQLException)) {
                throw e;
            }
            System.err.println("entente: " + e.getMessage());
            return WRONG_CALL;
        }
    }
}
