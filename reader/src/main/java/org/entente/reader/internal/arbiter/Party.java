package org.entente.reader.internal.arbiter;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Those who stand together on a side, in a row of names or by one name. Immutable. */
final class Party {

    static final Party NOBODY = new Party(List.of());

    private final List<String> codes;
    /** All codes in one, which are compared more quickly than a list. */
    private final String name;

    private Party(List<String> codes) {
        this.codes = codes;
        this.name = String.join(",", codes);
    }

    static Party of(Collection<String> codes) {
        return codes.isEmpty() ? NOBODY : new Party(List.copyOf(codes.size() == 1 ? codes : new TreeSet<>(codes)));
    }

    /** In order, each once; of nobody none. */
    List<String> codes() {
        return codes;
    }

    boolean meets(Party other) {
        for (String code : codes) {
            if (other.codes.contains(code)) {
                return true;
            }
        }
        return false;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Party party && name.equals(party.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
