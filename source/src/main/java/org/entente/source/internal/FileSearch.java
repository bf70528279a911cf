package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.source.Found;
import org.jspecify.annotations.Nullable;

/** Files and folders by their paths. For one search and one thread. */
public final class FileSearch {

    /** What a folder is searched for; a file without an ending may be any of them. */
    private static final Set<String> ENDINGS = Set.of(
            "", "txt", "text", "html", "htm", "xhtml", "xml", "rss", "atom", "rdf", "jsonl", "ndjson", "json", "conllu",
            "warc", "gz", "tgz", "tar", "zip");

    private final Opening opening;
    private final Consumer<Found> found;
    private final Set<String> ids = new HashSet<>();

    public FileSearch(Opening opening, Consumer<Found> found) {
        this.opening = opening;
        this.found = found;
    }

    /** Reads a file, or every article in a folder, sorted by name. */
    public void search(Path path, @Nullable LocalDate date) {
        if (Files.isDirectory(path)) {
            searchFolder(path, date);
        } else if (!Files.exists(path)) {
            found.accept(new Found.Problem(
                    path.toString(), "there is no such file", "Maybe the name is misspelt or the folder another."));
        } else {
            searchFile(path, date, name(path));
        }
    }

    private void searchFile(Path path, @Nullable LocalDate date, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            opening.open(Place.of(path.toString(), name, date), in);
        } catch (IOException e) {
            found.accept(unopened(path, e));
        }
    }

    private void searchFolder(Path folder, @Nullable LocalDate date) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collecting(files));
        } catch (IOException e) {
            found.accept(unopened(folder, e));
            return;
        }
        files.sort(null);
        if (files.isEmpty()) {
            found.accept(
                    new Found.Problem(
                            folder.toString(),
                            "the folder holds no article",
                            "Maybe its articles lack an ending that is read: .txt, .html, .xml, .jsonl, .warc, .conllu, .zip, .gz, .tar."));
        }
        for (Path file : files) {
            String name = name(file);
            // Files of one name in several folders keep their folders' names, so that ids differ.
            searchFile(
                    file, date, ids.add(name) ? name : folder.relativize(file).toString());
        }
    }

    private Found.Problem unopened(Path path, IOException e) {
        return new Found.Problem(
                path.toString(), "it cannot be opened (%s)".formatted(e.getMessage()), "Maybe check its permissions.");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private final class Collecting extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Collecting(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file).toLowerCase(Locale.ROOT);
            String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
            if (attributes.isRegularFile() && !name.startsWith(".") && ENDINGS.contains(ending)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.accept(unopened(file, e));
            return FileVisitResult.CONTINUE;
        }
    }
}
