package org.entente.reader.internal.mention;

import org.entente.model.Actor;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a noun phrase and says whose it is: "France's", "of the IAEA", "in Texas".
 *
 * @param country alpha-3 code, or null
 * @param sector only of what follows "of": members of the army; or null
 * @param body the institution or group, where one is named, or null
 * @param local whether the country is known by one of its cities or regions only: the governor of Texas is nobody's head of government
 * @param personal whether it is a person: a president's cook is nobody's official
 * @param located whether it only tells where somebody is: the president in Helsinki is not Finland's
 */
record Company(
        @Nullable String country,
        @Nullable Sector sector,
        @Nullable Actor body,
        boolean local,
        boolean located,
        boolean personal) {

    static final Company NONE = new Company(null, null, null, false, false, false);

    /**
     * What it says of a thing that it is somebody's: its, of Iran; his, of a minister.
     *
     * @param group whether that is a group by its own name: a movement's leader is not its state's
     */
    static Company of(Actor owner, boolean group) {
        boolean body = owner.kind() == Actor.Kind.INSTITUTION || group;
        return new Company(owner.country(), null, body ? owner : null, false, false, owner.kind() == Actor.Kind.PERSON);
    }

    /** What it says of a thing that it is a state's. */
    static Company of(String country) {
        return new Company(country, null, null, false, false, false);
    }

    /** What a possessor says: "Russia's", "the army's", "Gazprom's". */
    static Company owner(Reading owner, Company before) {
        Actor body = body(owner, true);
        String country = owner.country() != null ? owner.country() : before.country();
        return new Company(country, null, body, isPlace(owner), false, isPerson(owner));
    }

    /** What a complement says after that preposition. */
    static Company complement(@Nullable Reading complement, String preposition) {
        if (complement == null) {
            return NONE;
        }
        boolean of = preposition.equals("of");
        boolean belongs = of || preposition.equals("for") || preposition.equals("at");
        return new Company(
                complement.country(),
                of && !isPerson(complement) ? complement.sector() : null,
                belongs ? body(complement, false) : null,
                isPlace(complement),
                Nouns.locates(preposition),
                false);
    }

    private static @Nullable Actor body(Reading reading, boolean described) {
        if (reading.actors().size() != 1) {
            return null;
        }
        Actor actor = reading.actors().getFirst();
        boolean named = described || reading.form() == Form.NAME;
        boolean body = actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.INSTITUTION;
        return named && body ? actor : null;
    }

    /** Supporters of a president govern nothing. */
    private static boolean isPerson(Reading reading) {
        return reading.actors().size() == 1 && reading.actors().getFirst().kind() == Actor.Kind.PERSON;
    }

    private static boolean isPlace(Reading reading) {
        return reading.actors().size() == 1 && reading.actors().getFirst().kind() == Actor.Kind.PLACE;
    }
}
