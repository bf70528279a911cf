package org.entente.bench.syntax;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.syntax.Analyser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges how an analyser parses reported speech. */
@Command(
        name = "speech",
        description = "Judges on sentences of our own whether a speech verb heads its clause and has its subject.")
public final class SpeechCommand implements Callable<Integer> {

    @Mixin
    AnalyserChoice choice = new AnalyserChoice();

    @Option(names = "--wrong", description = "print the sentences of the development half that came out wrong")
    boolean wrong;

    @Override
    public Integer call() throws IOException {
        Analyser analyser = choice.analyser();
        for (String half : List.of("dev", "held")) {
            Map<String, int[]> kinds = new TreeMap<>();
            int[] all = new int[2];
            for (ReportedSpeech sentence : ReportedSpeech.read("reported-speech-" + half + ".tsv")) {
                boolean right = sentence.isRight(analyser);
                for (int[] counts : List.of(all, kinds.computeIfAbsent(sentence.kind(), kind -> new int[2]))) {
                    counts[0] += right ? 1 : 0;
                    counts[1]++;
                }
                if (wrong && !right && half.equals("dev")) {
                    System.out.println(sentence);
                }
            }
            System.out.printf("%s: %d of %d right (%.1f %%)%n", half, all[0], all[1], 100.0 * all[0] / all[1]);
            kinds.forEach((kind, counts) -> System.out.printf("  %s %d of %d%n", kind, counts[0], counts[1]));
        }
        return 0;
    }
}
