package org.entente.reader.internal.mention;

/** One naming: who, where, and whether as a subject. */
record Seen(String actor, int sentence, int token, boolean subject) {

    boolean isAfter(Seen other) {
        return sentence > other.sentence || sentence == other.sentence && token > other.token;
    }
}
