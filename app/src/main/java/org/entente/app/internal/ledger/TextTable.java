package org.entente.app.internal.ledger;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.TableReader;
import org.jspecify.annotations.Nullable;

/** A table for people: columns as wide as they need be. Widths are taken from the first rows, and kept. */
final class TextTable implements TableReader, AutoCloseable {

    private static final int LOOKED_AT = 500;
    private static final int WIDEST = 60;

    private final PrintStream out;
    private final List<String> wanted;
    private final List<Integer> places = new ArrayList<>();
    private final List<List<String>> waiting = new ArrayList<>();
    private int @Nullable [] widths;

    /** @param wanted the columns to show; all where none is named */
    TextTable(PrintStream out, List<String> wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    @Override
    public void columns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.isEmpty() || wanted.contains(names.get(i))) {
                places.add(i);
            }
        }
        waiting.add(places.stream().map(names::get).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        List<String> texts = TablePrinter.texts(cells);
        waiting.add(places.stream().map(texts::get).map(TablePrinter::tsv).toList());
        if (widths != null || waiting.size() > LOOKED_AT) {
            print();
        }
    }

    private void print() {
        int[] wide = widths;
        if (wide == null) {
            wide = new int[places.size()];
            for (List<String> row : waiting) {
                for (int i = 0; i < wide.length; i++) {
                    wide[i] = Math.min(WIDEST, Math.max(wide[i], row.get(i).length()));
                }
            }
            widths = wide;
        }
        for (List<String> row : waiting) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < wide.length; i++) {
                line.append(row.get(i))
                        .repeat(" ", Math.max(0, wide[i] - row.get(i).length()) + 2);
            }
            out.println(line.toString().stripTrailing());
        }
        waiting.clear();
    }

    @Override
    public void close() {
        print();
    }
}
