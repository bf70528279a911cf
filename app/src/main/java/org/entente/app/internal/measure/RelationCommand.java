package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente relation A B}: how two states stand, step by step. */
@Command(
        name = "relation",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how two states stand toward each other over time, with 50 %% and 95 %% bands, volume and share of conflict.",
            "Scores are PLOVER's, from -10 to 10. Where too little is seen the word is \"unknown\"."
        })
public final class RelationCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "A state's code or name.")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another's.")
    private String b = "";

    @Mixin
    private SeriesOptions options = new SeriesOptions();

    @Override
    public Integer call() throws IOException {
        DyadSeries dyad = options.dyad(a, b);
        switch (options.format) {
            case TEXT -> System.out.print(RelationText.of(dyad, options.evidence));
            case JSON -> System.out.println(RelationJson.write(RelationJson.of(dyad, options.evidence)));
            case CSV, TSV -> options.print(RelationTable.of(dyad));
        }
        if (options.svg != null) {
            Files.writeString(options.svg, SeriesFigure.of(List.of(dyad), List.of()));
        }
        return 0;
    }
}
