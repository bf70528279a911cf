package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The relation on the scale of the Tsinghua school, in [-9, 9]: a new event weighs less where the relation is already extreme in its direction.
 *
 * <p>With P the score before and I the step's impact, the impact that counts is (9 - P) / 9 · I where I is positive and (9 + P) / 9 · I where it is negative.
 * Source: Yan Xuetong and Zhou Fangyin, "Zhongwai guanxi dingliang hengliang" (Quantitative measures of foreign relations), Zhongguo shehui kexue 6
 * (2004). The impact of a step is its mean PLOVER score times {@link #WEIGHT}, ours, since the school's own event table is another.
 *
 * @param start the step's first day
 * @param score in [-9, 9]
 */
public record TsinghuaScale(LocalDate start, double score) {

    /** A step of nothing but score 10 moves a neutral relation by one point. */
    static final double WEIGHT = 0.1;

    private static final double END = 9;

    /** The scores after each step of {@code tallies}, from {@code initial}, in [-9, 9]. */
    public static List<TsinghuaScale> of(List<Tally> tallies, double initial) {
        if (!(Math.abs(initial) <= END)) {
            throw new IllegalArgumentException(
                    "A relation cannot begin at %s. Maybe divide by 10 and multiply by 9 to come from PLOVER's scale."
                            .formatted(initial));
        }
        List<TsinghuaScale> scores = new ArrayList<>(tallies.size());
        double score = initial;
        for (Tally tally : tallies) {
            double impact = tally.count() == 0 ? 0 : WEIGHT * tally.mean();
            score += impact * (impact >= 0 ? END - score : END + score) / END;
            scores.add(new TsinghuaScale(tally.start(), score));
        }
        return scores;
    }

    /** The school's word for the score: six bands of three points. */
    public Word word() {
        int band = (int) Math.floor((score + END) / 3);
        return Word.values()[Math.clamp(band, 0, 5)];
    }

    /** The six words. */
    public enum Word {
        CONFRONTATION,
        TENSION,
        DISCORD,
        ORDINARY,
        GOOD,
        FRIENDLY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
