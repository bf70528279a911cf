package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Whom a word itself names, and those listed with it. */
record Naming(Tree tree, Mentions mentions) {

    /** Bodies that stand as another, besides the organs and missions of the United Nations and the European Union. */
    private static final Map<String, String> BODIES = Map.of(
            "OHCHR", "UNO", "OCHA", "UNO", "UNSCOM", "UNO", "UNMOVIC", "UNO", "ISAF", "NATO", "KFOR", "NATO", "SFOR",
            "NATO", "IFOR", "NATO", "AMISOM", "AU", "ECOMOG", "ECOWAS");

    /** The actors that the word and its conjuncts name; none where it names nobody. */
    Set<String> named(int word) {
        Set<String> actors = new LinkedHashSet<>();
        for (int one : joined(word)) {
            name(one, actors);
        }
        return actors;
    }

    /** The word and what is joined to it, by the tree or, where parsers lose a long list, by commas and "and" between names. */
    List<Integer> joined(int word) {
        List<Integer> all = new Clause(tree, word).joined(word);
        Mention last = word < 0 ? null : mentions.at(tree.index(), word);
        List<Integer> listed = new ArrayList<>();
        boolean closed = false;
        while (last != null && !last.actors().isEmpty() && last.to() < tree.size() - 1 && !closed) {
            String mark = tree.token(last.to()).form();
            closed = mark.equals("and") || mark.equals("or");
            Mention next = closed || mark.equals(",") ? from(last.to() + 1) : null;
            if (next != null && !tree.token(next.head()).is("nsubj")) {
                listed.add(next.head());
            }
            last = next;
        }
        if (closed) {
            listed.stream().filter(one -> !all.contains(one)).forEach(all::add);
        }
        return all;
    }

    /** The mention that begins at a word, but for an article; or null. */
    private @Nullable Mention from(int word) {
        int first = tree.token(word).upos() == Upos.DET && word + 1 < tree.size() ? word + 1 : word;
        Mention mention = mentions.at(tree.index(), first);
        return mention == null || mention.from() > first || mention.from() < word ? null : mention;
    }

    /** The actors that the word names, without its conjuncts. */
    Set<String> alone(int word) {
        Set<String> actors = new LinkedHashSet<>();
        name(word, actors);
        return actors;
    }

    void name(int word, Set<String> actors) {
        Mention mention = nameItself(word, actors);
        if (mention != null) {
            beyond(mention, actors);
            for (int n = 0; n < tree.childCount(word); n++) {
                int child = tree.child(word, n);
                boolean several =
                        tree.token(child).is("amod") || tree.token(child).is("compound");
                if (several && child < word && tree.childWith(child, "conj") >= 0) {
                    joined(child).forEach(one -> nameItself(one, actors));
                }
            }
        }
    }

    /** Whom a word names without those whose names hang on it; the mention, or null where it names nobody. */
    private @Nullable Mention nameItself(int word, Set<String> actors) {
        Mention mention = mentions.at(tree.index(), word);
        if (mention == null || mention.head() != word && !isWithin(mention, word)) {
            return null;
        }
        for (String id : mention.actors()) {
            String body = employer(id);
            if (acts(body)) {
                actors.add(mentions.principal(BODIES.getOrDefault(body, body)));
            }
        }
        return mention;
    }

    /** Of "the navies of Chile and Peru", where Chile's navy is named, Peru's too. */
    private void beyond(Mention mention, Set<String> actors) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int owner = tree.child(mention.head(), n);
            int next = tree.token(owner).is("nmod") ? tree.childWith(owner, "conj") : -1;
            if (next >= mention.to()) {
                joined(next).forEach(one -> nameItself(one, actors));
            }
        }
    }

    /** Of an institution's officer who acts for no state, the institution. */
    private String employer(String id) {
        Actor actor = mentions.actor(id);
        boolean officer = actor != null && actor.country() == null && actor.office() != null;
        return officer && actor != null && actor.office() != null
                ? actor.office().state()
                : id;
    }

    /** A title or name within a longer mention stands for all of it; a noun after an adjective does not. */
    private boolean isWithin(Mention mention, int word) {
        return tree.token(word).upos() == Upos.PROPN || mention.form() != Form.ADJECTIVE && word == mention.to() - 1;
    }

    private boolean acts(String id) {
        Actor actor = mentions.actor(id);
        return actor != null
                && (actor.kind() == Actor.Kind.INSTITUTION
                        || actor.kind() == Actor.Kind.STATE
                        || actor.country() != null);
    }
}
