package org.entente.app.internal.read;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.internal.Format;
import org.entente.app.internal.ledger.Filing;
import org.entente.model.Account;
import org.entente.reader.Reader;
import org.entente.source.Found;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read}: prints the accounts of dispatches. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads dispatches and prints who said what, who did what to whom, and how relations stand.")
public final class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Text files or folders; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "The day of dispatches that do not tell theirs.")
    private @Nullable LocalDate date;

    @Option(names = "--format", description = "text, json, jsonl or tsv (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--cite", description = "Print the words that each entry rests on.")
    private boolean cite;

    @Option(names = "--explain", description = "Print how each event was decided.")
    private boolean explain;

    @Option(names = "--ledger", paramLabel = "FILE", description = "Also file the accounts in this ledger.")
    private @Nullable Path ledger;

    @Override
    public Integer call() {
        try (Filing filing = Filing.of(ledger)) {
            return read(filing);
        }
    }

    private int read(Filing filing) {
        PrintStream out = System.out;
        Reader reader = Reader.english();
        List<Account> document = new ArrayList<>();
        boolean[] problem = {false};
        Sources.search(inputs, date, System.in, found -> {
            switch (found) {
                case Found.Problem wrong -> {
                    System.err.println("entente: " + wrong);
                    problem[0] = true;
                }
                case Found.Article article -> {
                    Account account = reader.read(article.dispatch());
                    filing.add(account);
                    switch (format) {
                        case TEXT -> new AccountText(out, account, cite, explain).print();
                        case JSON -> document.add(account);
                        case JSONL -> out.println(AccountJson.write(AccountJson.of(account), false));
                        case TSV -> new AccountTable(out).print(account);
                    }
                }
            }
        });
        if (format == Format.JSON && !document.isEmpty()) {
            out.println(AccountJson.write(AccountJson.document(document), true));
        }
        return problem[0] ? 1 : 0;
    }
}
