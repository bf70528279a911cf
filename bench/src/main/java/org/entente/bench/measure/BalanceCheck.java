package org.entente.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.measure.Camps;
import org.entente.measure.SignedNetwork;

/** Camps against the proved optima of the Correlates of War networks, 25 windows from 1946 to 1973. */
final class BalanceCheck {

    private BalanceCheck() {}

    static void print(Path folder) throws IOException {
        Map<String, List<SignedNetwork.Link>> windows = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("cow-signed-1946-1973.csv.gz"))),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row -> windows.computeIfAbsent(row[0], window -> new ArrayList<>())
                            .add(new SignedNetwork.Link(row[1], row[2], Integer.parseInt(row[3]))));
        }
        Map<String, Integer> table = new LinkedHashMap<>();
        Files.readAllLines(folder.resolve("cow-frustration-1946-1973.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(row -> table.put(row[0], Integer.valueOf(row[4])));
        int equal = 0;
        int proved = 0;
        long start = System.nanoTime();
        for (Map.Entry<String, List<SignedNetwork.Link>> window : windows.entrySet()) {
            Camps camps = Camps.of(SignedNetwork.of(window.getValue()), 60);
            equal += Integer.valueOf(camps.frustration()).equals(table.get(window.getKey())) ? 1 : 0;
            proved += camps.proved() ? 1 : 0;
        }
        System.out.printf(
                "camps: %d windows, %d equal to the table, %d proved, %.2f s together%n",
                windows.size(), equal, proved, (System.nanoTime() - start) / 1e9);
    }
}
