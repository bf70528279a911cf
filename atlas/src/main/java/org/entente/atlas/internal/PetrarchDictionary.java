package org.entente.atlas.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.atlas.Dictionary;
import org.entente.atlas.Laid;
import org.entente.atlas.Term;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads PETRARCH's dictionaries: a name, further names after {@code +}, codes in brackets with dates ({@code <920101}, {@code >20010101},
 * {@code 920101-961231}); agents have codes like {@code [~MIL]}, nouns with {@code !SET!} stand for several.
 */
public final class PetrarchDictionary {

    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern SPAN = Pattern.compile("(\\d{6,8})-(\\d{6,8})");

    /** CAMEO's roles that PLOVER writes otherwise. Source: PLOVER 2.0 manual, "Sectors". */
    private static final Map<String, String> RENAMED = Map.of(
            "INS", "REB", "SEP", "PRE", "HLH", "MED", "DEV", "SOC", "MOD", "UNK", "RAD", "UAF", "SET", "CVL", "MNC",
            "BUS", "ENV", "SOC", "NGO", "SOC");

    private final String file;
    private final List<Laid> facts = new ArrayList<>();
    private final List<Laid> nouns = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Map<String, List<String>> sets = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    private PetrarchDictionary(String file) {
        this.file = file;
    }

    public static Dictionary read(String file, String text) {
        PetrarchDictionary dictionary = new PetrarchDictionary(file);
        int number = 0;
        for (String line : text.split("\n")) {
            dictionary.line(++number, line);
        }
        dictionary.end();
        return new Dictionary(dictionary.facts, dictionary.nouns, dictionary.unread);
    }

    private void line(int number, String raw) {
        int comment = raw.indexOf('#');
        String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("!") && line.contains("=")) {
            int equals = line.indexOf('=');
            sets.put(
                    line.substring(0, equals).strip(),
                    List.of(line.substring(equals + 1).strip().split("\\s*,\\s*")));
            return;
        }
        int bracket = line.indexOf('[');
        String name = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (!name.isEmpty() && !name.startsWith("+")) {
            end();
        }
        if (!name.isEmpty()) {
            names.add(name.startsWith("+") ? name.substring(1).strip() : name);
        }
        Matcher matcher = CODE.matcher(line);
        boolean any = false;
        while (matcher.find()) {
            codes.add(number + " " + matcher.group(1));
            any = true;
        }
        if (bracket >= 0 && !any) {
            unread.add("%s, line %d: '%s'. Maybe a bracket is not closed.".formatted(file, number, line));
        }
    }

    private void end() {
        if (!names.isEmpty()) {
            String actor = slug(names.getFirst());
            for (String code : codes) {
                int space = code.indexOf(' ');
                code(actor, code.substring(0, space), code.substring(space + 1).strip());
            }
        }
        names.clear();
        codes.clear();
    }

    private void code(String actor, String number, String code) {
        if (code.startsWith("~")) {
            Sector sector = sector(code.substring(1));
            for (String name : names) {
                expanded(name)
                        .forEach(noun -> nouns.add(
                                new Laid(words(noun).toLowerCase(Locale.ROOT), "agent", null, sector, Term.ALWAYS)));
            }
            return;
        }
        String[] parts = code.split("\\s+", 2);
        if (!parts[0].matches("[A-Z]{3,15}|[A-Z]{3}[A-Z0-9]*")) {
            unread.add("%s, line %s: '%s' is no code. Maybe it should be three capitals, or six, or nine."
                    .formatted(file, number, code));
            return;
        }
        try {
            Term term = parts.length == 1 ? Term.ALWAYS : term(parts[1].strip());
            String country = parts[0].startsWith("IGO") || parts[0].startsWith("IMG") || parts[0].startsWith("NGM")
                    ? null
                    : parts[0].substring(0, 3);
            Sector sector = sector(parts[0]);
            names.forEach(name -> facts.add(new Laid(words(name), actor, country, sector, term)));
        } catch (DateTimeException | NumberFormatException e) {
            unread.add("%s, line %s: '%s' has no date. Maybe write it as 920101-961231.".formatted(file, number, code));
        }
    }

    /** The first role of a code that PLOVER has: of {@code IGOUNOREFHCR}, REF. */
    public static @Nullable Sector sector(String code) {
        for (int i = code.length() == 3 ? 0 : 3; i + 3 <= code.length(); i += 3) {
            String role = code.substring(i, i + 3);
            String plover = RENAMED.getOrDefault(role, role);
            for (Sector sector : Sector.values()) {
                if (sector.name().equals(plover)) {
                    return sector;
                }
            }
        }
        return null;
    }

    private static Term term(String dates) {
        Matcher span = SPAN.matcher(dates);
        if (span.matches()) {
            LocalDate from = day(span.group(1));
            LocalDate to = day(span.group(2));
            return new Term(from, to.isBefore(from) ? from : to);
        }
        if (dates.startsWith(">")) {
            return new Term(day(dates.substring(1)), null);
        }
        if (dates.startsWith("<")) {
            return new Term(null, day(dates.substring(1)));
        }
        throw new DateTimeException(dates);
    }

    /** Six digits are of 1932 to 2031, as the format's makers had it; days beyond a month's end are its last. */
    private static LocalDate day(String digits) {
        String eight =
                digits.length() == 6 ? (Integer.parseInt(digits.substring(0, 2)) < 32 ? "20" : "19") + digits : digits;
        if (eight.length() != 8) {
            throw new DateTimeException(digits);
        }
        int month = Math.clamp(Integer.parseInt(eight.substring(4, 6)), 1, 12);
        LocalDate first = LocalDate.of(Integer.parseInt(eight.substring(0, 4)), month, 1);
        return first.withDayOfMonth(Math.clamp(Integer.parseInt(eight.substring(6, 8)), 1, first.lengthOfMonth()));
    }

    private List<String> expanded(String name) {
        for (Map.Entry<String, List<String>> set : sets.entrySet()) {
            if (name.contains(set.getKey())) {
                return set.getValue().stream()
                        .map(member -> name.replace(set.getKey(), member))
                        .toList();
            }
        }
        return List.of(name);
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (String word : name.replace('_', ' ').strip().split("\\s+")) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            boolean abbreviation = word.length() <= 2 || word.indexOf('.') >= 0;
            words.append(
                    abbreviation ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private static String slug(String name) {
        return words(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
