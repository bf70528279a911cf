package org.entente.ledger.internal.coded;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;
import org.entente.ledger.internal.Checksums;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.DyadNumber;
import org.entente.ledger.internal.Inflow;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into the table {@code coded}.
 *
 * <p>They are appended by dyad, so that what belongs to one dyad lies together and the rest can be passed over when it is asked for.
 */
final class Pending implements Inflow.Source {

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
    private static final List<String> NAMES = List.of(
            "batch", "line", "day", "actor", "recipient", "actor_country", "recipient_country", "dyad", "coding");
    private static final int NONE = Numbers.UNKNOWN;

    /** Columns of the table, made of those handed over, in which absent numbers are -1 and days are counted from 1 January 1970. */
    private static final String CELLS = """
        batch, line, DATE '1970-01-01' + day, nullif(actor, -1), nullif(recipient, -1), nullif(actor_country, -1), nullif(recipient_country, -1),
        dyad, coding""";

    /** A cell that no row has, of a column that is not handed over then. */
    private static final String ABSENT = ", NULL";

    private final Dimensions dimensions;
    private int[] cells = new int[WIDTH << 14];
    private long[] numbers = new long[1 << 14];
    private final Texts externals = new Texts();
    private final Texts links = new Texts();
    private int size;
    private boolean anyNumber;

    /** While they are appended: what they are sorted by, and their places. */
    private long[] order = {};

    Pending(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    @Override
    public int size() {
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
        anyNumber |= row.number() != Coded.Row.NO_NUMBER;
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
    void append(Database database) throws SQLException {
        order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) cells[i * WIDTH + DYAD] << Integer.SIZE | i;
        }
        order = Distribution.sorted(order);
        String cells = CELLS
                + (anyNumber ? ", nullif(number, -1)" : ABSENT)
                + (externals.isAnyPresent() ? ", external" : ABSENT)
                + (links.isAnyPresent() ? ", link" : ABSENT);
        database.inflow().append("coded", cells, this);
        clear();
    }

    @Override
    public void columns(DuckDBTableFunctionBindInfo columns) throws SQLException {
        for (String name : NAMES) {
            columns.addResultColumn(name, DuckDBColumnType.INTEGER);
        }
        if (anyNumber) {
            columns.addResultColumn("number", DuckDBColumnType.BIGINT);
        }
        if (externals.isAnyPresent()) {
            columns.addResultColumn("external", DuckDBColumnType.VARCHAR);
        }
        if (links.isAnyPresent()) {
            columns.addResultColumn("link", DuckDBColumnType.VARCHAR);
        }
    }

    @Override
    public void write(int first, int count, DuckDBDataChunkWriter columns) {
        int column = 0;
        while (column < WIDTH) {
            write(columns.vector(column), column++, first, count);
        }
        if (anyNumber) {
            writeNumbers(columns.vector(column++), first, count);
        }
        if (externals.isAnyPresent()) {
            write(columns.vector(column++), externals, first, count);
        }
        if (links.isAnyPresent()) {
            write(columns.vector(column), links, first, count);
        }
    }

    private void writeNumbers(DuckDBWritableVector to, int first, int count) {
        for (int i = 0; i < count; i++) {
            to.setLong(i, numbers[row(first + i)]);
        }
    }

    private int row(int place) {
        return (int) order[place];
    }

    private void write(DuckDBWritableVector to, int column, int first, int count) {
        for (int i = 0; i < count; i++) {
            to.setInt(i, cells[row(first + i) * WIDTH + column]);
        }
    }

    private void write(DuckDBWritableVector to, Texts texts, int first, int count) {
        byte[][] some = new byte[count][];
        for (int i = 0; i < count; i++) {
            some[i] = texts.get(row(first + i));
        }
        to.setStringUtf8Batch(0, some);
    }

    void clear() {
        externals.clear();
        links.clear();
        size = 0;
        anyNumber = false;
        order = new long[0];
    }
}
