package org.entente.app.internal.ledger;

import java.io.PrintStream;
import org.entente.ledger.ImportProgress;

/** A line on the terminal that says how far an import has come; silent where nobody watches. */
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private final long begun = System.nanoTime();
    private boolean shown;

    ProgressLine(PrintStream out) {
        this.out = out;
    }

    void show(ImportProgress progress) {
        if (!watched) {
            return;
        }
        shown = true;
        double share = progress.totalBytes() == 0 ? 1 : Math.min(1, (double) progress.bytes() / progress.totalBytes());
        double seconds = (System.nanoTime() - begun) / 1e9;
        int full = (int) (share * WIDTH);
        out.printf(
                "\r[%s%s] %3.0f %%  %,d rows  %,.0f/s  %s ",
                "#".repeat(full),
                " ".repeat(WIDTH - full),
                share * 100,
                progress.rows(),
                progress.rows() / seconds,
                progress.file());
        out.flush();
    }

    @Override
    public void close() {
        if (shown) {
            out.println();
        }
    }
}
