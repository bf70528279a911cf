package org.entente.app.internal.coding;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.internal.Lines;
import org.entente.reader.Classifier;
import org.entente.reader.Classifier.Classification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente classify}: which kind of event a sentence tells of between two given parties. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Classifies sentences whose parties are given: a line is id, sentence, source and target, parted by tabs.",
            "Source and target are spans of the sentence. Prints id, type, quad (1 to 4) and confidence."
        })
public final class ClassifyCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Standard input where there is none, or -.")
    private @Nullable String file;

    @Override
    public Integer call() {
        Classifier classifier = Classifier.english();
        return Lines.each(file, 4, columns -> {
            if (columns[1].isBlank()) {
                throw new IllegalArgumentException("there is no sentence. Maybe a tab is missing.");
            }
            Classification told = classifier.classify(columns[1], columns[2], columns[3]);
            System.out.println(String.join(
                    "\t",
                    columns[0],
                    told.type().name(),
                    String.valueOf(told.quad().number()),
                    String.format(Locale.ROOT, "%.2f", told.confidence())));
        });
    }
}
