package org.entente.bench.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Cameo;

/**
 * Made-up events in the form of GDELT 2.0's exports: 61 columns, about 420 bytes a row, three rows a page, days in order.
 *
 * <p>Countries are drawn by Zipf's law, so that the greatest dyad has about one row in forty. The same seed gives the same files.
 */
final class GdeltSample {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_650;
    private static final List<String> ROLES =
            List.of("", "GOV", "MIL", "OPP", "CVL", "COP", "JUD", "BUS", "MED", "REB", "EDU", "LEG");
    private static final long FIRST_NUMBER = 400_000_000;
    private static final String NOBODY = "\t".repeat(9);
    private static final String GEOGRAPHY = "\t4\tSomewhere, Province, Country\tXX\tXX05\t19103\t48.85\t2.35\t-1456928";

    private final String[] countries = Locale.getISOCountries();
    private final double[] cumulative = new double[countries.length];
    private final List<String> codes = new ArrayList<>();
    private final String[] sides = new String[countries.length * ROLES.size()];

    GdeltSample() {
        double sum = 0;
        for (int i = 0; i < countries.length; i++) {
            sum += 1.0 / (i + 2);
            cumulative[i] = sum;
            String code = Locale.of("", countries[i]).getISO3Country();
            for (int k = 0; k < ROLES.size(); k++) {
                String role = ROLES.get(k);
                sides[i * ROLES.size() + k] = "%s%s\t%s %s\t%s\t\t\t\t\t%s\t\t"
                        .formatted(code, role, code, role.isEmpty() ? "STATE" : "PEOPLE OF " + role, code, role);
            }
        }
        for (Cameo cameo : Cameo.all()) {
            if (cameo.code().length() >= 3) {
                codes.add(cameo.code());
            }
        }
    }

    /**
     * Writes gzipped files.
     *
     * @param rows in all
     * @param files how many, of the same length
     */
    List<Path> write(Path folder, long rows, int files, long seed) throws IOException {
        List<Path> written = new ArrayList<>();
        long perFile = rows / files;
        for (int file = 0; file < files; file++) {
            Path path = folder.resolve("%03d.export.CSV.gz".formatted(file));
            try (OutputStream out = new BufferedOutputStream(new Fast(Files.newOutputStream(path)), 1 << 18)) {
                write(out, perFile * file, perFile, rows, new SplittableRandom(seed + file));
            }
            written.add(path);
        }
        return written;
    }

    private void write(OutputStream out, long first, long count, long all, SplittableRandom random) throws IOException {
        for (long row = first; row < first + count; row++) {
            String day = FIRST_DAY.plusDays(row * DAYS / all).toString().replace("-", "");
            String code = codes.get(random.nextInt(codes.size()));
            long page = row / 3;
            StringBuilder line = new StringBuilder(640);
            line.append(FIRST_NUMBER + row).append('\t').append(day).append('\t');
            line.append(day, 0, 6).append('\t').append(day, 0, 4).append("\t2018.4521\t");
            line.append(random.nextInt(10) == 0 ? NOBODY : side(random)).append('\t');
            line.append(random.nextInt(4) == 0 ? NOBODY : side(random)).append("\t1\t");
            line.append(code).append('\t').append(code, 0, 3).append('\t').append(code, 0, 2);
            line.append("\t1\t3.4\t6\t1\t6\t-2.1472")
                    .append(GEOGRAPHY)
                    .append(GEOGRAPHY)
                    .append(GEOGRAPHY);
            line.append('\t').append(day).append("120000\thttps://www.example-").append(page * 7_919 % 5_003);
            line.append(".org/news/world/").append(page).append("/talks-resume-after-");
            line.append(page * 104_729 % 99_991).append("-days.html\n");
            out.write(line.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String side(SplittableRandom random) {
        double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
        int country = Arrays.binarySearch(cumulative, drawn);
        int at = Math.min(country < 0 ? -country - 1 : country, countries.length - 1);
        // Half of all sides are states as such.
        return sides[at * ROLES.size() + (random.nextBoolean() ? 0 : random.nextInt(ROLES.size()))];
    }

    /** Packs lightly: what is written is read once. */
    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
