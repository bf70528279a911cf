package org.entente.ledger.internal.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.model.Cameo;
import org.entente.model.Context;
import org.entente.model.PloverType;
import org.entente.model.Sector;
import org.entente.model.Status;

/** An event set whose columns have names: by a header, or by their places where it has none. */
final class Columns implements Coder {

    private final String source;
    private final Mapping mapping;
    private final Days days = new Days();
    private Map<String, Integer> places = Map.of();

    Columns(String source, Mapping mapping) {
        this.source = source;
        this.mapping = mapping;
    }

    @Override
    public String settings() {
        return mapping.toString();
    }

    @Override
    public void begin() {
        places = Map.of();
    }

    @Override
    public Coded code(Line line) {
        String text = line.text();
        if (text.isBlank()) {
            return new Coded.Nothing();
        }
        List<String> fields = split(text, mapping.delimiter());
        if (line.number() == 1 && mapping.header()) {
            places = places(fields);
            Optional<String> missing = mapping.missing(places.keySet());
            return missing.isPresent()
                    ? new Coded.Bad("there is no column '%s'".formatted(missing.get()))
                    : new Coded.Nothing();
        }
        Fields row = new Fields(fields);
        String written = row.of(Mapping.Meaning.DAY);
        LocalDate day = days.read(written);
        if (day == null) {
            return new Coded.Bad("'%s' is no day".formatted(written));
        }
        try {
            Coding coding = coding(row);
            List<Party> actors = parties(row, Mapping.ACTOR);
            List<Party> recipients = parties(row, Mapping.RECIPIENT);
            if (actors.isEmpty() && recipients.isEmpty()) {
                return new Coded.Bad("neither an actor nor a recipient");
            }
            return rows(day, actors, recipients, coding, row);
        } catch (IllegalArgumentException e) {
            return new Coded.Bad(String.valueOf(e.getMessage()));
        }
    }

    private static Coded rows(LocalDate day, List<Party> actors, List<Party> recipients, Coding coding, Fields row) {
        String id = row.of(Mapping.Meaning.ID);
        String link = row.of(Mapping.Meaning.LINK);
        boolean numbered = id.length() < 18 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
        List<Coded.Row> rows = Pairs.of(actors, recipients).stream()
                .map(pair -> new Coded.Row(
                        day,
                        pair.actor(),
                        pair.recipient(),
                        coding,
                        numbered ? Long.parseLong(id) : Coded.Row.NO_NUMBER,
                        Coded.Row.utf8(link),
                        numbered ? null : Coded.Row.utf8(id)))
                .toList();
        return rows.size() == 1 ? rows.getFirst() : new Coded.Several(rows);
    }

    private Coding coding(Fields row) {
        Status status = status(row.of(Mapping.Meaning.STATUS));
        String contexts = contexts(row.of(Mapping.Meaning.CONTEXTS));
        String code = row.of(Mapping.Meaning.CAMEO);
        String type = row.of(Mapping.Meaning.TYPE);
        if (type.isEmpty()) {
            String whole = whole(code);
            Cameo cameo = Cameo.of(whole)
                    .orElseThrow(() -> new IllegalArgumentException("'%s' is no CAMEO code".formatted(code)));
            Coding plain = Coding.of(source, whole, cameo);
            return new Coding(
                    source, whole, plain.type(), plain.mode(), contexts, status, plain.score(), plain.goldstein());
        }
        PloverType known = Plover.type(type);
        String mode = Plover.mode(known, row.of(Mapping.Meaning.MODE));
        return new Coding(source, code.isEmpty() ? null : code, known, mode, contexts, status, known.score(mode), null);
    }

    /** A code with the zero that it lost where it was taken for a number: no root is greater than 20. */
    private String whole(String code) {
        boolean digits = !code.isEmpty() && code.length() <= 4 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return code;
        }
        boolean noRoot = code.length() > 1 && Integer.parseInt(code, 0, 2, 10) > 20;
        String padded = code.length() == 1 || noRoot ? "0" + code : code;
        return mapping.bareCodes() && padded.length() < 3 ? "0" + code : padded;
    }

    static Status status(String written) {
        return Plover.status(written);
    }

    private static String contexts(String written) {
        TreeSet<Context> contexts = new TreeSet<>();
        for (String one : written.split("[;,|]")) {
            for (Context context : Context.values()) {
                if (context.label().equals(one.strip().toLowerCase(Locale.ROOT))) {
                    contexts.add(context);
                }
            }
        }
        return String.join(",", contexts.stream().map(Context::label).toList());
    }

    private List<Party> parties(Fields row, Mapping.Side side) {
        String[] names = several(row.of(side.name()));
        String[] countries = several(row.of(side.country()));
        String[] sectors = several(row.of(side.sector()));
        String code = row.of(side.code());
        List<Party> parties = new ArrayList<>();
        int count = Math.max(Math.max(names.length, countries.length), code.isEmpty() ? 0 : 1);
        for (int i = 0; i < count; i++) {
            String name = at(names, i);
            String country = at(countries, i);
            String sector = at(sectors, i);
            String own = code.length() >= 3 && country.isEmpty() ? code.substring(0, 3) : country;
            Sector role = sector.isEmpty() && code.length() >= 6
                    ? Sectors.cameo(code.substring(3, 6))
                    : sector.length() == 3 ? Sectors.plover(sector) : Sectors.named(sector);
            String shown = !name.isEmpty() ? name : !country.isEmpty() ? country : code;
            if (!shown.isEmpty()) {
                parties.add(new Party(shown, Countries.code(own), role, code.isEmpty() ? null : code));
            }
        }
        return parties;
    }

    private String[] several(String cell) {
        if (cell.isEmpty() || cell.equals("None") || cell.equals("NULL") || cell.equals("---")) {
            return new String[0];
        }
        return mapping.lists() ? cell.split("\\s*;\\s*") : new String[] {cell};
    }

    private static String at(String[] values, int index) {
        return values.length == 0 ? "" : values[Math.min(index, values.length - 1)].strip();
    }

    private Map<String, Integer> places(List<String> header) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            found.putIfAbsent(header.get(i).replace("\uFEFF", "").strip(), i);
        }
        return found;
    }

    /** The fields of one line; a field in double quotes may hold the delimiter, and a doubled quote. */
    static List<String> split(String line, char delimiter) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"' && delimiter != '\t') {
                StringBuilder field = new StringBuilder();
                at++;
                while (at < line.length()) {
                    char c = line.charAt(at++);
                    if (c != '"') {
                        field.append(c);
                    } else if (at < line.length() && line.charAt(at) == '"') {
                        field.append('"');
                        at++;
                    } else {
                        break;
                    }
                }
                int next = line.indexOf(delimiter, at);
                at = next < 0 ? line.length() + 1 : next + 1;
                fields.add(field.toString());
            } else {
                int next = line.indexOf(delimiter, at);
                int end = next < 0 ? line.length() : next;
                fields.add(line.substring(at, end));
                at = end + 1;
            }
        }
        return fields;
    }

    /** One row's cells by their meaning. */
    private final class Fields {

        private final List<String> cells;

        Fields(List<String> cells) {
            this.cells = cells;
        }

        String of(Mapping.Meaning meaning) {
            String column = mapping.column(meaning);
            if (column == null) {
                return "";
            }
            Integer place = mapping.header() ? places.get(column) : Integer.valueOf(column);
            return place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
        }
    }
}
