package org.entente.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hears what commands print and complain of during a test, in place of the terminal. */
public final class Terminal implements BeforeEachCallback, AfterEachCallback {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.setOut(out);
        System.setErr(err);
    }

    /**
     * Runs a command, of which alone is told afterwards.
     *
     * @return its exit status
     */
    public int run(String... args) {
        printed.reset();
        complained.reset();
        return Entente.run(args);
    }

    /** What a command prints that succeeds and complains of nothing. */
    public String answer(String... args) {
        int status = run(args);
        assertEquals("", complaints());
        assertEquals(0, status);
        return printed();
    }

    /** What went to standard output. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What went to standard error. */
    public String complaints() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}
