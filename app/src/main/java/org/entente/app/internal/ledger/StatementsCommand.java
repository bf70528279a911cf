package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.StatementQuery;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente statements}: who said what, of all that a ledger holds. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Prints a ledger's statements, newest first, with the words of each.")
public final class StatementsCommand implements Callable<Integer> {

    /** What people are shown; programs get all columns of the view {@code statements}. */
    private static final List<String> SHOWN =
            List.of("date", "speaker", "speaker_country", "mode", "addressee", "dispatch", "sentence", "content");

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger.")
    private Path ledger = Path.of("");

    @Option(names = "--speaker", paramLabel = "WHO", description = "The speaker's id, name or country.")
    private @Nullable String speaker;

    @Option(names = "--about", paramLabel = "WORDS", description = "Words that the statement holds.")
    private @Nullable String about;

    @Option(names = "--toward", paramLabel = "WHO", description = "Whom it touches: an actor's id or country.")
    private @Nullable String toward;

    @Option(names = "--mode", split = ",", paramLabel = "MODE", description = "DIRECT, INDIRECT, MIXED.")
    private Set<Statement.Mode> modes = new HashSet<>();

    @Option(names = "--dispatch", paramLabel = "ID", description = "The dispatch it stands in.")
    private @Nullable String dispatch;

    @Mixin
    private Page page = new Page();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        StatementQuery query = new StatementQuery(
                speaker,
                about,
                toward,
                modes,
                dispatch,
                page.from,
                page.end(),
                page.confidence,
                page.newestFirst(),
                page.limit(),
                page.offset);
        try (Ledger open = Files.open(ledger)) {
            if (output.format == TableFormat.PARQUET) {
                open.statementsParquet(query, output.parquet());
            } else {
                output.table(SHOWN, reader -> open.statements(query, reader));
            }
        }
        return 0;
    }
}
