package org.entente.bench.syntax;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures NLP4J 1.1.3 beside ours on the same words: tags, lemmas and trees, no names, one thread each, in processor time.
 * Its trees follow CLEAR, not Universal Dependencies, so that only Penn's tags can be compared.
 */
@Command(name = "peer-nlp4j", description = "Measures NLP4J beside ours on treebanks, in a process of its own.")
public final class Nlp4jCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TREEBANK")
    List<Path> treebanks = List.of();

    @Option(
            names = "--class-path",
            required = true,
            description = "the jars of nlp4j-api and nlp4j-english and what they need, as java's own -cp takes them")
    String classPath = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Analyser ours = Analysers.english();
        for (Path treebank : treebanks) {
            List<Tree> gold = new ArrayList<>();
            Treebanks.read(treebank).forEach(document -> gold.addAll(document.trees()));
            System.out.println(treebank.getFileName());
            ours.reanalyse(gold);
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<Tree> found = ours.reanalyse(gold);
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            print("ours", gold, tags(found), worked / 1e9);
            peer(gold);
        }
        return 0;
    }

    private void peer(List<Tree> gold) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("peer");
        Path configuration = folder.resolve("nlp4j.xml");
        try (InputStream resource =
                Objects.requireNonNull(Nlp4jCommand.class.getResourceAsStream("nlp4j.xml"), "nlp4j.xml is missing")) {
            Files.copy(resource, configuration);
        }
        Path words = folder.resolve("words.tsv");
        Files.write(words, gold.stream().map(Nlp4jCommand::lines).toList());
        Path trees = folder.resolve("trees.tsv");
        String said = PeerProcess.run(
                "NLP4J",
                folder,
                List.of(
                        "-Xmx4g",
                        "-cp",
                        classPath + File.pathSeparator + System.getProperty("java.class.path"),
                        Nlp4j.class.getName(),
                        configuration.toString(),
                        words.toString(),
                        trees.toString()));
        double seconds =
                Double.parseDouble(said.substring(said.indexOf("worked ") + 7).strip());
        List<String> tags = Files.readAllLines(trees).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1)[3])
                .toList();
        print("NLP4J", gold, tags, seconds);
    }

    /** A line a word, its number and its form, and an empty one. */
    private static String lines(Tree tree) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < tree.size(); i++) {
            lines.append(i + 1)
                    .append('\t')
                    .append(tree.token(i).form().replaceAll("\\s", "_"))
                    .append('\n');
        }
        return lines.toString();
    }

    private static List<String> tags(List<Tree> trees) {
        return trees.stream()
                .flatMap(tree -> tree.tokens().stream())
                .map(Token::xpos)
                .toList();
    }

    private static void print(String name, List<Tree> gold, List<String> tags, double seconds) {
        List<String> wanted = tags(gold);
        if (wanted.size() != tags.size()) {
            throw new IllegalStateException("%s gave %d words of %d. Maybe a word of the treebank holds a blank."
                    .formatted(name, tags.size(), wanted.size()));
        }
        long right = IntStream.range(0, wanted.size())
                .filter(i -> wanted.get(i).equals(tags.get(i)))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: XPOS %.2f, %.0f sentences of 27 words a second of processor time%n",
                name,
                100.0 * right / wanted.size(),
                wanted.size() / 27.0 / seconds);
    }
}
