package org.entente.app.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is named, the rest is done, and the exit status tells. */
class ReadCommandTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

    @TempDir
    Path folder = Path.of("");

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() throws Exception {
        String good = file("good.txt", "The United States and Japan signed an agreement in Tokyo on Monday.");
        String empty = file("empty.txt", "");
        String binary = Files.write(folder.resolve("picture.txt"), new byte[] {0, 1, 2, 3})
                .toString();
        String russian =
                file("russian.txt", "Министр иностранных дел встретился с послом и обсудил отношения двух стран.");
        int status = terminal.run(
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
            assertTrue(terminal.complaints().contains(name), name + " in " + terminal.complaints());
        }
        assertTrue(terminal.complaints().contains("Maybe"), terminal.complaints());
        assertTrue(terminal.printed().contains("\"id\":\"good\""));
    }

    @Test
    void aLineOfFiftyMegabytesIsRefusedByName() throws Exception {
        String huge = file("huge.txt", "x ".repeat(25 << 20));
        assertEquals(1, terminal.run("read", huge));
        assertTrue(terminal.complaints().contains("huge.txt"), terminal.complaints());
    }

    @Test
    void aDateThatIsNoneIsAWrongCall() throws Exception {
        String good = file("good.txt", "Japan thanked Peru.");
        assertEquals(2, terminal.run("read", good, "--date", "2018-13-01"));
        assertTrue(terminal.complaints().contains("2018-13-01"), terminal.complaints());
    }

    @Test
    void aFolderWithoutArticlesIsNamed() {
        assertEquals(1, terminal.run("read", folder.toString()));
        assertTrue(terminal.complaints().contains(folder.toString()), terminal.complaints());
    }

    @Test
    void treesOfAnotherParserAreKeptAlsoWithoutTheirText() throws Exception {
        String trees = file("trees.conllu", """
                1	China	China	PROPN	NNP	_	2	nsubj	_	_
                2	condemned	condemn	VERB	VBD	Tense=Past|VerbForm=Fin	0	root	_	_
                3	Japan	Japan	PROPN	NNP	_	2	obj	_	SpaceAfter=No
                4	.	.	PUNCT	.	_	2	punct	_	_

                """);
        assertEquals(
                0, terminal.run("read", "--format", "jsonl", "--date", "2014-05-21", trees), terminal.complaints());
        String account = terminal.printed();
        assertTrue(account.contains("\"China condemned Japan.\""), account);
        assertTrue(account.contains("\"CHN\"") && account.contains("\"JPN\""), account);
    }

    @Test
    void fieldsThatAreNoneAreAWrongCall() throws Exception {
        assertEquals(2, terminal.run("read", "--fields", "words=body", file("a.jsonl", "{}")));
        assertTrue(terminal.complaints().contains("'words=body' maps no field. Maybe"), terminal.complaints());
    }
}
