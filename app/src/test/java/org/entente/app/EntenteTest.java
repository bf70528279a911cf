package org.entente.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntenteTest {

    @RegisterExtension
    final Terminal terminal = new Terminal();

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
        assertEquals(2, terminal.run("sevre"));
    }

    @Test
    void aDeskForOtherMachinesNeedsAToken() {
        assertEquals(2, terminal.run("serve", "--address", "0.0.0.0", "--port", "0"));
        assertTrue(terminal.complaints().contains("Maybe add --token WORD."), terminal.complaints());
    }

    private String printed(String... args) {
        terminal.run(args);
        return terminal.printed();
    }
}
