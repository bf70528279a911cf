package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.EventQuery;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente events}: the events of a ledger. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints a ledger's events, newest first, with where each comes from.")
public final class EventsCommand implements Callable<Integer> {

    /** What people are shown; programs get all columns of the view {@code events}. */
    private static final List<String> SHOWN = List.of(
            "date", "actor", "recipient", "type", "mode", "status", "score", "source", "cameo", "origin", "words");

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger.")
    private Path ledger = Path.of("");

    @Mixin
    private EventFilter filter = new EventFilter();

    @Mixin
    private Page page = new Page();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        EventQuery query = filter.query(page);
        try (Ledger open = Files.open(ledger)) {
            switch (output.format) {
                case PARQUET -> open.eventsParquet(query, output.parquet());
                case GRAPHML, GEXF -> output.write(out -> Network.write(open.network(query), output.format, out));
                default -> output.table(SHOWN, reader -> open.events(query, reader));
            }
        }
        return 0;
    }
}
