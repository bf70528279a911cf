package org.entente.app.internal.measure;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.entente.measure.SignedNetwork.Link;

/** Reads signed networks, window by window, from a table with the columns window, a, b and sign; a row that cannot be is named and left out. */
final class SignedEdges {

    private static final List<String> COLUMNS = List.of("window", "a", "b", "sign");

    private final String file;
    private final Consumer<String> problem;
    private final Map<String, List<Link>> windows = new LinkedHashMap<>();
    private final Map<List<String>, Integer> signs = new HashMap<>();

    private SignedEdges(String file, Consumer<String> problem) {
        this.file = file;
        this.problem = problem;
    }

    /**
     * @param file plain or gzipped, whatever it is called
     * @param problem is told of each row that is left out
     * @return the links of each window, in the file's order
     */
    static Map<String, List<Link>> read(Path file, Consumer<String> problem) {
        SignedEdges edges = new SignedEdges(file.toString(), problem);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            edges.read(lines);
        } catch (NoSuchFileException e) {
            problem.accept("%s: there is no such file. Maybe the name is misspelt.".formatted(file));
        } catch (IOException e) {
            problem.accept("%s: it cannot be read (%s). Maybe it was cut short.".formatted(file, e.getMessage()));
        }
        return edges.windows;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzipped ? new GZIPInputStream(in) : in;
    }

    private void read(BufferedReader lines) throws IOException {
        String head = lines.readLine();
        List<String> names = head == null ? List.of() : Cells.of(head.replace("\ufeff", ""));
        int[] places = COLUMNS.stream().mapToInt(names::indexOf).toArray();
        for (int place : places) {
            if (place < 0) {
                problem.accept("%s, line 1: '%s' is no head with the columns %s. Maybe it is missing."
                        .formatted(file, head == null ? "" : head, String.join(",", COLUMNS)));
                return;
            }
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                row(number, line, Cells.of(line), places);
            }
        }
    }

    private void row(int number, String line, List<String> cells, int[] places) {
        List<String> values = new ArrayList<>();
        for (int place : places) {
            values.add(place < cells.size() ? cells.get(place) : "");
        }
        String a = values.get(1);
        String b = values.get(2);
        int sign = sign(values.get(3));
        String wrong = "";
        if (cells.size() < places.length || values.contains("")) {
            wrong = "'%s' lacks a value. Maybe it is not parted by commas.".formatted(line);
        } else if (sign == 0) {
            wrong = "sign '%s' is neither 1 nor -1. Maybe it is a score, of which only the sign counts here."
                    .formatted(values.get(3));
        } else if (a.equals(b)) {
            wrong = "'%s' is linked with itself. Maybe one of the two is misspelt.".formatted(a);
        } else if (contradicts(values.getFirst(), a, b, sign)) {
            wrong = "'%s' and '%s' had the other sign before in '%s'. Maybe its scores have to be added up first."
                    .formatted(a, b, values.getFirst());
        }
        if (wrong.isEmpty()) {
            windows.computeIfAbsent(values.getFirst(), window -> new ArrayList<>())
                    .add(new Link(a, b, sign));
        } else {
            problem.accept("%s, line %d: %s".formatted(file, number, wrong));
        }
    }

    private boolean contradicts(String window, String a, String b, int sign) {
        List<String> pair = a.compareTo(b) < 0 ? List.of(window, a, b) : List.of(window, b, a);
        Integer before = signs.putIfAbsent(pair, sign);
        return before != null && before != sign;
    }

    private static int sign(String text) {
        return switch (text) {
            case "1", "+1", "+" -> 1;
            case "-1", "-" -> -1;
            default -> 0;
        };
    }
}
