package org.entente.outlook;

import java.util.List;
import org.entente.model.Explanation;

/**
 * One answer to a question about what comes next, and what made it.
 *
 * @param entity its number
 * @param share of the weight of all candidates, in [0, 1]; of use to compare answers to one question, not a frequency
 * @param explained the score by its grounds
 * @param rules whose bodies the past fulfils, the most confident first
 */
public record Prediction(int entity, double share, Explanation explained, List<Rule> rules) {

    public Prediction {
        rules = List.copyOf(rules);
    }

    /**
     * "This follows that": a past event between the two, and how often what was asked for followed such a past.
     *
     * @param body number of the past event's relation; an inverse where the answer did it to the one asked about
     * @param lastDay when it last happened between the two
     * @param times how often it happened between the two
     * @param confidence in (0, 1), see {@link LearnedRanking}
     * @param held how often the rule held, bodies of that age only
     * @param tried how often it was tried
     */
    public record Rule(int body, int lastDay, int times, double confidence, int held, int tried) {}
}
