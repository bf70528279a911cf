package org.entente.bench.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Scores coding against records of our own: a shipped part, of which {@code dev} parts may be tuned on and {@code held} ones are printed in totals only, or a file of
 * the same form.
 */
@Command(name = "gold", description = "Scores coding against our own records.")
final class GoldCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PART", description = "dev, held, fresh-dev, fresh-held, or a file of the same form")
    String part = "dev";

    @Option(names = "--errors", description = "print what was missed and what was wrong; not of held parts")
    boolean errors;

    @Option(names = "--totals", description = "print totals only")
    boolean totals;

    @Option(names = "--quick", description = "code with the quick judge alone")
    boolean quick;

    @Option(
            names = "--opening",
            description =
                    "${COMPLETION-CANDIDATES}: only sentences that begin with a country's adjective, which is told beforehand instead")
    @Nullable
    Opening opening;

    @Override
    public Integer call() throws IOException {
        Reader reader = quick ? Reader.english().quick() : Reader.english();
        TripleScore score = new TripleScore();
        boolean open = !totals && !part.endsWith("held");
        List<GoldRecord> records = opening == null ? records() : opening.of(records(), Atlas.shipped());
        for (GoldRecord record : records) {
            List<Coded> events = Coded.of(reader, record.id(), record.day(), record.sentence());
            score.add(events, record.events());
            if (errors && open) {
                print(record, events);
            }
        }
        System.out.println(records.size() + " sentences");
        System.out.print(score);
        if (open) {
            System.out.print(score.confusions());
        }
        return 0;
    }

    private List<GoldRecord> records() throws IOException {
        if (Files.isRegularFile(Path.of(part))) {
            return GoldRecord.read(Files.readAllLines(Path.of(part)));
        }
        String name = "gold-%s.tsv".formatted(part);
        InputStream in = GoldCommand.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException(
                    "There are no records %s. Maybe dev, held or the path of a file.".formatted(name));
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return GoldRecord.read(lines.lines().toList());
        }
    }

    private static void print(GoldRecord record, List<Coded> events) {
        List<Coded> missed = record.events().stream()
                .filter(gold -> events.stream().noneMatch(gold::isTripleOf))
                .toList();
        List<Coded> wrong = events.stream()
                .filter(event -> record.events().stream().noneMatch(event::isTripleOf))
                .toList();
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            System.out.printf("%s %s%n", record.id(), record.sentence());
            missed.forEach(event -> System.out.println("    missed " + event));
            wrong.forEach(event -> System.out.println("    wrong  " + event));
        }
    }
}
