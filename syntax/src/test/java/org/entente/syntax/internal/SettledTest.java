package org.entente.syntax.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SettledTest {

    private static final int OFTEN = 1;
    private static final int SELDOM = 2;
    private static final int DOUBTFUL = 3;

    private static Settled settled() {
        Settled.Counts counts = new Settled.Counts();
        for (int i = 0; i < 100; i++) {
            counts.add(OFTEN, i == 50 ? 8 : 7);
            counts.add(DOUBTFUL, i % 10 == 0 ? 8 : 7);
        }
        counts.add(SELDOM, 7);
        return counts.settled(40, 0.99);
    }

    @Test
    void whatIsMetOftenAndNearlyAlwaysWithOneOutcomeIsSettled() {
        assertEquals(7, settled().outcome(OFTEN));
    }

    @Test
    void whatIsSeldomMetOrHasSeveralOutcomesIsNot() {
        assertEquals(-1, settled().outcome(SELDOM));
        assertEquals(-1, settled().outcome(DOUBTFUL));
        assertEquals(-1, settled().outcome(4));
    }

    @Test
    void anOutcomeUnknownToTheModelSettlesNothing() {
        Settled.Counts counts = new Settled.Counts();
        for (int i = 0; i < 100; i++) {
            counts.add(OFTEN, -1);
        }
        assertEquals(-1, counts.settled(40, 0.99).outcome(OFTEN));
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        byte[] first = written(settled());
        Settled again = Settled.read(new DataInputStream(new ByteArrayInputStream(first)));
        assertEquals(7, again.outcome(OFTEN));
        assertArrayEquals(first, written(again));
    }

    private static byte[] written(Settled settled) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        settled.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
