package org.entente.app.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Entente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is named, the rest is done, and the exit status tells. */
class ReadCommandTest {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String complaints() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() throws Exception {
        String good = file("good.txt", "The United States and Japan signed an agreement in Tokyo on Monday.");
        String empty = file("empty.txt", "");
        String binary = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3})
                .toString();
        String russian =
                file("russian.txt", "Министр иностранных дел встретился с послом и обсудил отношения двух стран.");
        int status = Entente.run(
                "read",
                "--format",
                "jsonl",
                empty,
                binary,
                russian,
                folder.resolve("missing.txt").toString(),
                good);
        assertEquals(1, status);
        for (String name : new String[] {"empty.txt", "picture.txt", "russian.txt", "missing.txt"}) {
            assertTrue(complaints().contains(name), name + " in " + complaints());
        }
        assertTrue(complaints().contains("Maybe"), complaints());
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("\"id\":\"good\""));
    }

    @Test
    void aLineOfFiftyMegabytesIsRefusedByName() throws Exception {
        String huge = file("huge.txt", "x ".repeat(25 << 20));
        assertEquals(1, Entente.run("read", huge));
        assertTrue(complaints().contains("huge.txt"), complaints());
    }

    @Test
    void aDateThatIsNoneIsAWrongCall() throws Exception {
        String good = file("good.txt", "Japan thanked Peru.");
        assertEquals(2, Entente.run("read", good, "--date", "2018-13-01"));
        assertTrue(complaints().contains("2018-13-01"), complaints());
    }

    @Test
    void aFolderWithoutArticlesIsNamed() {
        assertEquals(1, Entente.run("read", folder.toString()));
        assertTrue(complaints().contains(folder.toString()), complaints());
    }

    @Test
    void treesOfAnotherParserAreKeptAlsoWithoutTheirText() throws Exception {
        String trees = file("trees.conllu", """
                1	China	China	PROPN	NNP	_	2	nsubj	_	_
                2	condemned	condemn	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	_
                3	Japan	Japan	PROPN	NNP	_	2	obj	_	SpaceAfter=No
                4	.	.	PUNCT	.	_	2	punct	_	_

                """);
        assertEquals(0, Entente.run("read", "--format", "jsonl", "--date", "2014-05-21", trees), complaints());
        String account = printed.toString(StandardCharsets.UTF_8);
        assertTrue(account.contains("\"China condemned Japan.\""), account);
        assertTrue(account.contains("\"CHN\"") && account.contains("\"JPN\""), account);
    }

    @Test
    void fieldsThatAreNoneAreAWrongCall() throws Exception {
        assertEquals(2, Entente.run("read", "--fields", "words=body", file("a.jsonl", "{}")));
        assertTrue(complaints().contains("'words=body' maps no field. Maybe"), complaints());
    }
}
