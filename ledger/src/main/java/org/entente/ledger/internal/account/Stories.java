package org.entente.ledger.internal.account;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.internal.Database;
import org.entente.model.Dispatch;
import org.jspecify.annotations.Nullable;

/**
 * Which dispatches tell one story: copies of a wire report and its updates.
 *
 * <p>MinHash over runs of five words, in bands. Source: A. Broder, "On the resemblance and containment of documents" (1997); banding after J. Leskovec,
 * A. Rajaraman and J. Ullman, "Mining of Massive Datasets", chapter 3.
 */
final class Stories {

    private static final int BANDS = 21;
    private static final int ROWS = 3;
    private static final int RUN = 5;

    /** The least resemblance (Jaccard, of runs of five words) of two texts of one story, in [0, 1]. */
    static final double LEAST_RESEMBLANCE = 0.4;

    /** Copies and updates come within a week. */
    private static final int MOST_DAYS = 7;

    private final Database database;

    /** Dispatches of the transaction under way, which queries do not see before its rows arrive. */
    private final List<Placed> recent = new ArrayList<>();

    Stories(Database database) {
        this.database = database;
    }

    /**
     * Where a dispatch belongs.
     *
     * @param story the id of the story's first dispatch, perhaps its own
     * @param signature the least hashes, or null where the text is too short to compare
     * @param bands the hash of each band; none where the text is too short
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Place(String story, byte @Nullable [] signature, long[] bands) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Placed(
            String story, int[] signature, @Nullable LocalDate day) {}

    Place place(String id, Dispatch dispatch) throws SQLException {
        int[] signature = signature(dispatch.text());
        if (signature.length == 0) {
            return new Place(id, null, new long[0]);
        }
        long[] bands = bands(signature);
        String story = id;
        double best = LEAST_RESEMBLANCE;
        List<Placed> candidates = new ArrayList<>(recent);
        candidates.addAll(filed(bands));
        for (Placed candidate : candidates) {
            double resemblance = resemblance(signature, candidate.signature());
            if (resemblance >= best && near(dispatch.date(), candidate.day())) {
                best = resemblance;
                story = candidate.story();
            }
        }
        recent.add(new Placed(story, signature, dispatch.date()));
        return new Place(story, bytes(signature), bands);
    }

    /** Forgets the transaction's dispatches, which queries see from now on, or which never came. */
    void forget() {
        recent.clear();
    }

    private List<Placed> filed(long[] bands) throws SQLException {
        StringBuilder where = new StringBuilder();
        for (int band = 0; band < bands.length; band++) {
            where.append(band == 0 ? "" : " OR ").append("(band = %d AND b.hash = %d)".formatted(band, bands[band]));
        }
        List<Placed> found = new ArrayList<>();
        try (PreparedStatement query = database.connection()
                        .prepareStatement(
                                "SELECT story, signature, day FROM dispatch WHERE dispatch IN (SELECT dispatch FROM"
                                        + " dispatch_band b WHERE "
                                        + where + ") ORDER BY filed, dispatch");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                byte[] signature = rows.getBytes(2);
                if (signature != null) {
                    found.add(new Placed(rows.getString(1), ints(signature), rows.getObject(3, LocalDate.class)));
                }
            }
        }
        return found;
    }

    private static boolean near(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null || Math.abs(a.toEpochDay() - b.toEpochDay()) <= MOST_DAYS;
    }

    /** How much of two texts is the same, in [0, 1], by the share of equal least hashes. */
    static double resemblance(int[] a, int[] b) {
        int same = 0;
        for (int i = 0; i < a.length; i++) {
            same += a[i] == b[i] ? 1 : 0;
        }
        return (double) same / a.length;
    }

    /** The least hash under each of the hash functions; none where the text has fewer than ten runs of words. */
    static int[] signature(String text) {
        List<Integer> words = new ArrayList<>();
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
            } else if (hash != 0) {
                words.add(hash);
                hash = 0;
            }
        }
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = 0;
            for (int k = 0; k < RUN; k++) {
                run = mix(run + words.get(i + k));
            }
            runs.add(run);
        }
        if (runs.size() < 10) {
            return new int[0];
        }
        int[] least = new int[BANDS * ROWS];
        for (int i = 0; i < least.length; i++) {
            int smallest = Integer.MAX_VALUE;
            long salt = mix(i + 1);
            for (long run : runs) {
                smallest = Math.min(smallest, (int) (mix(run ^ salt) >>> 33));
            }
            least[i] = smallest;
        }
        return least;
    }

    private static long[] bands(int[] signature) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = 17;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash * 31 + signature[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** The finaliser of SplitMix64. Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators" (2014). */
    private static long mix(long z) {
        z += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static byte[] bytes(int[] signature) {
        ByteBuffer bytes = ByteBuffer.allocate(signature.length * Integer.BYTES);
        bytes.asIntBuffer().put(signature);
        return bytes.array();
    }

    private static int[] ints(byte[] bytes) {
        int[] signature = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(signature);
        return signature;
    }
}
