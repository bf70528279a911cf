package org.entente.ledger.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.ledger.TableReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @Test
    void whoAsksDoesNotWaitUntilOthersHaveWritten(@TempDir Path folder) throws Exception {
        try (Database database = Database.open(folder.resolve("one.ledger"))) {
            List<@Nullable Object> found = new ArrayList<>();
            database.together(() -> {
                database.run("INSERT INTO country VALUES (0, 'USA')");
                CompletableFuture.runAsync(() -> ask(database, found))
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join();
            });
            assertEquals(List.of(0L), found);
        }
    }

    private static void ask(Database database, List<@Nullable Object> found) {
        try {
            Table.ask(database, "SELECT count(*) FROM country", new TableReader() {
                @Override
                public void columns(List<String> names) {}

                @Override
                public void row(List<@Nullable Object> cells) {
                    found.addAll(cells);
                }
            });
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
