package org.entente.bench.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which analyser a command measures: the shipped one, or another model with its rules. */
final class AnalyserChoice {

    @Option(names = "--model", description = "another model than the shipped one")
    @Nullable
    Path model;

    @Option(names = "--rules", description = "its tokenisation rules")
    @Nullable
    Path rules;

    Analyser analyser() throws IOException {
        if (model == null || rules == null) {
            return Analysers.english();
        }
        try (InputStream in = Files.newInputStream(model);
                InputStream lists = Files.newInputStream(rules)) {
            return Analysers.load(model.toString(), in, lists);
        }
    }
}
