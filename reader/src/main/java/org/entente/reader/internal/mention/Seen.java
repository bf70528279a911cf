package org.entente.reader.internal.mention;

/** One naming: who, where, whether as a subject, and whether in words that somebody is told to say. */
record Seen(String actor, int sentence, int token, boolean subject, boolean told) {

    boolean isAfter(Seen other) {
        return sentence > other.sentence || sentence == other.sentence && token > other.token;
    }
}
