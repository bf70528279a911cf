package org.entente.reader.internal.arbiter;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Those who stand together on a side, in a row of names or by one name.
 *
 * @param codes in order, each once; of nobody none
 */
record Party(List<String> codes) {

    static final Party NOBODY = new Party(List.of());

    static Party of(Collection<String> codes) {
        return codes.isEmpty() ? NOBODY : new Party(List.copyOf(codes.size() == 1 ? codes : new TreeSet<>(codes)));
    }

    boolean meets(Party other) {
        return !Collections.disjoint(codes, other.codes);
    }

    boolean isPartOf(Party other) {
        return other.codes.containsAll(codes);
    }

    /** Whether this is a side, or a part of it to which no other party adds anybody. */
    boolean isGreatest(Party side, Collection<Party> parties) {
        if (equals(side)) {
            return true;
        }
        if (codes.isEmpty() || !isPartOf(side)) {
            return false;
        }
        for (Party other : parties) {
            if (!other.equals(this) && isPartOf(other) && other.isPartOf(side)) {
                return false;
            }
        }
        return true;
    }
}
