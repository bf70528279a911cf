package org.entente.app.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Conllu;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente parse}: text to trees; of CoNLL-U it keeps sentences and tokens, and predicts the rest. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Prints the Universal Dependencies trees of text, or of CoNLL-U whose tokens are kept.")
public final class ParseCommand implements Callable<Integer> {

    /** How trees are written. */
    enum TreeFormat {
        CONLLU
    }

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Text or CoNLL-U; none or - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--format", description = "conllu (default).")
    private TreeFormat format = TreeFormat.CONLLU;

    @Override
    public Integer call() throws IOException {
        Analyser analyser = Analysers.english();
        int status = 0;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            try {
                status |= switch (format) {
                    case CONLLU -> parse(file, content(file), analyser, System.out);
                };
            } catch (NoSuchFileException e) {
                System.err.println("entente: " + file + " does not exist. Maybe it lies in another folder.");
                status = 1;
            } catch (IOException e) {
                System.err.println("entente: " + file + " cannot be read: " + e.getMessage());
                status = 1;
            }
        }
        return status;
    }

    private static String content(String file) throws IOException {
        byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** @return 1 if sentences of CoNLL-U were wrong and are left out, else 0 */
    private static int parse(String name, String content, Analyser analyser, PrintStream out) throws IOException {
        if (!isConllu(content)) {
            Conllu.write(analyser.analyse(content), content, out);
            return 0;
        }
        List<String> wrong = new ArrayList<>();
        for (Conllu.Document document : Conllu.read(name, new StringReader(content), wrong::add)) {
            List<Tree> trees = analyser.reanalyse(document.trees());
            for (int i = 0; i < trees.size(); i++) {
                Conllu.write(document.sentences().get(i).with(trees.get(i)), out);
            }
        }
        wrong.forEach(message -> System.err.println("entente: " + message + " The sentence is left out."));
        return wrong.isEmpty() ? 0 : 1;
    }

    /** Whether the first line that is no comment has ten columns. */
    private static boolean isConllu(String content) {
        return content.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .filter(line -> line.split("\t", -1).length == 10)
                .isPresent();
    }
}
