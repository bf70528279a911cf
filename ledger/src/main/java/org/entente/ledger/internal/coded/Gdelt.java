package org.entente.ledger.internal.coded;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Cameo;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * GDELT's event exports, tab-separated, without a header.
 *
 * <p>Source: "The GDELT Event Database Data Format Codebook" V1.03 and V2.0. Version 1 has 57 columns before 1 April 2013 and 58 since; version 2 has 61.
 */
final class Gdelt implements Coder {

    private static final int DAY = 1;
    private static final int ACTOR = 5;
    private static final int RECIPIENT = 15;
    private static final int CODE = 26;

    private final String source;
    private final boolean second;
    private final Days days = new Days();
    private final Map<String, Coding> codings = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();
    private final String[] fields;

    Gdelt(String source, boolean second) {
        this.source = source;
        this.second = second;
        fields = new String[62];
    }

    @Override
    public String settings() {
        return second ? "2.0" : "1.0";
    }

    @Override
    public Coded code(String line, long number) {
        int columns = split(line);
        if (second ? columns != 61 : columns != 57 && columns != 58) {
            return new Coded.Bad("%d columns where %s belong".formatted(columns, second ? "61" : "57 or 58"));
        }
        LocalDate day = days.read(fields[DAY]);
        if (day == null) {
            return new Coded.Bad("'%s' is no day".formatted(fields[DAY]));
        }
        Coding coding = coding(fields[CODE]);
        if (coding == null) {
            return new Coded.Bad("'%s' is no CAMEO code".formatted(fields[CODE]));
        }
        Party actor = party(ACTOR);
        Party recipient = party(RECIPIENT);
        if (actor == null && recipient == null) {
            return new Coded.Bad("neither an actor nor a recipient");
        }
        long id;
        try {
            id = Long.parseLong(fields[0]);
        } catch (NumberFormatException e) {
            return new Coded.Bad("'%s' is no event number".formatted(fields[0]));
        }
        String link = columns >= 58 ? fields[columns - 1] : "";
        return new Coded.Row(day, actor, recipient, coding, id, link.isEmpty() ? null : link, null);
    }

    private @Nullable Coding coding(String code) {
        Coding known = codings.get(code);
        if (known == null) {
            Optional<Cameo> cameo = Cameo.of(code);
            if (cameo.isEmpty()) {
                return null;
            }
            known = Coding.of(source, code, cameo.get());
            codings.put(code, known);
        }
        return known;
    }

    private @Nullable Party party(int at) {
        String code = fields[at];
        String name = fields[at + 1];
        String country = fields[at + 2];
        if (code.isEmpty() && name.isEmpty()) {
            return null;
        }
        String role = fields[at + 7];
        String key = code + '\t' + name;
        Party known = parties.get(key);
        if (known == null) {
            Sector sector = role.isEmpty() ? null : Sectors.cameo(role);
            known = new Party(
                    name.isEmpty() ? code : name, Countries.code(country), sector, code.isEmpty() ? null : code);
            if (parties.size() < 500_000) {
                parties.put(key, known);
            }
        }
        return known;
    }

    /** Splits at tabs the columns that are read, and counts all. */
    private int split(String line) {
        int columns = 0;
        int start = 0;
        int tab = line.indexOf('\t');
        while (tab >= 0 && columns < 61) {
            fields[columns] = wanted(columns) ? line.substring(start, tab) : "";
            columns++;
            start = tab + 1;
            tab = line.indexOf('\t', start);
        }
        if (tab >= 0) {
            return 62;
        }
        fields[columns] = line.substring(start);
        return columns + 1;
    }

    private static boolean wanted(int column) {
        return column <= DAY
                || column == CODE
                || (column >= ACTOR && column <= ACTOR + 2)
                || column == ACTOR + 7
                || (column >= RECIPIENT && column <= RECIPIENT + 2)
                || column == RECIPIENT + 7;
    }
}
