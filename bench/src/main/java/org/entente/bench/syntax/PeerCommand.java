package org.entente.bench.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.syntax.Conllu;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures Stanford CoreNLP on the same words, in a process of its own, since its licence is another. It is given the
 * treebank's words, a sentence a line; how long it took without loading is what it says itself.
 */
@Command(name = "peer", description = "Measures CoreNLP on treebanks, in a process of its own.")
public final class PeerCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TREEBANK")
    List<Path> treebanks = List.of();

    @Option(
            names = "--class-path",
            required = true,
            description = "CoreNLP's jars, those with its models among them, as java's own -cp takes them")
    String classPath = "";

    @Option(names = "--threads", defaultValue = "1")
    int threads;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path treebank : treebanks) {
            List<Tree> gold = new ArrayList<>();
            Treebanks.read(treebank).forEach(document -> gold.addAll(document.trees()));
            Path folder = Files.createTempDirectory("peer");
            Path words = folder.resolve("words.txt");
            Files.write(words, gold.stream().map(PeerCommand::line).toList());
            String said = run(folder, words);
            List<Tree> found = new ArrayList<>();
            Conllu.read("CoreNLP", Files.newBufferedReader(folder.resolve("words.txt.conllu")))
                    .forEach(document -> found.addAll(document.trees()));
            System.out.printf("%s  %s%n%s%n", treebank.getFileName(), Score.ofTrees(gold, found), timing(said));
        }
        return 0;
    }

    private static String line(Tree tree) {
        return String.join(
                " ",
                tree.tokens().stream()
                        .map(Token::form)
                        .map(form -> form.replaceAll("\\s", "_"))
                        .toList());
    }

    private String run(Path folder, Path words) throws IOException, InterruptedException {
        return PeerProcess.run(
                "CoreNLP",
                folder,
                List.of(
                        "-Xmx3g",
                        "-cp",
                        classPath,
                        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                        "-annotators",
                        "tokenize,pos,lemma,depparse",
                        "-tokenize.whitespace",
                        "true",
                        "-ssplit.eolonly",
                        "true",
                        "-threads",
                        String.valueOf(threads),
                        "-outputFormat",
                        "conllu",
                        "-outputDirectory",
                        folder.toString(),
                        "-file",
                        words.toString()));
    }

    private static String timing(String said) {
        return String.join(
                "\n",
                said.lines()
                        .filter(line -> line.contains("Annotator:") || line.startsWith("TOTAL"))
                        .toList());
    }
}
