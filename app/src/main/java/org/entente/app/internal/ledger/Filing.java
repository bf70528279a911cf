package org.entente.app.internal.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.model.Account;
import org.jspecify.annotations.Nullable;

/** Accounts on their way into a ledger, some at a time; nowhere where none was named. */
public final class Filing implements AutoCloseable {

    /** So many are filed together: a file's transaction costs as much for one as for many. */
    private static final int TOGETHER = 100;

    private final @Nullable Ledger ledger;
    private final List<Account> waiting = new ArrayList<>();
    private int filed;
    private int read;

    private Filing(@Nullable Ledger ledger) {
        this.ledger = ledger;
    }

    public static Filing of(@Nullable Path ledger) {
        return new Filing(ledger == null ? null : Ledger.open(ledger));
    }

    public void add(Account account) {
        if (ledger != null) {
            read++;
            waiting.add(account);
            if (waiting.size() == TOGETHER) {
                file(ledger);
            }
        }
    }

    private void file(Ledger open) {
        filed += open.file(waiting);
        waiting.clear();
    }

    @Override
    public void close() {
        if (ledger != null) {
            try (ledger) {
                file(ledger);
            }
            System.err.printf(
                    "%,d accounts filed%s.%n", filed, filed == read ? "" : " (%,d were there)".formatted(read - filed));
        }
    }
}
