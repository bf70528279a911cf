package org.entente.ledger.internal.coded;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBWritableVector;
import org.entente.ledger.internal.Database;
import org.entente.ledger.internal.Inflow;
import org.jspecify.annotations.Nullable;

/** Rows on their way into the table {@code entity}, for which a set may have tens of thousands at once. */
final class NewEntities implements Inflow.Source {

    private static final String CELLS = "entity, name, nullif(country, -1), sector, code";

    private final List<Entity> entities = new ArrayList<>();

    /** @param country its number, or {@link Numbers#UNKNOWN} */
    private record Entity(int number, Party party, int country) {}

    void add(int number, Party party, int country) {
        entities.add(new Entity(number, party, country));
    }

    void append(Database database) throws SQLException {
        if (!entities.isEmpty()) {
            database.inflow().append("entity", CELLS, this);
        }
    }

    @Override
    public void columns(DuckDBTableFunctionBindInfo columns) throws SQLException {
        columns.addResultColumn("entity", DuckDBColumnType.INTEGER)
                .addResultColumn("name", DuckDBColumnType.VARCHAR)
                .addResultColumn("country", DuckDBColumnType.INTEGER)
                .addResultColumn("sector", DuckDBColumnType.VARCHAR)
                .addResultColumn("code", DuckDBColumnType.VARCHAR);
    }

    @Override
    public int size() {
        return entities.size();
    }

    @Override
    public void write(int first, int count, DuckDBDataChunkWriter columns) {
        List<Entity> some = entities.subList(first, first + count);
        DuckDBWritableVector numbers = columns.vector(0);
        DuckDBWritableVector countries = columns.vector(2);
        for (int i = 0; i < count; i++) {
            numbers.setInt(i, some.get(i).number);
            countries.setInt(i, some.get(i).country);
        }
        write(columns.vector(1), some, Party::name);
        write(
                columns.vector(3),
                some,
                party -> party.sector() == null ? null : party.sector().name());
        write(columns.vector(4), some, Party::code);
    }

    private static void write(DuckDBWritableVector to, List<Entity> entities, Function<Party, @Nullable String> text) {
        byte[][] texts = new byte[entities.size()][];
        for (int i = 0; i < texts.length; i++) {
            String one = text.apply(entities.get(i).party);
            texts[i] = one == null ? null : one.getBytes(StandardCharsets.UTF_8);
        }
        to.setStringUtf8Batch(0, texts);
    }
}
