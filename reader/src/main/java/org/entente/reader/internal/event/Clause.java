package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * What stands around a predicate: its subject, object and obliques, through passives, control, relative clauses and conjunction.
 *
 * @param tree the sentence
 * @param predicate the verb or noun
 */
record Clause(Tree tree, int predicate) {

    /** Verbs whose object does what the infinitive says. */
    private static final List<String> OBJECT_CONTROL = List.of(
            "ask",
            "urge",
            "order",
            "tell",
            "force",
            "press",
            "invite",
            "allow",
            "call",
            "help",
            "persuade",
            "warn",
            "require",
            "permit",
            "let",
            "encourage",
            "beg",
            "instruct",
            "push",
            "want",
            "pressure",
            "send");

    boolean isPassive() {
        return tree.childWith(predicate, "aux:pass") >= 0
                || hasChild("nsubj:pass")
                || hasChild("aux:pass")
                || (token().is("acl")
                        && token().has("VerbForm=Part")
                        && token().has("Tense=Past")
                        && tree.childWith(predicate, "obj") < 0);
    }

    Token token() {
        return tree.token(predicate);
    }

    private boolean hasChild(String relation) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            if (tree.token(tree.child(predicate, n)).relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The word that is grammatically the subject, or -1; looked for upward where the predicate has none of its own. */
    int subject() {
        return subject(0);
    }

    private int subject(int depth) {
        int own = tree.childWith(predicate, "nsubj");
        if (own >= 0) {
            return isRelative(own) ? antecedent(own) : own;
        }
        int head = token().head();
        if (head == Token.ROOT || depth > 6) {
            return -1;
        }
        Clause above = new Clause(tree, head);
        if (token().is("conj") && isVerbal(head)) {
            return above.subject(depth + 1);
        }
        if (token().is("xcomp")) {
            int object = tree.childWith(head, "obj");
            boolean byObject =
                    object >= 0 && OBJECT_CONTROL.contains(tree.token(head).lemma());
            return byObject ? object : above.subject(depth + 1);
        }
        if (token().relation().equals("acl:relcl")) {
            return isVerbal(head) ? -1 : head;
        }
        if (token().is("acl")) {
            return tree.token(head).upos() == Upos.NOUN && !token().has("Tense=Past") && !token().has("VerbForm=Ger")
                    ? nounOwner(head, depth)
                    : head;
        }
        if (token().is("advcl") || token().is("parataxis") && !token().has("VerbForm=Fin")) {
            return isVerbal(head) ? above.subject(depth + 1) : -1;
        }
        return -1;
    }

    /** Of "Iran's plan to attack": Iran; of "a plan to attack", whoever has the plan. */
    private int nounOwner(int noun, int depth) {
        int owner = tree.childWith(noun, "nmod:poss");
        if (owner >= 0) {
            return owner;
        }
        int head = tree.token(noun).head();
        return head != Token.ROOT && isVerbal(head) ? new Clause(tree, head).subject(depth + 1) : -1;
    }

    private boolean isRelative(int token) {
        return tree.token(token).upos() == Upos.PRON
                && tree.token(token).has("PronType=Rel")
                && tree.token(predicate).head() != Token.ROOT;
    }

    private int antecedent(int relative) {
        int at = predicate;
        while (tree.token(at).is("conj") && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        return tree.token(at).is("acl") ? tree.token(at).head() : relative;
    }

    /** The object, or -1; of a passive its subject; of a reduced relative ("the ship seized by Iran") the noun. */
    int object() {
        if (isPassive()) {
            return subject();
        }
        int object = tree.childWith(predicate, "obj");
        if (object >= 0) {
            return isRelative(object) ? antecedent(object) : object;
        }
        if (token().is("conj")
                && token().head() != Token.ROOT
                && isVerbal(token().head())
                && tree.childWith(predicate, "obl") < 0) {
            int shared = tree.childWith(token().head(), "obj");
            return shared > predicate ? shared : -1;
        }
        return -1;
    }

    /** Who does it: the subject, or of a passive whoever stands after "by"; -1 where nobody is told. */
    int agent() {
        if (!isPassive()) {
            return subject();
        }
        return oblique("by");
    }

    /** The noun under the predicate after a preposition, or -1. */
    int oblique(String preposition) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            Token token = tree.token(child);
            if ((token.is("obl") || token.is("nmod") || token.is("advcl")) && hasCase(child, preposition)) {
                return child;
            }
        }
        return -1;
    }

    /** Whether {@code preposition} marks the noun. */
    boolean hasCase(int noun, String preposition) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            Token token = tree.token(tree.child(noun, n));
            if ((token.is("case") || token.is("mark")) && token.lemma().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word has {@code lemma}, with its modifier where the lemma holds a hyphen ("hunger-strike"). */
    boolean isNoun(int word, String lemma) {
        String own = tree.token(word).lemma();
        if (own.equalsIgnoreCase(lemma)) {
            return true;
        }
        if (lemma.endsWith(own) && lemma.length() > own.length() + 1) {
            for (int n = 0; n < tree.childCount(word); n++) {
                Token token = tree.token(tree.child(word, n));
                if ((token.is("compound") || token.is("amod")) && lemma.equals(token.lemma() + "-" + own)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the predicate has that particle, as such or as an adverb. */
    boolean hasParticle(String particle) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            Token token = tree.token(tree.child(predicate, n));
            if (token.form().equalsIgnoreCase(particle)
                    && (token.is("compound")
                            || token.is("advmod")
                            || token.is("xcomp")
                            || token.is("mark")
                            || token.is("case"))) {
                return true;
            }
        }
        return false;
    }

    /** The word and what is joined to it by "and". */
    List<Integer> joined(int word) {
        List<Integer> all = new ArrayList<>();
        if (word >= 0) {
            all.add(word);
            for (int n = 0; n < tree.childCount(word); n++) {
                int child = tree.child(word, n);
                if (tree.token(child).is("conj")) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    private boolean isVerbal(int word) {
        Upos upos = tree.token(word).upos();
        return upos == Upos.VERB
                || upos == Upos.AUX
                || tree.childWith(word, "cop") >= 0
                || tree.childWith(word, "nsubj") >= 0;
    }
}
