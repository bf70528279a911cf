package org.entente.app.internal.ledger;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.ledger.TableReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints a table row by row as CSV, TSV, JSON or an object a line. For people {@link TextTable} does it. */
final class TablePrinter implements TableReader, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final TableFormat format;
    private List<String> header = List.of();
    private boolean begun;

    TablePrinter(PrintStream out, TableFormat format) {
        this.out = out;
        this.format = format;
    }

    @Override
    public void columns(List<String> names) {
        header = List.copyOf(names);
        switch (format) {
            case CSV -> line(names, ",", TablePrinter::csv);
            case TSV -> line(names, "\t", TablePrinter::tsv);
            case JSON -> out.print("[");
            default -> {}
        }
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        switch (format) {
            case CSV -> line(texts(cells), ",", TablePrinter::csv);
            case TSV -> line(texts(cells), "\t", TablePrinter::tsv);
            case JSON -> out.print((begun ? ",\n" : "\n") + object(cells));
            default -> out.print(object(cells) + "\n");
        }
        begun = true;
    }

    private void line(List<String> cells, String between, UnaryOperator<String> form) {
        out.print(cells.stream().map(form).collect(Collectors.joining(between, "", "\n")));
    }

    private String object(List<@Nullable Object> cells) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Object cell = cells.get(i);
            boolean plain = cell == null || cell instanceof Number || cell instanceof Boolean;
            object.put(header.get(i), plain ? cell : String.valueOf(cell));
        }
        return JSON.writeValueAsString(object);
    }

    /** Every cell as text; an absent value is an empty one. */
    static List<String> texts(List<@Nullable Object> cells) {
        List<String> texts = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            texts.add(cell == null ? "" : cell.toString());
        }
        return texts;
    }

    /** RFC 4180. */
    private static String csv(String cell) {
        boolean bare = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return bare ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** A tab or a line's end within a cell would be taken for one between cells. */
    static String tsv(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public void close() {
        if (format == TableFormat.JSON) {
            out.print(begun ? "\n]\n" : "]\n");
        }
    }
}
