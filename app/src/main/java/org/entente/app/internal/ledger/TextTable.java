package org.entente.app.internal.ledger;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.internal.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as they are printed, one after another; the first is the header. */
final class TextTable implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final Format format;
    private @Nullable List<String> header;
    private long rows;

    TextTable(PrintStream out, Format format) {
        this.out = out;
        this.format = format;
    }

    void row(List<String> cells) {
        if (header == null) {
            header = List.copyOf(cells);
            switch (format) {
                case TSV, TEXT ->
                    out.print(cells.stream().map(TextTable::plain).collect(Collectors.joining("\t", "", "\n")));
                case JSON -> out.print("[");
                case JSONL -> {}
            }
            return;
        }
        switch (format) {
            case TSV, TEXT ->
                out.print(cells.stream().map(TextTable::plain).collect(Collectors.joining("\t", "", "\n")));
            case JSON -> out.print((rows == 0 ? "\n" : ",\n") + object(header, cells));
            case JSONL -> out.print(object(header, cells) + "\n");
        }
        rows++;
    }

    private static String object(List<String> header, List<String> cells) {
        Map<String, @Nullable String> object = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            object.put(header.get(i), cells.get(i).isEmpty() ? null : cells.get(i));
        }
        return JSON.writeValueAsString(object);
    }

    private static String plain(String cell) {
        return cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public void close() {
        if (format == Format.JSON) {
            out.print(header == null ? "[]\n" : "\n]\n");
        }
    }
}
