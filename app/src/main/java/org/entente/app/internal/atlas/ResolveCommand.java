package org.entente.app.internal.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.internal.Lines;
import org.entente.atlas.Atlas;
import org.entente.model.Office;
import org.entente.reader.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente resolve}: who a phrase means on a day. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Resolves phrases: a line is id, date (or -) and phrase, parted by tabs.",
            "Prints id, actor, country, sector, office and confidence."
        })
public final class ResolveCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Standard input where there is none, or -.")
    private @Nullable String file;

    @Option(
            names = "--facts",
            paramLabel = "CSV",
            description = "Facts to lay over the atlas, as 'atlas import' writes them.")
    private @Nullable Path facts;

    @Override
    public Integer call() throws IOException {
        Resolver resolver = Resolver.of(facts == null ? Atlas.shipped() : Atlas.under(Atlas.laid(facts)));
        return Lines.each(file, 3, columns -> {
            Resolver.Resolved resolved = resolver.resolve(columns[2], day(columns[1]));
            System.out.println(String.join(
                    "\t",
                    columns[0],
                    orDash(resolved.actor()),
                    orDash(resolved.country()),
                    orDash(resolved.sector()),
                    resolved.office() == null ? "-" : words(resolved.office()),
                    String.format(Locale.ROOT, "%.2f", resolved.confidence())));
        });
    }

    private static String words(Office office) {
        return office.title() + ", " + office.state();
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static @Nullable LocalDate day(String date) {
        if (date.isBlank() || date.equals("-")) {
            return null;
        }
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'%s' is no date. Maybe write it as 2018-12-24.".formatted(date), e);
        }
    }
}
