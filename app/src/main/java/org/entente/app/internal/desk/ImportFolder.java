package org.entente.app.internal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the server's own files that may be imported from the desk. Nothing outside it can be named, by whatever way. Immutable. */
public final class ImportFolder {

    private static final int DEEPEST = 3;
    private static final int MOST_SHOWN = 500;

    private final Path folder;

    private ImportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @throws IllegalArgumentException if there is no such folder
     */
    public static ImportFolder of(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (Files.isDirectory(real)) {
                return new ImportFolder(real);
            }
        } catch (IOException e) {
            // told below
        }
        throw new IllegalArgumentException("%s is no folder. Maybe the name is misspelt.".formatted(folder));
    }

    /** The files that can be named, sorted; at most 500, hidden ones left out. */
    public List<String> files() {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .limit(MOST_SHOWN)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The file of a name within the folder; links are followed first, and have to end within it. */
    Path file(String name) {
        try {
            Path file = folder.resolve(name).toRealPath();
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (IOException | InvalidPathException e) {
            // told below
        }
        throw Problem.missing(
                "There is no file '%s' in the folder for imports. Maybe look at /imports.".formatted(name));
    }
}
