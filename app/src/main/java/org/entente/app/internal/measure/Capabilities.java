package org.entente.app.internal.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads what states can do: a comma-separated table with the columns state and capability. */
final class Capabilities {

    private Capabilities() {}

    /** @param problem is told of each row that is left out */
    static Map<String, Double> read(Path file, Consumer<String> problem) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head =
                lines.isEmpty() ? List.of() : Cells.of(lines.getFirst().replace("\ufeff", ""));
        int state = head.indexOf("state");
        int capability = head.indexOf("capability");
        if (state < 0 || capability < 0) {
            throw new IOException("%s, line 1: '%s' is no head with the columns state,capability. Maybe it is missing."
                    .formatted(file, String.join(",", head)));
        }
        Map<String, Double> capabilities = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Cells.of(lines.get(i));
            if (lines.get(i).isBlank()) {
                continue;
            }
            double value = cells.size() > Math.max(state, capability) ? number(cells.get(capability)) : -1;
            if (value >= 0) {
                capabilities.put(cells.get(state), value);
            } else {
                problem.accept("%s, line %d: '%s' holds no capability. Maybe write it as a number of at least 0."
                        .formatted(file, i + 1, lines.get(i)));
            }
        }
        return capabilities;
    }

    private static double number(String cell) {
        try {
            double value = Double.parseDouble(cell);
            return Double.isFinite(value) ? value : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
