package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** Members told of from the institution's side: whom it takes in or puts out, and states called by what they are members of. Stateless; safe to share between threads. */
final class Admissions {

    private static final Set<String> ADMITTING = Agreements.WORDS.list("admitting");
    private static final Set<String> EXPELLING = Agreements.WORDS.list("expelling");
    private static final Set<String> EPITHETS = Agreements.WORDS.list("epithet");

    private Admissions() {}

    static List<Tie> find(Passage passage, Atlas atlas) {
        Tree tree = passage.tree();
        List<Tie> found = new ArrayList<>();
        for (Mention mention : passage.mentions().inSentence(tree.index())) {
            Institution institution = mention.actor() == null ? null : atlas.institution(mention.actor());
            if (institution == null || tree.token(mention.head()).upos() != Upos.PROPN) {
                continue;
            }
            Set<String> called = called(passage, atlas, mention, institution);
            if (!called.isEmpty()) {
                found.add(tie(passage, mention, institution, called, Status.ACTUAL, mention.head()));
            }
            int verb = tree.token(mention.head()).is("nsubj")
                    ? tree.token(mention.head()).head()
                    : -1;
            boolean admits = verb >= 0 && ADMITTING.contains(tree.token(verb).lemma());
            boolean expels = verb >= 0 && EXPELLING.contains(tree.token(verb).lemma());
            int taken = admits || expels ? tree.childWith(verb, "obj") : -1;
            Set<String> states = taken < 0 ? Set.of() : states(passage.countriesOf(taken), atlas);
            if (!states.isEmpty()) {
                Status grammar = passage.standing(verb);
                boolean invites = tree.token(verb).lemma().equals("invite");
                Status status = expels
                        ? grammar == Status.ACTUAL ? Status.HISTORICAL : Status.ACTUAL
                        : invites ? Status.HYPOTHETICAL : grammar;
                found.add(tie(passage, mention, institution, states, status, verb));
            }
        }
        return found;
    }

    /** "EU member Slovakia", "NATO allies Greece and Turkey": the states named behind; none where they are no members. */
    private static Set<String> called(Passage passage, Atlas atlas, Mention mention, Institution institution) {
        Tree tree = passage.tree();
        int at = mention.to();
        boolean epithet = false;
        while (at < tree.size()
                && at < mention.to() + 3
                && EPITHETS.contains(tree.token(at).lemma())) {
            epithet |= !tree.token(at).lemma().equals("state");
            at++;
        }
        int from = at;
        Set<String> states = new LinkedHashSet<>();
        for (Mention named : epithet ? passage.mentions().inSentence(tree.index()) : List.<Mention>of()) {
            if (named.from() == from) {
                states.addAll(states(passage.countriesOf(named.head()), atlas));
            }
        }
        states.retainAll(atlas.members(institution.id(), passage.dispatch().date()));
        return states;
    }

    private static Set<String> states(Set<String> named, Atlas atlas) {
        Set<String> states = new LinkedHashSet<>(named);
        states.removeIf(id -> atlas.institution(id) != null);
        return states;
    }

    private static Tie tie(
            Passage passage, Mention mention, Institution institution, Set<String> states, Status status, int word) {
        return passage.tie(
                mention.from(),
                mention.to(),
                Tie.Kind.MEMBERSHIP,
                institution.name(),
                states,
                institution.id(),
                null,
                status,
                word);
    }
}
