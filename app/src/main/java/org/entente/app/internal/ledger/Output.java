package org.entente.app.internal.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.ledger.TableReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command's table goes, and how it is written. */
final class Output {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            description = "text, csv, tsv, json, jsonl or parquet; of events also graphml or gexf (default: text).")
    TableFormat format = TableFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Write to a file (default: standard output). Of parquet a name that does not end",
                "in .parquet is a folder with a part for each year, as 'entente ledger attach' takes."
            })
    private @Nullable Path out;

    /** The Parquet file or folder. */
    Path parquet() {
        if (out == null) {
            throw wrong("Parquet is not printed. Maybe add --out FILE.");
        }
        return out;
    }

    /** Hands the stream to write to. */
    void write(Consumer<PrintStream> writer) {
        if (out == null) {
            writer.accept(System.out);
            System.out.flush();
            return;
        }
        try (PrintStream file = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
            writer.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be written (%s). Maybe its folder is missing.".formatted(out, e.getMessage()), e);
        }
    }

    /**
     * Writes a table.
     *
     * @param shown the columns that people are shown; all where none is named
     * @param asked is handed whom to give the table to
     */
    void table(List<String> shown, Consumer<TableReader> asked) {
        if (format.isNetwork()) {
            throw wrong("Only events make a network. Maybe use csv, tsv, json, jsonl or parquet.");
        }
        write(out -> {
            if (format == TableFormat.TEXT) {
                try (TextTable table = new TextTable(out, shown)) {
                    asked.accept(table);
                }
            } else {
                try (TablePrinter table = new TablePrinter(out, format)) {
                    asked.accept(table);
                }
            }
        });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
