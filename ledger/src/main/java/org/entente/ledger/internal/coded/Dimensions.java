package org.entente.ledger.internal.coded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.ledger.internal.Database;
import org.entente.model.PloverType;
import org.entente.model.Sector;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** The numbers under which the ledger keeps countries, entities and codings. New ones wait until the batch is written. */
final class Dimensions {

    private final Map<String, Short> countries = new HashMap<>();
    private final Map<Party, Integer> entities = new HashMap<>();
    private final Map<Coding, Integer> codings = new HashMap<>();
    private final Map<String, Short> newCountries = new LinkedHashMap<>();
    private final Map<Party, Integer> newEntities = new LinkedHashMap<>();
    private final Map<Coding, Integer> newCodings = new LinkedHashMap<>();

    private Dimensions() {}

    static Dimensions of(Database database) throws SQLException {
        Dimensions known = new Dimensions();
        try (Statement statement = database.connection().createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT country, code FROM country")) {
                while (row.next()) {
                    known.countries.put(row.getString(2), row.getShort(1));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT entity, name, c.code, sector, e.code FROM entity e LEFT JOIN country c USING (country)")) {
                while (row.next()) {
                    String sector = row.getString(4);
                    known.entities.put(
                            new Party(
                                    row.getString(2),
                                    row.getString(3),
                                    sector == null ? null : Sector.valueOf(sector),
                                    row.getString(5)),
                            row.getInt(1));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT coding, source, cameo, type, mode, contexts, status, score, goldstein FROM coding")) {
                while (row.next()) {
                    String type = row.getString(4);
                    known.codings.put(
                            new Coding(
                                    row.getString(2),
                                    row.getString(3),
                                    type == null ? null : PloverType.valueOf(type),
                                    row.getString(5),
                                    row.getString(6),
                                    Status.valueOf(row.getString(7)),
                                    row.getDouble(8),
                                    (Double) row.getObject(9)),
                            row.getInt(1));
                }
            }
        }
        return known;
    }

    short country(String code) {
        Short number = countries.get(code);
        if (number == null) {
            number = (short) countries.size();
            countries.put(code, number);
            newCountries.put(code, number);
        }
        return number;
    }

    int entity(Party party) {
        Integer number = entities.get(party);
        if (number == null) {
            number = entities.size();
            entities.put(party, number);
            newEntities.put(party, number);
            if (party.country() != null) {
                country(party.country());
            }
        }
        return number;
    }

    int coding(Coding coding) {
        Integer number = codings.get(coding);
        if (number == null) {
            number = codings.size();
            codings.put(coding, number);
            newCodings.put(coding, number);
        }
        return number;
    }

    /** Writes what is new, within the transaction under way. */
    void write(Writer to) throws SQLException {
        for (Map.Entry<String, Short> entry : newCountries.entrySet()) {
            to.row("country", entry.getValue(), entry.getKey());
        }
        for (Map.Entry<Party, Integer> entry : newEntities.entrySet()) {
            Party party = entry.getKey();
            to.row("entity", entry.getValue(), party.name(), number(party.country()), party.sector(), party.code());
        }
        for (Map.Entry<Coding, Integer> entry : newCodings.entrySet()) {
            Coding coding = entry.getKey();
            PloverType type = coding.type();
            to.row(
                    "coding",
                    entry.getValue(),
                    coding.source(),
                    coding.cameo(),
                    type,
                    type == null ? null : type.quad().number(),
                    coding.mode(),
                    coding.contexts(),
                    coding.status(),
                    coding.score(),
                    coding.goldstein());
        }
        newCountries.clear();
        newEntities.clear();
        newCodings.clear();
    }

    private @Nullable Short number(@Nullable String country) {
        return country == null ? null : Objects.requireNonNull(countries.get(country));
    }

    /** Where rows of the small tables go. */
    interface Writer {
        void row(String table, @Nullable Object... cells) throws SQLException;
    }
}
