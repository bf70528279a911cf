package org.entente.bench.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Sentences with the quad of their main event (0: none, 1 and 2: verbal and material cooperation, 3 and 4: verbal and material conflict): how many of each have an
 * event of that quad, and how many of those without have one.
 */
@Command(name = "quad", description = "How often an event of the right quad is found in lines of quad, sentence.")
final class QuadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("");

    @Option(
            names = "--date",
            description = "the day of the sentences, for who held which office; ${DEFAULT-VALUE} if not given")
    LocalDate day = LocalDate.of(2019, 6, 30);

    @Option(names = "--errors", description = "print the sentences missed")
    boolean errors;

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.english();
        int[] all = new int[5];
        int[] right = new int[5];
        int[] coded = new int[5];
        int[] events = new int[5];
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].length() != 1) {
                continue;
            }
            int quad = Integer.parseInt(cells[0]);
            List<Coded> found = Coded.of(reader, "q", day, cells[1]);
            all[quad]++;
            boolean hit = found.stream().anyMatch(event -> quadOf(event.type().quad()) == quad);
            boolean any = found.stream().anyMatch(event -> event.status() == Status.ACTUAL);
            right[quad] += hit ? 1 : 0;
            coded[quad] += any ? 1 : 0;
            events[quad] += found.size();
            if (errors && (quad == 0 ? any : !hit)) {
                System.out.printf("%d %s%n    %s%n", quad, cells[1], found);
            }
        }
        for (int quad = 0; quad < all.length; quad++) {
            System.out.printf(
                    "quad %d: %d sentences, of that quad found %.3f, any actual event %.3f, %.2f events a sentence%n",
                    quad,
                    all[quad],
                    (double) right[quad] / Math.max(1, all[quad]),
                    (double) coded[quad] / Math.max(1, all[quad]),
                    (double) events[quad] / Math.max(1, all[quad]));
        }
        return 0;
    }

    private static int quadOf(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 1;
            case MATERIAL_COOPERATION -> 2;
            case VERBAL_CONFLICT -> 3;
            case MATERIAL_CONFLICT -> 4;
        };
    }
}
