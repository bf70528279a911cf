package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFolderTest {

    @TempDir
    Path machine = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void someFiles() throws IOException {
        folder = machine.resolve("open");
        Files.writeString(Files.createDirectories(folder.resolve("sets")).resolve("a.tsv"), "a");
        Files.writeString(folder.resolve(".hidden"), "b");
        Files.writeString(machine.resolve("secret"), "c");
        Files.createSymbolicLink(folder.resolve("link"), machine.resolve("secret"));
    }

    @Test
    void whatLiesWithinIsShownAndFound() {
        assertEquals("sets/a.tsv", ImportFolder.of(folder).files().getLast());
        assertEquals(
                "a.tsv",
                String.valueOf(ImportFolder.of(folder).file("sets/a.tsv").getFileName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "sets/../../secret", "link", "sets", "", "nothing", "a\u0000b"})
    void nothingOutsideIsReached(String name) {
        assertThrows(Problem.class, () -> ImportFolder.of(folder).file(name));
    }

    @Test
    void whatIsNoFolderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ImportFolder.of(machine.resolve("secret")));
    }
}
