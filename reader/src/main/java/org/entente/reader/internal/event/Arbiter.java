package org.entente.reader.internal.event;

import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Decides, from what was learned of examples, which events a sentence tells of. */
@FunctionalInterface
public interface Arbiter {

    /**
     * An event that the sentence is held to tell of.
     *
     * @param word the token that tells of it
     * @param actors codes
     * @param recipients codes
     * @param status null where grammar is to tell
     * @param confidence in [0, 1]: how likely it is
     */
    record Ruling(
            int word,
            PloverType type,
            Set<String> actors,
            Set<String> recipients,
            @Nullable Status status,
            double confidence) {}

    List<Ruling> hear(Case hearing);
}
