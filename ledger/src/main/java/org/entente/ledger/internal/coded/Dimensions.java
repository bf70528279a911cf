package org.entente.ledger.internal.coded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.ledger.internal.Answers;
import org.entente.ledger.internal.Database;
import org.entente.model.PloverType;
import org.entente.model.Sector;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** The numbers under which the ledger keeps countries, entities and codings. New ones wait until what names them is written. */
final class Dimensions {

    private final Numbers<String> countries = new Numbers<>();
    private final Numbers<Party> entities = new Numbers<>();
    private final Numbers<Coding> codings = new Numbers<>();

    /** Each entity's country, by the entity's number; {@link Numbers#UNKNOWN} where it has none. */
    private int[] countryOf = new int[1 << 10];

    private List<Fresh> fresh = new ArrayList<>();
    private NewEntities newEntities = new NewEntities();

    /** A row of a small table that is not written yet. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fresh(String table, @Nullable Object... cells) {}

    private Dimensions() {}

    static Dimensions of(Database database) throws SQLException {
        Dimensions known = new Dimensions();
        Answers.each(
                database.connection(),
                "SELECT country, code FROM country",
                row -> known.countries.put(row.getString(2), row.getInt(1)));
        Answers.each(
                database.connection(),
                "SELECT entity, name, c.code, sector, e.code FROM entity e LEFT JOIN country c USING (country)",
                row -> known.put(row.getInt(1), party(row)));
        Answers.each(
                database.connection(),
                "SELECT coding, source, cameo, type, mode, contexts, status, score, goldstein FROM coding",
                row -> known.codings.put(coding(row), row.getInt(1)));
        return known;
    }

    private void put(int entity, Party party) {
        entities.put(party, entity);
        place(entity, party);
    }

    private static Party party(ResultSet row) throws SQLException {
        String sector = row.getString(4);
        return new Party(
                row.getString(2), row.getString(3), sector == null ? null : Sector.valueOf(sector), row.getString(5));
    }

    private static Coding coding(ResultSet row) throws SQLException {
        String type = row.getString(4);
        return new Coding(
                row.getString(2),
                row.getString(3),
                type == null ? null : PloverType.valueOf(type),
                row.getString(5),
                row.getString(6),
                Status.valueOf(row.getString(7)),
                row.getDouble(8),
                (Double) row.getObject(9));
    }

    int country(String code) {
        int number = countries.of(code);
        if (number == Numbers.UNKNOWN) {
            number = countries.add(code);
            fresh.add(new Fresh("country", (short) number, code));
        }
        return number;
    }

    int entity(Party party) {
        int number = entities.of(party);
        if (number == Numbers.UNKNOWN) {
            number = entities.add(party);
            place(number, party);
            newEntities.add(number, party, countryOf[number]);
        }
        return number;
    }

    /** The country of an entity, by number; {@link Numbers#UNKNOWN} where it has none. */
    int countryOf(int entity) {
        return countryOf[entity];
    }

    private void place(int entity, Party party) {
        if (entity >= countryOf.length) {
            countryOf = Arrays.copyOf(countryOf, Math.max(countryOf.length * 2, entity + 1));
        }
        countryOf[entity] = party.country() == null ? Numbers.UNKNOWN : country(party.country());
    }

    int coding(Coding coding) {
        int number = codings.of(coding);
        if (number == Numbers.UNKNOWN) {
            number = codings.add(coding);
            PloverType type = coding.type();
            fresh.add(new Fresh(
                    "coding",
                    number,
                    coding.source(),
                    coding.cameo(),
                    type,
                    type == null ? null : type.quad().number(),
                    coding.mode(),
                    coding.contexts(),
                    coding.status(),
                    coding.score(),
                    coding.goldstein()));
        }
        return number;
    }

    /** The entities that are new since this was last asked. */
    NewEntities newEntities() {
        NewEntities taken = newEntities;
        newEntities = new NewEntities();
        return taken;
    }

    /** What else is new since this was last asked. */
    List<Fresh> fresh() {
        List<Fresh> taken = fresh;
        fresh = new ArrayList<>();
        return taken;
    }
}
