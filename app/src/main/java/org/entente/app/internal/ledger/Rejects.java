package org.entente.app.internal.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.ImportReport;
import org.jspecify.annotations.Nullable;

/** The file that rows which cannot be read are set aside in, made with the first of them: file, line, reason, row. */
final class Rejects implements AutoCloseable {

    private final Path file;
    private @Nullable PrintWriter out;

    Rejects(Path file) {
        this.file = file;
    }

    void add(ImportReport.Reject reject) {
        PrintWriter to = out;
        if (to == null) {
            to = begin();
            out = to;
        }
        to.print("%s\t%d\t%s\t%s\n".formatted(reject.file(), reject.line(), reject.reason(), reject.content()));
    }

    private PrintWriter begin() {
        try {
            return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be written (%s). Maybe name another with --rejects.".formatted(file, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        if (out != null) {
            out.close();
        }
    }
}
