package org.entente.app.internal.coding;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.internal.Lines;
import org.entente.model.Account;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente code}: who did what to whom, sentence by sentence. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Codes sentences: a line is id, date and sentence, parted by tabs.",
            "Prints id, actors, recipients, type, mode, status and confidence of every event."
        })
public final class CodeCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Standard input where there is none, or -.")
    private @Nullable String file;

    @Option(names = "--explain", description = "Print to standard error how each event was decided.")
    private boolean explain;

    @Option(names = "--quick", description = "Some ten times as fast; misses more.")
    private boolean quick;

    @Override
    public Integer call() {
        Reader reader = quick ? Reader.english().quick() : Reader.english();
        return Lines.each(file, 3, columns -> code(reader, columns[0], columns[1], columns[2], System.out));
    }

    private void code(Reader reader, String id, String date, String sentence, PrintStream out) {
        LocalDate day = day(date);
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("there is no sentence. Maybe a tab is missing.");
        }
        Account account = reader.events(Dispatch.of(id, day, sentence));
        if (account.events().isEmpty()) {
            out.println(id + "\t-\t-\t-\t-\t-\t-");
        }
        for (Event event : account.events()) {
            out.println(String.join(
                    "\t",
                    id,
                    codes(account, event.actors()),
                    codes(account, event.recipients()),
                    event.type().name(),
                    event.mode() == null ? "-" : event.mode(),
                    event.status().name(),
                    String.format(Locale.ROOT, "%.2f", event.confidence())));
            if (explain) {
                System.err.print(event.explanation());
            }
        }
    }

    private static @Nullable LocalDate day(String date) {
        if (date.isBlank() || date.equals("-")) {
            return null;
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is no date. Maybe write it as 2018-12-24.".formatted(date), e);
        }
    }

    private static String codes(Account account, List<String> ids) {
        return ids.isEmpty() ? "-" : String.join(",", account.countries(ids));
    }
}
