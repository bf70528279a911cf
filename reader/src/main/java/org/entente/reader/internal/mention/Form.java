package org.entente.reader.internal.mention;

/** How words name an actor. */
public enum Form {
    /** Moscow, Lavrov, the IMF; with title and attributes: Russian Foreign Minister Sergei Lavrov. */
    NAME,
    /** Of a longer mention or of a noun that is no actor: Russian in "Russian gas". */
    ADJECTIVE,
    /** The Iranian foreign minister, US marines. */
    DESCRIPTION,
    /** He, its, who. */
    PRONOUN,
    /** The two countries, both sides, they of several. */
    GROUP
}
