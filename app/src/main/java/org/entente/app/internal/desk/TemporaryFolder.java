package org.entente.app.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes when it is closed, with all that lies in it. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder begin() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("entente-desk"));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("entente: %s stays behind (%s).".formatted(path, e.getMessage()));
        }
    }
}
