package org.entente.app.internal.read;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.model.Account;
import org.entente.source.Found;

/** Reads one dispatch so that a fault of ours in it does not end the others. */
public final class Attempt {

    private Attempt() {}

    /**
     * @param where the dispatch's id
     * @param reading gives its account
     */
    public static void at(
            String where, Supplier<Account> reading, Consumer<Account> accounts, Consumer<Found.Problem> wrong) {
        Account account;
        try {
            account = reading.get();
        } catch (RuntimeException e) {
            wrong.accept(new Found.Problem(
                    where, "it was not understood (" + e + ")", "It is left out, the others are read."));
            return;
        }
        accounts.accept(account);
    }
}
