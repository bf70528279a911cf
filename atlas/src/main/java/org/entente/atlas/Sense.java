package org.entente.atlas;

/**
 * One thing that a name may stand for.
 *
 * @param kind how the name names it
 * @param id a state's code for everything from {@link Kind#STATE} to {@link Kind#SITE}; otherwise the id of the institution, person,
 *     group, agreement or office; for {@link Kind#AGENT} the sector, or {@code NONE} where the noun has none of its own
 * @param term when the name was in use
 */
public record Sense(Kind kind, String id, Term term) {

    /** How a name names. */
    public enum Kind {
        STATE(true),
        /** The people: Russians. */
        DEMONYM(true),
        /** What belongs to a state: Russian. */
        ADJECTIVE(true),
        CAPITAL(true),
        /** A building or nickname that stands for a government: the Kremlin. */
        BYWORD(true),
        CITY(true),
        REGION(true),
        SITE(true),
        INSTITUTION(false),
        /** A person's full name. */
        PERSON(false),
        /** A person's family name. */
        FAMILY(false),
        GROUP(false),
        AGREEMENT(false),
        /** A title: foreign minister. */
        OFFICE(false),
        /** A common noun: marines. */
        AGENT(false);

        private final boolean ofState;

        Kind(boolean ofState) {
            this.ofState = ofState;
        }

        /** Whether the id is a state's code. */
        public boolean isOfState() {
            return ofState;
        }

        /** Whether the name is a place that can also stand for a government: Moscow. */
        public boolean isPlace() {
            return this == CAPITAL || this == CITY || this == REGION || this == SITE;
        }
    }
}
