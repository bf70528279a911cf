package org.entente.bench.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A public set of sentences, a row each below a heading, columns parted by tabs. */
final class Sentences {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--date",
            description = "the day of the sentences, for who held which office; ${DEFAULT-VALUE} if not given")
    LocalDate day = LocalDate.of(2019, 6, 30);

    @Option(names = "--errors", description = "print the sentences missed")
    boolean errors;

    /** The cells of each row. */
    List<String[]> rows() throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
