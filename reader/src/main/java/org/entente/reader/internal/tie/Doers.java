package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Statement;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Who keeps or breaks the rules that a sentence speaks of. */
record Doers(Tree tree, Mentions mentions) {

    private static final Set<String> ACCUSALS = Set.of(
            "accuse",
            "suspect",
            "blame",
            "charge",
            "criticise",
            "criticize",
            "condemn",
            "fault",
            "convict",
            "absolve",
            "fine",
            "punish",
            "sanction",
            "censure",
            "rebuke",
            "reprimand",
            "sue",
            "reproach",
            "clear",
            "acquit");
    private static final Set<String> JUDGING = Set.of(
            "see",
            "find",
            "call",
            "consider",
            "regard",
            "denounce",
            "condemn",
            "detect",
            "view",
            "deem",
            "term",
            "describe",
            "brand",
            "discern",
            "allege",
            "report",
            "note",
            "decry",
            "protest",
            "criticise",
            "criticize",
            "slam",
            "blast");

    /** Who keeps or breaks the rules: not who judges it, nor who only tells of it. */
    Set<String> of(int word, int verb, int norm, @Nullable Statement statement) {
        Set<String> named = agents(word, norm);
        if (!named.isEmpty()) {
            return named;
        }
        int judged = judge(word);
        if (judged >= 0) {
            return judgedOf(word, judged);
        }
        Set<String> actors = actors(verb, norm, statement);
        return actors.isEmpty() && statement != null ? firstNamed(word, statement) : actors;
    }

    /** "The envoy sees in it a breach of …": the verb of judging of whose object the word speaks; or -1. */
    private int judge(int word) {
        int at = tree.token(word).is("appos") ? tree.token(word).head() : word;
        int above = tree.token(at).head();
        boolean object = tree.token(at).is("obj")
                || tree.token(at).is("xcomp")
                || tree.token(at).is("obl");
        boolean judging = tree.token(word).upos() == Upos.NOUN
                && object
                && above != Token.ROOT
                && JUDGING.contains(tree.token(above).lemma());
        return judging ? above : -1;
    }

    /** Whose doing is judged: what is named as the verb's object or behind "in", else whoever the sentence before tells of first. */
    private Set<String> judgedOf(int word, int verb) {
        Set<String> actors = new LinkedHashSet<>();
        for (int above : List.of(word, verb)) {
            for (int n = 0; n < tree.childCount(above); n++) {
                int child = tree.child(above, n);
                boolean inside = tree.token(child).is("nmod") && isIn(child);
                boolean thing = tree.token(child).is("obj") || tree.token(child).is("obl") || inside;
                if (child != word && thing && actors.isEmpty()) {
                    addOrOwner(child, actors);
                }
            }
        }
        List<Mention> before = tree.index() == 0 ? List.of() : mentions.inSentence(tree.index() - 1);
        for (Mention mention : before) {
            if (actors.isEmpty() && !mention.place()) {
                add(mention, actors);
            }
        }
        return actors;
    }

    private boolean isIn(int noun) {
        int marked = tree.childWith(noun, "case");
        return marked >= 0 && tree.token(marked).form().equals("in");
    }

    private void addOrOwner(int noun, Set<String> actors) {
        add(noun, actors);
        int owner = tree.childWith(noun, "nmod:poss");
        if (actors.isEmpty() && owner >= 0) {
            add(owner, actors);
        }
    }

    /** The state or body named first in what is said, before the word. */
    private Set<String> firstNamed(int word, Statement statement) {
        Set<String> actors = new LinkedHashSet<>();
        for (Mention mention : mentions.inSentence(tree.index())) {
            boolean said = mention.head() < word && !isSource(mention.head(), statement);
            if (actors.isEmpty() && said && !mention.place()) {
                add(mention, actors);
            }
        }
        return actors;
    }

    boolean isSource(int word, @Nullable Statement statement) {
        Citation source = statement == null ? null : statement.sourceSpan();
        return source != null
                && source.start() <= tree.token(word).start()
                && tree.token(word).end() <= source.end();
    }

