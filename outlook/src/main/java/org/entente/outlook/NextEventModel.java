package org.entente.outlook;

/**
 * Something that ranks who comes next. It is told the history day by day and can know nothing else, so that a
 * question about a day is answered from the days before it. Many threads may ask at once while none tells.
 */
public interface NextEventModel {

    /**
     * Takes in the events of one day.
     *
     * @param day events of a single day, later than every day told before
     */
    void observe(EventHistory day);

    /**
     * Scores every entity as the answer; only the order of the scores means anything across models.
     *
     * @param scores overwritten, one number per entity
     */
    void score(Query query, double[] scores);
}
