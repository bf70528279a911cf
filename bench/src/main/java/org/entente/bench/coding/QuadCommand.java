package org.entente.bench.coding;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Status;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Sentences with the quad of their main event (0: none, 1 and 2: verbal and material cooperation, 3 and 4: verbal and material conflict): how many of each have an
 * event of that quad, and how many of those without have one.
 */
@Command(name = "quad", description = "How often an event of the right quad is found in lines of quad, sentence.")
final class QuadCommand implements Callable<Integer> {

    @Mixin
    private Sentences sentences = new Sentences();

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.english();
        int[] all = new int[5];
        int[] right = new int[5];
        int[] coded = new int[5];
        int[] events = new int[5];
        for (String[] cells : sentences.rows()) {
            int quad = Integer.parseInt(cells[0]);
            List<Coded> found = Coded.of(reader, "q", sentences.day, cells[1]);
            all[quad]++;
            boolean hit = found.stream().anyMatch(event -> event.type().quad().number() == quad);
            boolean any = found.stream().anyMatch(event -> event.status() == Status.ACTUAL);
            right[quad] += hit ? 1 : 0;
            coded[quad] += any ? 1 : 0;
            events[quad] += found.size();
            if (sentences.errors && (quad == 0 ? any : !hit)) {
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
}
