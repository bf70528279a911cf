package org.entente.atlas;

import java.util.List;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id {@code family-given}, e.g. {@code lavrov-sergei}
 * @param name as usually written in English
 * @param family the part of the name that stands for the person alone, e.g. {@code Xi}
 * @param roles what the person is known for without an office of the tables; often none
 */
public record Person(String id, String name, String family, List<Role> roles) {

    /**
     * What a person is known for.
     *
     * @param country alpha-3 code, or null
     * @param sector PLOVER's, or null
     * @param term when
     */
    public record Role(@Nullable String country, @Nullable Sector sector, Term term) {}

    public Person {
        roles = List.copyOf(roles);
    }
}