    private Set<String> actors(int verb, int norm, @Nullable Statement statement) {
        Set<String> actors = new LinkedHashSet<>(agents(verb, norm));
        if (!actors.isEmpty()) {
            return actors;
        }
        int at = verb;
        for (int depth = 0; depth < 4; depth++) {
            int subject = tree.childWith(at, "nsubj");
            boolean passive = subject >= 0 && tree.token(subject).relation().equals("nsubj:pass");
            // "denied breaching …": who tells it has done it
            boolean tells = subject >= 0 && isSource(subject, statement) && !(depth == 1 && isOwnAct(verb));
            if (subject >= 0 && !passive && !tells) {
                for (int one : joined(subject)) {
                    add(one, actors);
                }
                int owner = tree.childWith(subject, "nmod:poss");
                if (actors.isEmpty() && owner >= 0) {
                    add(owner, actors);
                }
                return actors;
            }
            if (tree.token(at).head() == Token.ROOT) {
                return actors;
            }
            int above = tree.token(at).head();
            boolean accuses = ACCUSALS.contains(tree.token(above).lemma());
            int accused = accuses ? accused(above) : -1;
            if (accused >= 0 && accused != at) {
                for (int one : joined(accused)) {
                    add(one, actors);
                }
                return actors;
            }
            boolean relative = tree.token(at).is("acl");
            at = tree.token(at).head();
            if (relative) {
                add(at, actors);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        return actors;
    }

    /** "Violations by Iran of …", "Iran's breach of …", "a breach of the pact by Iran", "was violated by Iran"; not the rules that somebody abides by. */
    Set<String> agents(int word, int norm) {
        Set<String> actors = new LinkedHashSet<>();
        boolean noun = tree.token(word).upos() == Upos.NOUN;
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            boolean owner = noun && tree.token(child).relation().equals("nmod:poss");
            if (child != norm && (isBy(child) || owner)) {
                joined(child).forEach(one -> add(one, actors));
            }
        }
        for (int n = 0; noun && norm >= 0 && actors.isEmpty() && n < tree.childCount(norm); n++) {
            if (isBy(tree.child(norm, n))) {
                joined(tree.child(norm, n)).forEach(one -> add(one, actors));
            }
        }
        return actors;
    }

    /** Whom a verb accuses or fines: its object, of a passive its subject, of "stands accused" the subject above. */
    private int accused(int verb) {
        int object = tree.childWith(verb, "obj");
        if (object >= 0) {
            return object;
        }
        int subject = tree.childWith(verb, "nsubj");
        boolean passive = subject >= 0 && tree.token(subject).relation().equals("nsubj:pass");
        if (passive) {
            return subject;
        }
        boolean stands = subject < 0
                && tree.token(verb).is("xcomp")
                && tree.token(verb).xpos().equals("VBN");
        return stands ? tree.childWith(tree.token(verb).head(), "nsubj") : -1;
    }

    private boolean isOwnAct(int verb) {
        int auxiliary = tree.childWith(verb, "aux");
        boolean gerund = tree.token(auxiliary < 0 ? verb : auxiliary).xpos().equals("VBG");
        return tree.token(verb).is("xcomp") || tree.token(verb).is("ccomp") && gerund;
    }

    private boolean isBy(int noun) {
        int marked = tree.childWith(noun, "case");
        boolean under = tree.token(noun).is("obl") || tree.token(noun).is("nmod");
        return under && marked >= 0 && tree.token(marked).lemma().equals("by");
    }

    private void add(int word, Set<String> actors) {
        Mention mention = mentions.at(tree.index(), word);
        if (mention != null) {
            add(mention, actors);
        }
    }

    private void add(Mention mention, Set<String> actors) {
        for (String id : mention.actors()) {
            Actor actor = mentions.actor(id);
            if (actor == null || actor.kind() != Actor.Kind.PLACE) {
                actors.add(country(id));
            }
        }
    }

    /** A state is told of by its code, whichever of its bodies stands for it. */
    private String country(String id) {
        Actor actor = mentions.actor(id);
        if (actor == null || actor.country() == null) {
            return id;
        }
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.GROUP ? actor.country() : id;
    }

    private List<Integer> joined(int word) {
        List<Integer> all = new ArrayList<>(List.of(word));
        for (int n = 0; n < tree.childCount(word); n++) {
            if (tree.token(tree.child(word, n)).is("conj")) {
                all.add(tree.child(word, n));
            }
        }
        return all;
    }
}
