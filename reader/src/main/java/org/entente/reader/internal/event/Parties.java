package org.entente.reader.internal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Whom a word of a sentence means, as actor of an event. */
record Parties(Tree tree, Mentions mentions) {

    /** Prepositions after which a noun tells whose something is or against whom it goes. */
    private static final List<String> OWNERS = List.of("of", "by", "from", "in", "against", "with", "on", "to", "for");

    /** The actors that the word and its conjuncts name; none where it names nobody. */
    Set<String> at(Clause clause, int word) {
        Set<String> actors = new LinkedHashSet<>();
        for (int one : clause.joined(word)) {
            add(one, actors);
        }
        return actors;
    }

    /** The actors that the word names or, where it names nobody, those that its noun phrase holds: "the offer of Ankara", "Russian troops". */
    Set<String> within(Clause clause, int word) {
        Set<String> actors = new LinkedHashSet<>();
        for (int one : clause.joined(word)) {
            Set<String> own = new LinkedHashSet<>();
            add(one, own);
            if (own.isEmpty()) {
                owner(clause, one, own, 0);
            }
            actors.addAll(own);
        }
        return actors;
    }

    private void add(int word, Set<String> actors) {
        Mention mention = mentions.at(tree.index(), word);
        if (mention != null && (mention.head() == word || mention.covers(word) && isNameLike(word))) {
            mention.actors().stream().filter(this::acts).forEach(actors::add);
        }
    }

    private boolean isNameLike(int word) {
        return tree.token(word).upos() == Upos.PROPN;
    }

    private boolean acts(String id) {
        Actor actor = mentions.actor(id);
        return actor != null
                && (actor.kind() == Actor.Kind.INSTITUTION
                        || actor.kind() == Actor.Kind.STATE
                        || actor.country() != null);
    }

    private void owner(Clause clause, int noun, Set<String> actors, int depth) {
        if (depth > 2) {
            return;
        }
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            for (int n = 0; n < tree.childCount(noun); n++) {
                int child = tree.child(noun, n);
                if (tree.token(child).relation().equals(relation)) {
                    add(child, actors);
                    if (!actors.isEmpty()) {
                        return;
                    }
                }
            }
        }
        for (String preposition : OWNERS) {
            for (int n = 0; n < tree.childCount(noun); n++) {
                int child = tree.child(noun, n);
                if (tree.token(child).is("nmod") && clause.hasCase(child, preposition)) {
                    actors.addAll(at(clause, child));
                    if (actors.isEmpty()) {
                        owner(clause, child, actors, depth + 1);
                    }
                    if (!actors.isEmpty()) {
                        return;
                    }
                }
            }
        }
    }

    /** What an event export calls the actors: the country of a state, person or group, an institution's own id. */
    Set<String> codes(Set<String> actors) {
        Set<String> codes = new LinkedHashSet<>();
        for (String id : actors) {
            Actor actor = mentions.actor(id);
            if (actor != null) {
                String country = actor.country();
                codes.add(country == null ? id : country);
            }
        }
        return codes;
    }

    /** Whether the word is a token of a name, title or description that means somebody. */
    boolean isSomebody(int word) {
        Token token = tree.token(word);
        return token.upos() == Upos.PRON || mentions.at(tree.index(), word) != null;
    }
}
