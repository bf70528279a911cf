package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Who said what, with the words.
 *
 * @param id within its dispatch
 * @param day when it was said, or else the dispatch's day; null where nobody knows
 * @param speaker the actor's id, or null where nobody can be named
 * @param speakerName or null
 * @param speakerCountry alpha-3 code that the speaker acts for, or null
 * @param within the id of the statement that contains this one, or null where the narrator speaks
 * @param addressee the actor spoken to, or null
 * @param occasion or null
 * @param passage the content, its longest piece where a cue splits it
 * @param confidence in [0, 1]
 */
public record CitedStatement(
        String id,
        @Nullable LocalDate day,
        Statement.Mode mode,
        @Nullable String speaker,
        @Nullable String speakerName,
        @Nullable String speakerCountry,
        @Nullable String within,
        @Nullable String addressee,
        @Nullable String occasion,
        List<Stance> stance,
        Passage passage,
        double confidence) {

    public CitedStatement {
        stance = List.copyOf(stance);
    }

    public String dispatch() {
        return passage.citation().dispatch();
    }
}
