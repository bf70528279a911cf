package org.entente.ledger.internal.coded;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Cameo;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * GDELT's event exports, tab-separated, without a header. Works on bytes, since these sets come by the hundred million rows.
 *
 * <p>Source: "The GDELT Event Database Data Format Codebook" V1.03 and V2.0. Version 1 has 57 columns before 1 April 2013 and 58 since; version 2 has 61.
 */
final class Gdelt implements Coder {

    private static final int MOST_COLUMNS = 61;
    private static final int NUMBER = 0;
    private static final int DAY = 1;
    private static final int ACTOR = 5;
    private static final int RECIPIENT = 15;
    private static final int CODE = 26;

    /** More than any code of four digits; shorter codes have such a range of their own. */
    private static final int CODES = 10_000;

    /** Columns of one side, from its first. */
    private static final int NAME = 1;

    private static final int COUNTRY = 2;
    private static final int ROLE = 7;

    private final String source;
    private final boolean second;
    private final Days days = new Days();
    private final @Nullable Coding[] codings = new @Nullable Coding[3 * CODES];
    private final Parties parties = new Parties();

    /** Where each column begins; the one after the last where the line's end would have its tab. */
    private final int[] starts = new int[MOST_COLUMNS + 2];

    private long lastDay = -2;
    private @Nullable LocalDate day;

    Gdelt(String source, boolean second) {
        this.source = source;
        this.second = second;
    }

    @Override
    public String settings() {
        return second ? "2.0" : "1.0";
    }

    @Override
    public Coded code(Line line) {
        int columns = split(line);
        if (second ? columns != 61 : columns != 57 && columns != 58) {
            return columns == 1 && line.start() == line.end()
                    ? new Coded.Nothing()
                    : new Coded.Bad("%s columns where %s belong"
                            .formatted(columns > MOST_COLUMNS ? "more than 61" : columns, second ? "61" : "57 or 58"));
        }
        LocalDate date = day(line);
        if (date == null) {
            return new Coded.Bad("'%s' is no day".formatted(text(line, DAY)));
        }
        Coding coding = coding(line);
        if (coding == null) {
            return new Coded.Bad("'%s' is no CAMEO code".formatted(text(line, CODE)));
        }
        Party actor = party(line, ACTOR);
        Party recipient = party(line, RECIPIENT);
        if (actor == null && recipient == null) {
            return new Coded.Bad("neither an actor nor a recipient");
        }
        long number = number(line, NUMBER);
        if (number < 0) {
            return new Coded.Bad("'%s' is no event number".formatted(text(line, NUMBER)));
        }
        byte[] link = columns >= 58 ? line.utf8(starts[columns - 1], starts[columns] - 1) : null;
        return new Coded.Row(date, actor, recipient, coding, number, link, null);
    }

    private @Nullable LocalDate day(Line line) {
        long digits = number(line, DAY);
        if (digits != lastDay) {
            lastDay = digits;
            day = days.read(text(line, DAY));
        }
        return day;
    }

    private @Nullable Coding coding(Line line) {
        int digits = starts[CODE + 1] - 1 - starts[CODE];
        long number = number(line, CODE);
        if (digits < 2 || digits > 4 || number < 0) {
            return null;
        }
        int at = (digits - 2) * CODES + (int) number;
        Coding known = codings[at];
        if (known == null) {
            String code = text(line, CODE);
            Optional<Cameo> cameo = Cameo.of(code);
            if (cameo.isEmpty()) {
                return null;
            }
            known = Coding.of(source, code, cameo.get());
            codings[at] = known;
        }
        return known;
    }

    /** The side whose columns begin at {@code first}; its code, name and country say who it is. */
    private @Nullable Party party(Line line, int first) {
        int from = starts[first];
        int to = starts[first + COUNTRY + 1] - 1;
        if (to - from <= 2 && starts[first + COUNTRY] - from <= 2) {
            return null;
        }
        Party known = parties.get(line.bytes(), from, to);
        if (known == null) {
            String code = text(line, first);
            String name = text(line, first + NAME);
            Sector sector = Sectors.cameo(text(line, first + ROLE));
            known = new Party(
                    name.isEmpty() ? code : name,
                    Countries.code(text(line, first + COUNTRY)),
                    sector,
                    code.isEmpty() ? null : code);
            parties.put(line.bytes(), from, to, known);
        }
        return known;
    }

    /** A column of at most 18 digits, or -1. */
    private long number(Line line, int column) {
        byte[] bytes = line.bytes();
        int end = starts[column + 1] - 1;
        int length = end - starts[column];
        if (length < 1 || length > 18) {
            return -1;
        }
        long number = 0;
        for (int i = starts[column]; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private String text(Line line, int column) {
        return line.text(starts[column], starts[column + 1] - 1);
    }

    /** Finds where each column begins, and counts them. */
    private int split(Line line) {
        byte[] bytes = line.bytes();
        int end = line.end();
        int columns = 1;
        starts[0] = line.start();
        for (int i = line.start(); i < end; i++) {
            if (bytes[i] == '\t') {
                if (columns == MOST_COLUMNS) {
                    return columns + 1;
                }
                starts[columns++] = i + 1;
            }
        }
        starts[columns] = end + 1;
        return columns;
    }
}
