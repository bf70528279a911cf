package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/** Which two are named together: both, the two countries. For one dispatch and thread. */
final class Couples {

    private final Mentions mentions;
    private List<String> together = List.of();
    private List<String> people = List.of();

    Couples(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Remembers two states or persons that are joined by "and". */
    void hear(Mention mention, Tree tree) {
        Token token = tree.token(mention.head());
        if (!token.is("conj") || token.head() == Token.ROOT) {
            if (mention.form() == Form.GROUP && mention.actors().size() > 1) {
                together = mention.actors();
            }
            return;
        }
        Mention first = mentions.at(tree.index(), token.head());
        if (first == null) {
            return;
        }
        Set<String> states = new LinkedHashSet<>();
        Set<String> both = new LinkedHashSet<>();
        for (Mention one : List.of(first, mention)) {
            for (String id : one.actors()) {
                Actor actor = mentions.actor(id);
                if (actor != null && actor.kind() == Actor.Kind.PERSON) {
                    both.add(id);
                }
                if (actor != null && actor.kind() == Actor.Kind.STATE) {
                    states.add(id);
                }
            }
        }
        together = states.size() > 1 ? List.copyOf(states) : together;
        people = both.size() > 1 ? List.copyOf(both) : people;
    }

    /** The two persons that were named together last, else the last two. */
    List<String> people(List<Seen> persons, int sentence) {
        return people.size() > 1 ? people : lastTwo(persons, sentence);
    }

    /** The two states that were named together last, else the two named most, else the last two. */
    List<String> powers(List<Seen> powers, int sentence) {
        List<String> most = together.size() > 1 ? together : mostNamed(powers);
        return most.size() > 1 ? most : lastTwo(powers, sentence);
    }

    /** The two states that were named more often than any other; none where others were as often. */
    private List<String> mostNamed(List<Seen> powers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Seen seen : powers.reversed()) {
            if (mentions.atlas().state(seen.actor()) != null) {
                counts.merge(seen.actor(), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .toList();
        boolean clear = most.size() == 3 && most.get(1).getValue() > most.get(2).getValue();
        return clear ? List.of(most.get(0).getKey(), most.get(1).getKey()) : List.of();
    }

    private List<String> lastTwo(List<Seen> seen, int sentence) {
        Set<String> two = new LinkedHashSet<>();
        for (Seen one : seen) {
            Actor actor = mentions.actor(one.actor());
            boolean fits = actor != null
                    && actor.kind() != Actor.Kind.INSTITUTION
                    && sentence - one.sentence() <= History.MEMORY;
            if (fits && two.size() < 2) {
                two.add(one.actor());
            }
        }
        List<String> pair = new ArrayList<>(two);
        return pair.size() == 2 ? List.of(pair.get(1), pair.get(0)) : List.of();
    }
}
