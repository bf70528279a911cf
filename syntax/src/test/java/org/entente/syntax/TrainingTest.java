package org.entente.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final String RULES = "abbreviation\tmr\n";

    @TempDir
    Path folder;

    /** A small language in which every sentence is a name, a verb and a full stop. */
    private static String treebank() {
        StringBuilder text = new StringBuilder("# newdoc id = small\n");
        for (int i = 0; i < 60; i++) {
            String name = List.of("Ada", "Bo", "Cem", "Dora").get(i % 4);
            String verb = List.of("waits", "sleeps", "leaves").get(i % 3);
            text.append("1\t%s\t%s\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n".formatted(name, name))
                    .append("2\t%s\t%s\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No\n"
                            .formatted(verb, verb.substring(0, verb.length() - 1)))
                    .append("3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n");
        }
        return text.toString();
    }

    /** What the treebank lacks: the verb before the name. */
    private static String verbFirst() {
        StringBuilder text = new StringBuilder("# newdoc id = taught\n");
        for (int i = 0; i < 60; i++) {
            text.append("1\t%s\t_\tVERB\tVBZ\t_\t0\troot\t_\t_\n"
                            .formatted(List.of("Waits", "Sleeps").get(i % 2)))
                    .append("2\t%s\t_\tPROPN\tNNP\t_\t1\tnsubj\t_\tSpaceAfter=No\n"
                            .formatted(List.of("Ada", "Bo", "Dora").get(i % 3)))
                    .append("3\t.\t_\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n");
        }
        return text.toString();
    }

    private byte[] trained(long seed) throws IOException {
        return trained(seed, "");
    }

    private byte[] trained(long seed, String taught) throws IOException {
        Path rules = Files.writeString(folder.resolve("small.rules"), RULES);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        Training.train(
                new Training.Material(
                        Conllu.read("small", new StringReader(treebank())),
                        Conllu.read("taught", new StringReader(taught)),
                        Map.of(),
                        Map.of(),
                        Map.of("Ada", new float[] {1, 0}, "Bo", new float[] {1, 0.5f}, "waits", new float[] {-1, 1}),
                        rules,
                        "a small language",
                        seed),
                new StringBuilder(),
                model);
        return model.toByteArray();
    }

    @Test
    void theSameTreebankAndSeedGiveTheSameBytes() throws IOException {
        assertArrayEquals(trained(7), trained(7));
    }

    @Test
    void whatWasLearnedIsFoundAgainInNewText() throws IOException {
        Analyser analyser = Analysers.load(
                "small",
                new ByteArrayInputStream(trained(7)),
                new ByteArrayInputStream(RULES.getBytes(StandardCharsets.UTF_8)));
        List<Tree> trees = analyser.analyse("Dora sleeps. Ada leaves.");
        assertEquals(2, trees.size());
        assertEquals("nsubj", trees.get(1).token(0).relation());
        assertEquals("leave", trees.get(1).token(1).lemma());
        assertEquals(Token.ROOT, trees.get(1).token(1).head());
    }

    @Test
    void treesOfASlowerParserTeachTagsAndTreesToo() throws IOException {
        Analyser analyser = Analysers.load(
                "small",
                new ByteArrayInputStream(trained(7, verbFirst())),
                new ByteArrayInputStream(RULES.getBytes(StandardCharsets.UTF_8)));
        Tree given = Conllu.read("given", new StringReader(verbFirst()))
                .getFirst()
                .sentences()
                .getFirst()
                .tree();
        Tree tree = analyser.reanalyse(List.of(given)).getFirst();
        assertEquals("nsubj", tree.token(1).relation());
        assertEquals(0, tree.token(1).head());
    }
}
