package org.entente.reader.internal.event;

import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** "Russia says Israel must end its attacks": a demand, whatever the verb. */
record Demand(Tree tree, Parties parties, Roles roles) {

    /** The demand, or null where somebody does not say what somebody else must do. */
    @Nullable
    Found of(Clause clause) {
        int head = clause.token().head();
        if (!clause.token().is("ccomp") || head == Token.ROOT || !Standing.isObliged(tree, clause.predicate())) {
            return null;
        }
        Set<String> speakers = roles.agents(new Clause(tree, head));
        Set<String> obliged = roles.agents(clause);
        int subject = clause.subject();
        // A state speaks of what its own government must do, but not of itself.
        boolean others = !parties.codes(speakers).equals(parties.codes(obliged))
                || subject >= 0 && People.areAtHome(Forms.noun(tree.token(subject)));
        if (speakers.isEmpty() || obliged.isEmpty() || speakers.equals(obliged) || !others) {
            return null;
        }
        return new Found(
                clause.predicate(),
                Pattern.OBLIGED,
                PloverType.REQUEST,
                null,
                speakers,
                obliged,
                Status.ACTUAL,
                null,
                List.of());
    }
}
