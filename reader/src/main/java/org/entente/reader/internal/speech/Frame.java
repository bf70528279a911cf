package org.entente.reader.internal.speech;

/** How a word takes what it reports, by the names of {@code cues.txt}. */
enum Frame {
    /** A quotation, or a clause beside it. */
    QUOTE,
    /** A clause behind it. */
    CLAUSE,
    /** An infinitive. */
    TO,
    /** Somebody, then a clause or an infinitive. */
    PERSON,
    /** A noun phrase is what it reports. */
    OBJECT,
    /** A gerund. */
    ING,
    /** In the passive without a source too. */
    PASSIVE,
    /** Its subject is mostly a paper. */
    SOURCE,
    /** It seems so to nobody in particular. */
    NOBODY,
    /** With "I" or "we" it is no report. */
    OWN
}
