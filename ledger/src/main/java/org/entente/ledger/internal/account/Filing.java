package org.entente.ledger.internal.account;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Sha256;
import org.entente.ledger.internal.Tables;
import org.entente.model.Account;
import org.entente.model.Dispatch;
import org.jspecify.annotations.Nullable;

/** Puts accounts into the tables, each dispatch once. */
public final class Filing {

    private final Database database;
    private final Stories stories;

    public Filing(Database database) {
        this.database = database;
        stories = new Stories(database);
    }

    /**
     * Files the accounts whose dispatches are not there yet, all of them or none.
     *
     * @return how many were new
     */
    public int file(List<Account> accounts) throws SQLException {
        Map<String, Account> fresh = new LinkedHashMap<>();
        for (Account account : accounts) {
            String hash = hash(account.dispatch());
            if (!known("hash", hash)) {
                fresh.putIfAbsent(hash, account);
            }
        }
        if (!fresh.isEmpty()) {
            try {
                database.together(() -> write(fresh));
            } finally {
                stories.forget();
            }
        }
        return fresh.size();
    }

    private void write(Map<String, Account> accounts) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (Tables to = new Tables(database.connection())) {
            for (Map.Entry<String, Account> entry : accounts.entrySet()) {
                String hash = entry.getKey();
                Dispatch dispatch = entry.getValue().dispatch();
                // Two articles may come from files of one name in two folders; the second is told apart by its hash.
                boolean free = taken.add(dispatch.id()) && !known("dispatch", dispatch.id());
                String id = free ? dispatch.id() : dispatch.id() + "-" + hash.substring(0, 12);
                new AccountWriter(to, id, dispatch.text()).write(entry.getValue(), hash, stories.place(id, dispatch));
            }
        }
    }

    private boolean known(String column, String value) throws SQLException {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT 1 FROM dispatch WHERE %s = ? LIMIT 1".formatted(column))) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** What makes two dispatches one: their text and their day. */
    static String hash(Dispatch dispatch) {
        return hash(dispatch.date(), dispatch.text());
    }

    /** The same of a dispatch's day and text. */
    public static String hash(@Nullable LocalDate day, String text) {
        return new Sha256().add(String.valueOf(day)).add((byte) 0).add(text).hex();
    }
}
