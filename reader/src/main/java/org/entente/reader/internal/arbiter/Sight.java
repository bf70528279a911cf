package org.entente.reader.internal.arbiter;

/**
 * A sentence as the network takes it in. Arrays of several dimensions lie row by row; party 0 is nobody.
 *
 * @param words that may tell of something
 * @param pieces of words
 * @param actors by piece: what kind of actor is named there, and how; 0 where none is
 * @param tags by piece
 * @param relations by piece
 * @param leanings by piece and type: 1 where the table leans to it
 * @param predicates the first piece of each of those words
 * @param mentions the first piece of each mention's main word, at least one
 * @param naming by party and mention: 1 where it names the party
 * @param unnamed by party: 1 where no mention names it
 * @param doers by pair: the acting party
 * @param receivers by pair: the other party
 * @param kinds by pair
 * @param found by pair and type: 1 where the table found it
 * @param foundAt by predicate, pair and type: the same, at that predicate
 */
@SuppressWarnings("ArrayRecordComponent")
record Sight(
        int[] words,
        long[] pieces,
        long[] actors,
        long[] tags,
        long[] relations,
        float[] leanings,
        long[] predicates,
        long[] mentions,
        float[] naming,
        float[] unnamed,
        long[] doers,
        long[] receivers,
        long[] kinds,
        float[] found,
        float[] foundAt) {}
