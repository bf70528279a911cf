package org.entente.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.model.Explanation;

/**
 * How a relation stands at one step.
 *
 * @param start the step's first day
 * @param level what is believed of its level, in score points, [-10, 10]
 * @param tally the deeds of the step
 * @param known whether enough is seen to say anything
 */
public record Standing(LocalDate start, Normal level, Tally tally, boolean known) {

    /** Past this width of the 95 % band, in score points, nobody can say how a relation stands. */
    public static final double WIDEST_KNOWN_BAND = 10;

    static Standing of(Tally tally, Normal level) {
        return new Standing(tally.start(), level, tally, level.band95().width() <= WIDEST_KNOWN_BAND);
    }

    /** The level in a word, or "unknown". */
    public String word() {
        return known ? Word.of(level.mean()).label() : "unknown";
    }

    /** How the level came about. */
    public Explanation explained() {
        return Explanation.of(
                "level of %s, smoothed over all steps".formatted(start),
                level.mean(),
                Explanation.of("standard deviation", level.deviation()),
                Explanation.of("deeds in the step", tally.count()),
                Explanation.of("their plain mean", tally.mean()),
                Explanation.of("share of conflict", tally.conflictShare()));
    }

    /** Levels in words, by equal parts of PLOVER's scale about its neutral middle. */
    public enum Word {
        HOSTILE(-6),
        TENSE(-2.5),
        COOL(-0.5),
        NORMAL(1.5),
        GOOD(4),
        FRIENDLY(10);

        private final double below;

        Word(double below) {
            this.below = below;
        }

        /** The word for a level in [-10, 10]. */
        public static Word of(double level) {
            for (Word word : values()) {
                if (level < word.below) {
                    return word;
                }
            }
            return FRIENDLY;
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<Standing> of(List<Tally> tallies, List<Normal> levels) {
        return java.util.stream.IntStream.range(0, tallies.size())
                .mapToObj(i -> of(tallies.get(i), levels.get(i)))
                .toList();
    }
}
