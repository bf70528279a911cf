package org.entente.app.internal.read;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.app.internal.Format;
import org.entente.app.internal.ledger.Filing;
import org.entente.model.Account;
import org.entente.reader.Reader;
import org.entente.source.Fields;
import org.entente.source.Found;
import org.entente.source.SearchOptions;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Text, pages, feeds, JSON lines, WARC, CoNLL-U, zip, tar or gzip: files, folders or links; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "The day of the dispatches, whatever they tell.")
    private @Nullable LocalDate date;

    @Option(
            names = "--fields",
            paramLabel = "PART=FIELD,…",
            description =
                    "The fields of JSON lines: text=body,title=headline,date=published,outlet=source,link=url,id=key.")
    private Fields fields = Fields.PLAIN;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description = "Keep what links give there, and ask only for what has changed.")
    private @Nullable Path cache;

    @Option(names = "--format", description = "text, json, jsonl or tsv (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--cite", description = "Print the words that each entry rests on.")
    private boolean cite;

    @Option(names = "--explain", description = "Print how each event was decided.")
    private boolean explain;

    @Option(names = "--quick", description = "Find events some ten times as fast; misses more.")
    private boolean quick;

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
        Reader reader = quick ? Reader.english().quick() : Reader.english();
        List<Account> document = new ArrayList<>();
        boolean[] problem = {false};
        Consumer<Account> accounts = account -> {
            filing.add(account);
            switch (format) {
                case TEXT -> new AccountText(out, account, cite, explain).print();
                case JSON -> document.add(account);
                case JSONL -> out.println(AccountJson.write(AccountJson.of(account), false));
                case TSV -> new AccountTable(out).print(account);
            }
        };
        Consumer<Found.Problem> problems = wrong -> {
            System.err.println("entente: " + wrong);
            problem[0] = true;
        };
        Sources.search(inputs, new SearchOptions(date, fields, cache), System.in, found -> {
            switch (found) {
                case Found.Problem wrong -> problems.accept(wrong);
                case Found.Article article ->
                    Attempt.at(article.dispatch().id(), () -> reader.read(article.dispatch()), accounts, problems);
                case Found.Parsed parsed -> ParsedDocuments.read(reader, parsed, accounts, problems);
            }
        });
        if (format == Format.JSON && !document.isEmpty()) {
            out.println(AccountJson.write(AccountJson.document(document), true));
        }
        return problem[0] ? 1 : 0;
    }
}
