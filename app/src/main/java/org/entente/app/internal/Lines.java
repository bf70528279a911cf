package org.entente.app.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a tab-separated file or standard input line by line; a bad line is named and the rest is done. */
public final class Lines {

    private Lines() {}

    /** What is done with one line. */
    public interface Work {

        /**
         * @param columns of the line
         * @throws IllegalArgumentException if the line cannot be read; its message says why and what may help
         */
        void line(String[] columns);
    }

    /**
     * @param file its path; null or {@code -} for standard input
     * @param columns how many a line must have at least
     * @return the exit status: 0, or 1 where something could not be read
     */
    public static int each(@Nullable String file, int columns, Work work) {
        boolean standard = file == null || file.equals("-");
        String name = standard ? "standard input" : String.valueOf(file);
        int status = 0;
        try (BufferedReader lines = standard
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(name))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (line.isBlank()) {
                    continue;
                }
                try {
                    if (cells.length < columns) {
                        throw new IllegalArgumentException(
                                "it has %d columns, %d are needed. Maybe they are not parted by tabs."
                                        .formatted(cells.length, columns));
                    }
                    work.line(cells);
                } catch (IllegalArgumentException e) {
                    System.err.printf("entente: %s, line %d: %s%n", name, number, e.getMessage());
                    status = 1;
                } catch (RuntimeException e) {
                    System.err.printf(
                            "entente: %s, line %d: it was not understood (%s). Maybe a shorter or plainer sentence is.%n",
                            name, number, e);
                    status = 1;
                }
            }
        } catch (NoSuchFileException e) {
            System.err.printf("entente: %s: there is no such file. Maybe the name is misspelt.%n", name);
            return 1;
        } catch (IOException e) {
            System.err.printf("entente: %s: it cannot be read (%s). Maybe it is not UTF-8.%n", name, e.getMessage());
            return 1;
        }
        return status;
    }
}
