package org.entente.bench.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the events that a human coder sees in it.
 *
 * @param events none where there is no event
 */
record GoldRecord(String id, @Nullable LocalDate day, String sentence, List<Coded> events) {

    /** Reads lines of {@code id⇥date⇥sentence⇥actors⇥recipients⇥type⇥status}, one for each event. */
    static List<GoldRecord> read(List<String> lines) {
        Map<String, GoldRecord> records = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || cells.length < 7 || cells[0].equals("id")) {
                continue;
            }
            GoldRecord record = records.computeIfAbsent(
                    cells[0],
                    id -> new GoldRecord(
                            id, cells[1].equals("-") ? null : LocalDate.parse(cells[1]), cells[2], new ArrayList<>()));
            if (!cells[5].equals("-")) {
                record.events.add(new Coded(
                        Coded.codes(cells[3]),
                        Coded.codes(cells[4]),
                        PloverType.valueOf(cells[5]),
                        cells[6].equals("-") ? Status.ACTUAL : Status.valueOf(cells[6]),
                        1));
            }
        }
        return List.copyOf(records.values());
    }
}
