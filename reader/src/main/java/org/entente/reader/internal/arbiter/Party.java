package org.entente.reader.internal.arbiter;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Those who stand together on a side, in a row of names or by one name.
 *
 * @param codes sorted; of nobody none
 */
record Party(Set<String> codes) {

    static final Party NOBODY = new Party(Set.of());

    static Party of(Collection<String> codes) {
        return codes.isEmpty() ? NOBODY : new Party(Collections.unmodifiableSet(new TreeSet<>(codes)));
    }

    boolean meets(Party other) {
        return !Collections.disjoint(codes, other.codes);
    }

    private boolean isPartOf(Party other) {
        return other.codes.containsAll(codes);
    }

    /** Whether this is a side, or a part of it to which no other party adds anybody. */
    boolean isGreatest(Party side, Collection<Party> parties) {
        if (equals(side)) {
            return true;
        }
        return !codes.isEmpty()
                && isPartOf(side)
                && parties.stream().noneMatch(other -> !other.equals(this) && isPartOf(other) && other.isPartOf(side));
    }
}
