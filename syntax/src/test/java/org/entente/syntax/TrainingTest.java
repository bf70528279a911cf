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

    private byte[] trained(long seed) throws IOException {
        Path rules = Files.writeString(folder.resolve("small.rules"), RULES);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        Training.train(
                new Training.Material(
                        Conllu.read("small", new StringReader(treebank())),
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
}
