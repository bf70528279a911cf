package org.entente.app.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Account;
import org.entente.source.Found;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private final List<Account> accounts = new ArrayList<>();
    private final List<Found.Problem> problems = new ArrayList<>();

    @Test
    void aFaultIsToldAndEndsNothing() {
        Attempt.at(
                "d7",
                () -> {
                    throw new IllegalStateException("no head");
                },
                accounts::add,
                problems::add);
        assertEquals(List.of(), accounts);
        assertEquals(
                "d7: it was not understood (java.lang.IllegalStateException: no head). It is left out, the others are read.",
                problems.getFirst().toString());
    }
}
