package org.entente.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EntenteTest {

    @Test
    void helpListsEveryCommandForPeople() {
        String help = printed("--help");
        for (String command : new String[] {"read", "demo", "serve", "import", "backtest"}) {
            assertTrue(help.contains("\n  " + command + " "), command);
        }
        assertFalse(help.contains("rehearse"));
    }

    @Test
    void helpOfOneCommandTellsWhatItTakes() {
        assertTrue(printed("serve", "--help").startsWith("Usage: entente serve "));
        assertTrue(printed("help", "serve").startsWith("Usage: entente serve "));
    }

    @Test
    void anUnknownCommandIsAWrongCall() {
        assertEquals(2, Entente.run("sevre"));
    }

    private static String printed(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Entente.run(args);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
