package org.entente.app.internal.measure;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Declared;
import org.entente.measure.Normal;
import org.entente.measure.RelationSeries;
import org.entente.measure.Standing;
import org.entente.measure.Tally;

/** A relation as rows: the mutual series, then each direction. A cell is empty where nothing can be said. */
final class RelationTable {

    static final List<String> HEAD = List.of(
            "series",
            "start",
            "level",
            "low50",
            "high50",
            "low95",
            "high95",
            "word",
            "events",
            "verbal_cooperation",
            "material_cooperation",
            "verbal_conflict",
            "material_conflict",
            "conflict_share",
            "mean",
            "sum",
            "tsinghua",
            "ratings",
            "declared",
            "gap");

    private RelationTable() {}

    static List<List<String>> of(DyadSeries dyad) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        add(rows, dyad.toString(), dyad.mutual());
        add(rows, dyad.a() + "→" + dyad.b(), dyad.forth());
        add(rows, dyad.b() + "→" + dyad.a(), dyad.back());
        for (int i = 0; i < dyad.tsinghua().size() && dyad.mutual().count() > 0; i++) {
            List<String> row = new ArrayList<>(rows.get(i + 1));
            row.set(HEAD.indexOf("tsinghua"), cell(dyad.tsinghua().get(i).score()));
            rows.set(i + 1, row);
        }
        for (int i = 0; i < dyad.declared().size(); i++) {
            Declared declared = dyad.declared().get(i);
            List<String> row = new ArrayList<>(rows.get(i + 1));
            row.set(HEAD.indexOf("ratings"), String.valueOf(declared.ratings()));
            row.set(HEAD.indexOf("declared"), cell(declared.level()));
            Normal gap = declared.gap();
            row.set(HEAD.indexOf("gap"), gap == null ? "" : cell(gap.mean()));
            rows.set(i + 1, row);
        }
        return rows;
    }

    private static void add(List<List<String>> rows, String name, RelationSeries series) {
        for (Standing standing : series.standings()) {
            Tally tally = standing.tally();
            boolean known = standing.known();
            List<String> row = new ArrayList<>(List.of(name, standing.start().toString()));
            row.add(known ? cell(standing.level().mean()) : "");
            row.add(known ? cell(standing.level().band50().low()) : "");
            row.add(known ? cell(standing.level().band50().high()) : "");
            row.add(known ? cell(standing.level().band95().low()) : "");
            row.add(known ? cell(standing.level().band95().high()) : "");
            row.add(standing.word());
            row.add(String.valueOf(tally.count()));
            tally.quads().forEach(quad -> row.add(String.valueOf(quad)));
            row.add(cell(tally.conflictShare()));
            row.add(cell(tally.mean()));
            row.add(cell(tally.sum()));
            row.addAll(List.of("", "", "", ""));
            rows.add(row);
        }
    }

    static String cell(double value) {
        return Double.isNaN(value) ? "" : String.format(java.util.Locale.ROOT, "%.4f", value);
    }
}
