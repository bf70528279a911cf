package org.entente.bench.coding;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.model.PloverType;
import org.entente.reader.ArbiterTraining;
import org.entente.reader.EncoderLessons;
import org.entente.syntax.Analysers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes lessons as the network of the careful judge takes them in; {@code src/main/python/encoder.py} learns from them. */
@Command(name = "sights", description = "Writes records as lines of JSON, from which the network is learned.")
final class SightsCommand implements Callable<Integer> {

    /** The sentences of that set bear no dates; the atlas needs one. */
    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

    @Parameters(paramLabel = "FOLDER", description = "files of records, in the form of the shipped gold")
    Path folder = Path.of(".");

    @Option(names = "--spans", description = "plv-train.tsv: sentences with a source, a target and a type")
    @Nullable
    Path spans;

    @Option(names = "--out", required = true, description = "where to write the lines")
    Path out = Path.of("");

    private final ArbiterTraining training =
            ArbiterTraining.of(Analysers.english(), Atlas.shipped(), Map.of(), Map.of());

    @Override
    public Integer call() throws IOException {
        EncoderLessons lessons = EncoderLessons.shipped();
        int count = 0;
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8));
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                for (GoldRecord record : GoldRecord.read(Files.readAllLines(file))) {
                    count += write(lessons(lessons, file, record), lines);
                }
            }
            for (String line : spans == null ? List.<String>of() : Files.readAllLines(spans)) {
                String[] cells = line.split("\t", -1);
                if (!cells[0].equals("uid")) {
                    count += write(lessons(lessons, cells), lines);
                }
            }
        }
        System.out.println(count + " lines");
        return 0;
    }

    private static int write(List<String> some, PrintWriter lines) {
        some.forEach(lines::println);
        return some.size();
    }

    private List<String> lessons(EncoderLessons lessons, Path file, GoldRecord record) {
        List<EncoderLessons.Told> told = record.events().stream()
                .map(event -> new EncoderLessons.Told(event.type(), event.actors(), event.recipients(), event.status()))
                .toList();
        Dispatch dispatch = Dispatch.of(record.id(), record.day(), record.sentence());
        return lessons.lines(file.getFileName().toString(), training.prepare(dispatch), told);
    }

    private List<String> lessons(EncoderLessons lessons, String[] cells) {
        Set<PloverType> types = cells[3].equals("YIELD")
                ? EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT)
                : EnumSet.of(PloverType.valueOf(cells[3]));
        Dispatch dispatch = Dispatch.of(cells[0], DAY, cells[4]);
        return lessons.lines(
                "spans", training.prepare(dispatch), span(cells[4], cells[6]), span(cells[4], cells[7]), types);
    }

    private static int[] span(String sentence, String words) {
        int from = sentence.indexOf(words);
        return from < 0 ? new int[] {0, 0} : new int[] {from, from + words.length()};
    }
}
