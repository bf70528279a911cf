package org.entente.app.internal.measure;

import java.util.Arrays;
import java.util.List;
import org.entente.measure.Normal;
import org.entente.measure.Standing;

/**
 * Draws beliefs as bars of block characters on one scale: light the 95 % band, dark the 50 % band, full the mean.
 *
 * @param low the level at the left end
 * @param high the level at the right end, above {@code low}
 * @param width in characters
 */
record Ruler(double low, double high, int width) {

    private static final int WIDTH = 40;

    /** A scale that holds the 95 % bands of all that is known, and 0. */
    static Ruler of(List<Standing> standings) {
        double low = -1;
        double high = 1;
        for (Standing standing : standings) {
            if (standing.known()) {
                low = Math.min(low, standing.level().band95().low());
                high = Math.max(high, standing.level().band95().high());
            }
        }
        return new Ruler(Math.max(-10, Math.floor(low)), Math.min(10, Math.ceil(high)), WIDTH);
    }

    String draw(Normal belief) {
        char[] bar = new char[width];
        Arrays.fill(bar, ' ');
        bar[place(0)] = '┊';
        Arrays.fill(bar, place(belief.band95().low()), place(belief.band95().high()) + 1, '░');
        Arrays.fill(bar, place(belief.band50().low()), place(belief.band50().high()) + 1, '▒');
        bar[place(belief.mean())] = '█';
        return new String(bar);
    }

    /** The ends of the scale, above the bars. */
    String head() {
        String left = "%+.0f".formatted(low);
        String right = "%+.0f".formatted(high);
        return left + " ".repeat(width - left.length() - right.length()) + right;
    }

    private int place(double level) {
        return Math.clamp(Math.round((level - low) / (high - low) * (width - 1)), 0, width - 1);
    }
}
