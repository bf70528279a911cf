package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Person;
import org.entente.atlas.Sense;
import org.entente.atlas.Sense.Kind;
import org.entente.model.Actor;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Names that several bear, told apart by who else is named in the dispatch: Congo beside Brazzaville, Brussels without Belgium. Stateless; safe to share between
 * threads.
 */
record Namesakes(Atlas atlas, @Nullable LocalDate date) {

    /** Gives each such name to the one whom it means. */
    void tell(List<Line> lines) {
        if (lines.stream().noneMatch(Namesakes::hasAny)) {
            return;
        }
        Set<String> named = new HashSet<>();
        lines.forEach(line -> addNamed(line, named));
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Match match = line.match(i);
                if (match == null) {
                    continue;
                }
                Sense seated = seated(match);
                Sense other = states(match).size() > 1 ? other(match, named) : null;
                if (other != null) {
                    line.name(firstly(match, other));
                } else if (seated != null && !named.contains(match.state()) && acts(line, match)) {
                    line.name(firstly(match, seated));
                }
            }
        }
    }

    private static boolean hasAny(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Match match = line.match(i);
            if (match != null && (seated(match) != null || states(match).size() > 1)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> states(Match match) {
        Set<String> states = new TreeSet<>();
        for (Sense sense : match.senses()) {
            if (sense.kind().isOfState()) {
                states.add(sense.id());
            }
        }
        return states;
    }

    /** The states that names of one meaning and persons known in full act for. */
    private void addNamed(Line line, Set<String> named) {
        for (int i = 0; i < line.size(); i++) {
            Match match = line.match(i);
            if (match == null || seated(match) != null) {
                continue;
            }
            Set<String> states = states(match);
            if (states.size() == 1) {
                named.addAll(states);
            } else if (match.has(Kind.PERSON)) {
                Person person = atlas.persons(match, date).getFirst();
                Actor actor = atlas.actor(person.id(), date);
                if (actor != null && actor.country() != null) {
                    named.add(actor.country());
                }
            }
        }
    }

    /** The only state of that name that is named besides, where the first is not. */
    private static @Nullable Sense other(Match match, Set<String> named) {
        Sense other = null;
        for (Sense sense : match.senses()) {
            if (!sense.kind().isOfState() || !named.contains(sense.id())) {
                continue;
            }
            if (sense.id().equals(match.state()) || other != null && !other.id().equals(sense.id())) {
                return null;
            }
            other = other == null ? sense : other;
        }
        return other;
    }

    /** The institution that has its seat in a capital and is called by it, or null. */
    private static @Nullable Sense seated(Match match) {
        return match.senses().getFirst().kind() == Kind.CAPITAL ? match.sense(Kind.INSTITUTION) : null;
    }

    /** Whether a capital's name stands for somebody rather than for a place: as a subject, an owner, or one to whom something is done. */
    private static boolean acts(Line line, Match match) {
        String before = line.lower(match.from() - 1);
        String after = line.lower(match.to());
        boolean place = Nouns.locates(before) || before.equals("to") || before.equals("from");
        boolean dateline = match.from() == 0 && (after.isEmpty() || "(:,-–—".indexOf(after.charAt(0)) >= 0);
        boolean attribute = match.to() < line.size()
                && !line.isPossessive(match.to())
                && (line.tag(match.to()) == Upos.NOUN || line.tag(match.to()) == Upos.PROPN);
        return !place && !dateline && !attribute;
    }

    private static Match firstly(Match match, Sense first) {
        List<Sense> senses = new ArrayList<>(match.senses());
        senses.remove(first);
        senses.addFirst(first);
        return new Match(match.from(), match.to(), senses);
    }
}
