package org.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.source.internal.PlainText;
import org.jspecify.annotations.Nullable;

/** Finds the dispatches in files, folders and standard input. Stateless; safe to share between threads. */
public final class Sources {

    private static final Set<String> TEXT = Set.of("txt", "text");

    private Sources() {}

    /**
     * Hands every dispatch, and every place that gave none, to {@code found}, in the order of {@code inputs} and, within a folder, of names.
     *
     * @param inputs files or folders; {@code -} is {@code standardInput}
     * @param date the day of dispatches that do not tell their own, or null
     */
    public static void search(
            List<String> inputs, @Nullable LocalDate date, InputStream standardInput, Consumer<Found> found) {
        for (String input : inputs) {
            if (input.equals("-")) {
                found.accept(PlainText.read("standard input", "stdin", standardInput, date));
            } else {
                search(Path.of(input), date, found);
            }
        }
    }

    private static void search(Path path, @Nullable LocalDate date, Consumer<Found> found) {
        if (Files.isDirectory(path)) {
            searchFolder(path, date, found);
        } else if (!Files.exists(path)) {
            found.accept(new Found.Problem(
                    path.toString(), "there is no such file", "Maybe the name is misspelt or the folder another."));
        } else {
            searchFile(path, date, found);
        }
    }

    private static void searchFile(Path path, @Nullable LocalDate date, Consumer<Found> found) {
        try (InputStream in = Files.newInputStream(path)) {
            found.accept(PlainText.read(path.toString(), stem(path), in, date));
        } catch (IOException e) {
            found.accept(new Found.Problem(
                    path.toString(),
                    "it cannot be opened (%s)".formatted(e.getMessage()),
                    "Maybe check its permissions."));
        }
    }

    private static void searchFolder(Path folder, @Nullable LocalDate date, Consumer<Found> found) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file ->
                            TEXT.contains(extension(file)) && !stem(file).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            found.accept(new Found.Problem(
                    folder.toString(),
                    "it cannot be listed (%s)".formatted(e.getMessage()),
                    "Maybe check its permissions."));
            return;
        }
        if (files.isEmpty()) {
            found.accept(new Found.Problem(
                    folder.toString(), "the folder holds no article", "Maybe its articles lack the ending .txt."));
        }
        files.forEach(file -> searchFile(file, date, found));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
