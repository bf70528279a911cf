package org.entente.syntax;

/**
 * A name in a tree.
 *
 * @param from index of its first token, in
 * @param to index after its last token, out
 * @param kind what sort of thing bears it
 */
public record Name(int from, int to, Kind kind) {

    /** What sort of thing bears a name. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** A people or what belongs to it: "Russians", "Chinese". */
        DEMONYM,
        OTHER
    }
}
