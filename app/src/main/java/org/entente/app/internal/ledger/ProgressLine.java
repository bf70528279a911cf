package org.entente.app.internal.ledger;

import org.entente.ledger.ImportProgress;

/** A line on standard error that says how far an import has come; silent where nobody watches. */
@SuppressWarnings("SystemConsoleNull") // it is null again from JDK 25 on
final class ProgressLine implements AutoCloseable {

    private static final int WIDTH = 30;

    private final boolean watched = System.console() != null && System.console().isTerminal();
    private final long begun = System.nanoTime();
    private boolean shown;

    void show(ImportProgress progress) {
        if (!watched) {
            return;
        }
        shown = true;
        double share = progress.totalBytes() == 0 ? 1 : Math.min(1, (double) progress.bytes() / progress.totalBytes());
        double seconds = (System.nanoTime() - begun) / 1e9;
        int full = (int) (share * WIDTH);
        System.err.printf(
                "\r[%s%s] %3.0f %%  %,d rows  %,.0f/s  %s ",
                "#".repeat(full),
                " ".repeat(WIDTH - full),
                share * 100,
                progress.rows(),
                progress.rows() / seconds,
                progress.file());
        System.err.flush();
    }

    @Override
    public void close() {
        if (shown) {
            System.err.println();
        }
    }
}
