package org.entente.ledger.internal.coded;

import java.sql.SQLException;
import java.util.Arrays;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.ledger.internal.Checksums;
import org.entente.ledger.internal.DyadNumber;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the table {@code coded}.
 *
 * <p>They are appended by dyad, so that what belongs to one dyad lies together and the rest can be passed over when it is asked for.
 */
final class Pending {

    private static final int BATCH = 0;
    private static final int LINE = 1;
    private static final int DAY = 2;
    private static final int ACTOR = 3;
    private static final int RECIPIENT = 4;
    private static final int ACTOR_COUNTRY = 5;
    private static final int RECIPIENT_COUNTRY = 6;
    private static final int DYAD = 7;
    private static final int CODING = 8;
    private static final int WIDTH = 9;
    private static final int NONE = Numbers.UNKNOWN;

    private final Dimensions dimensions;
    private int[] cells = new int[WIDTH << 14];
    private long[] numbers = new long[1 << 14];
    private final Texts externals = new Texts();
    private final Texts links = new Texts();
    private int size;

    Pending(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    int size() {
        return size;
    }

    void add(int batch, int line, Coded.Row row, Checksums checksums) {
        if (size == numbers.length) {
            grow();
        }
        int at = size * WIDTH;
        int actor = entity(row.actor());
        int recipient = entity(row.recipient());
        int actorCountry = country(actor);
        int recipientCountry = country(recipient);
        cells[at + BATCH] = batch;
        cells[at + LINE] = line;
        cells[at + DAY] = (int) row.day().toEpochDay();
        cells[at + ACTOR] = actor;
        cells[at + RECIPIENT] = recipient;
        cells[at + ACTOR_COUNTRY] = actorCountry;
        cells[at + RECIPIENT_COUNTRY] = recipientCountry;
        cells[at + DYAD] = DyadNumber.of(actorCountry, recipientCountry);
        cells[at + CODING] = dimensions.coding(row.coding());
        numbers[size] = row.number();
        externals.add(row.external());
        links.add(row.link());
        checksums.add(
                line,
                cells[at + DAY],
                actor,
                recipient,
                actorCountry,
                recipientCountry,
                cells[at + CODING],
                row.number(),
                bytes(row.external()),
                bytes(row.link()));
        size++;
    }

    private void grow() {
        int room = numbers.length * 2;
        cells = Arrays.copyOf(cells, room * WIDTH);
        numbers = Arrays.copyOf(numbers, room);
    }

    private int entity(@Nullable Party party) {
        return party == null ? NONE : dimensions.entity(party);
    }

    private int country(int entity) {
        return entity == NONE ? NONE : dimensions.countryOf(entity);
    }

    private static int bytes(byte @Nullable [] text) {
        return text == null ? NONE : text.length;
    }

    /** Appends all rows, and forgets them. */
    void append(DuckDBConnection connection) throws SQLException {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) cells[i * WIDTH + DYAD] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        try (DuckDBAppender to = connection.createAppender("main", "coded")) {
            for (long next : order) {
                append(to, (int) next);
            }
        }
        clear();
    }

    private void append(DuckDBAppender to, int row) throws SQLException {
        int at = row * WIDTH;
        to.beginRow();
        to.append(cells[at + BATCH]);
        to.append(cells[at + LINE]);
        to.appendEpochDays(cells[at + DAY]);
        appendInt(to, cells[at + ACTOR]);
        appendInt(to, cells[at + RECIPIENT]);
        appendShort(to, cells[at + ACTOR_COUNTRY]);
        appendShort(to, cells[at + RECIPIENT_COUNTRY]);
        to.append(cells[at + DYAD]);
        to.append(cells[at + CODING]);
        if (numbers[row] == Coded.Row.NO_NUMBER) {
            to.appendNull();
        } else {
            to.append(numbers[row]);
        }
        to.append(externals.get(row));
        to.append(links.get(row));
        to.endRow();
    }

    private static void appendInt(DuckDBAppender to, int number) throws SQLException {
        if (number == NONE) {
            to.appendNull();
        } else {
            to.append(number);
        }
    }

    private static void appendShort(DuckDBAppender to, int number) throws SQLException {
        if (number == NONE) {
            to.appendNull();
        } else {
            to.append((short) number);
        }
    }

    void clear() {
        externals.clear();
        links.clear();
        size = 0;
    }
}
