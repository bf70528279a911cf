package org.entente.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a table: its columns once, then row after row. */
public interface TableReader {

    void columns(List<String> names);

    /** @param cells texts, numbers, booleans, dates and times of {@code java.time} or {@code java.sql}; null where there is no value */
    void row(List<@Nullable Object> cells);
}
