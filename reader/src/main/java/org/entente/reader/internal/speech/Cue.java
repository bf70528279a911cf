package org.entente.reader.internal.speech;

/**
 * A word that may report, with its clause. Indices count the whole dispatch's tokens.
 *
 * @param word the verb, noun or other word
 * @param frames how it takes what it reports
 * @param sourceFrom the first word of the one who speaks, or -1
 * @param sourceTo after the last
 * @param from first word of the cue with its auxiliaries
 * @param to after its last word
 */
record Cue(int word, Cues.Frames frames, int sourceFrom, int sourceTo, int from, int to) {

    boolean hasSource() {
        return sourceFrom >= 0;
    }

    /** Where source and cue begin, whichever is first. */
    int clauseFrom() {
        return hasSource() && sourceFrom < from && sourceTo <= from ? sourceFrom : from;
    }

    /** After source and cue, whichever is last. */
    int clauseTo() {
        return Math.max(to, sourceTo);
    }

    Cue upTo(int to) {
        return new Cue(word, frames, sourceFrom, sourceTo, from, to);
    }
}
