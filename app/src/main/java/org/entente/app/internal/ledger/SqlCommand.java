package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.app.internal.Format;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sql}: anybody's question to a ledger. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = "Asks a ledger in SQL; nothing can be changed. docs/ledger.md lists its tables and views.")
public final class SqlCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", description = "One query.")
    private String query = "";

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger.")
    private Path ledger = Path.of("");

    @Option(names = "--format", description = "text, tsv, json or jsonl (default: text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Files.require(ledger);
        try (Ledger open = Ledger.open(ledger);
                TextTable table = new TextTable(System.out, format)) {
            open.sql(query, table::row);
        }
        return 0;
    }
}
