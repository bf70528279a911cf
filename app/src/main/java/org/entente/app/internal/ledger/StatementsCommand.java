package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.internal.Format;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente statements}: who said what, of all that a ledger holds. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Prints a ledger's statements, newest first, with the words of each.")
public final class StatementsCommand implements Callable<Integer> {

    @Option(names = "--ledger", required = true, paramLabel = "FILE", description = "The ledger.")
    private Path ledger = Path.of("");

    @Option(names = "--speaker", paramLabel = "WHO", description = "The speaker's id, name or country.")
    private @Nullable String speaker;

    @Option(names = "--about", paramLabel = "WORDS", description = "Words that the statement holds.")
    private @Nullable String about;

    @Option(names = "--toward", paramLabel = "WHO", description = "Whom it touches: an actor's id.")
    private @Nullable String toward;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate to;

    @Option(names = "--confidence", paramLabel = "P", description = "The least confidence, in [0, 1].")
    private double confidence;

    @Option(names = "--limit", paramLabel = "N", description = "The most statements (default: 50; 0 for all).")
    private long limit = 50;

    @Option(names = "--offset", paramLabel = "N", description = "How many to pass over.")
    private long offset;

    @Option(names = "--format", description = "text, tsv, json or jsonl (default: text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Files.require(ledger);
        try (Ledger open = Ledger.open(ledger);
                TextTable table = new TextTable(System.out, format)) {
            open.sql(sql(), table::row);
        }
        return 0;
    }

    private String sql() {
        List<String> all = new ArrayList<>();
        if (speaker != null) {
            String who = quoted(speaker);
            all.add("(speaker = %s OR speaker_name = %s OR speaker_country = %s)".formatted(who, who, who));
        }
        if (about != null) {
            all.add("contains(lower(content), lower(%s))".formatted(quoted(about)));
        }
        if (toward != null) {
            all.add(
                    "EXISTS (SELECT 1 FROM stance t WHERE t.dispatch = said.dispatch AND t.statement = said.statement AND t.toward = %s)"
                            .formatted(quoted(toward)));
        }
        if (from != null) {
            all.add("date >= DATE '%s'".formatted(from));
        }
        if (to != null) {
            all.add("date <= DATE '%s'".formatted(to));
        }
        if (confidence > 0) {
            all.add("confidence >= " + confidence);
        }
        return "SELECT date, dispatch, statement, mode, speaker, speaker_country, within, content, sentence, starts, ends, confidence FROM statements said "
                + (all.isEmpty() ? "" : "WHERE " + String.join(" AND ", all))
                + " ORDER BY date DESC NULLS LAST, dispatch, starts"
                + (limit == 0 ? "" : " LIMIT " + limit)
                + " OFFSET "
                + offset;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
