package org.entente.reader.internal.event;

import java.util.List;
import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * Who does what a clause tells of: its own subject, or one that it shares with the clause above.
 *
 * @param clause whose subject is looked for
 */
record Subject(Clause clause) {

    private static final int DEEPEST = 6;

    /** Verbs whose object does what the infinitive says. */
    private static final Set<String> OBJECT_CONTROL = Set.of("""
            ask urge order tell force press invite allow call help persuade warn require permit let encourage beg instruct push
            want pressure send compel oblige enable forbid expect make see implore request exhort prompt lead""".strip().split("\\s+"));

    /** Prepositions that may as well open a clause. */
    private static final Set<String> INTRODUCING = Set.of(
            "after",
            "before",
            "as",
            "since",
            "until",
            "while",
            "when",
            "because",
            "than",
            "once",
            "though",
            "although");

    private Tree tree() {
        return clause.tree();
    }

    private int predicate() {
        return clause.predicate();
    }

    private Subject above(int head) {
        return new Subject(new Clause(tree(), head));
    }

    /**
     * The subject's word, or -1.
     *
     * @param depth how many clauses were climbed already
     */
    int find(int depth) {
        int own = ownSubject();
        if (own >= 0) {
            return clause.isRelative(own) ? clause.antecedent(own) : own;
        }
        if (clause.token().upos() == Upos.NOUN) {
            return before();
        }
        int introduced = introduced();
        if (introduced >= 0) {
            return introduced;
        }
        int head = clause.token().head();
        if (head == Token.ROOT || depth > DEEPEST) {
            return -1;
        }
        Subject above = above(head);
        if (clause.token().is("conj")) {
            return clause.isVerbal(head) ? above.find(depth + 1) : -1;
        }
        if (clause.token().is("xcomp") || clause.token().is("ccomp") && hasTo()) {
            int object = tree().childWith(head, "obj");
            boolean byObject =
                    object >= 0 && OBJECT_CONTROL.contains(tree().token(head).lemma());
            return byObject ? object : above.find(depth + 1);
        }
        if (clause.token().relation().equals("acl:relcl")) {
            return clause.isVerbal(head) ? -1 : head;
        }
        if (clause.token().is("acl")) {
            return hasTo() || Standing.hasMark(tree(), predicate(), "of") ? owner(head, depth) : head;
        }
        if (clause.token().is("advcl")
                || clause.token().is("parataxis") && !clause.token().has("VerbForm=Fin")) {
            return clause.isVerbal(head) && !has("mark", "that") ? above.find(depth + 1) : -1;
        }
        return -1;
    }

    /** The name before a headline's verb that was taken for a noun: "Canada pledges aid". */
    private int before() {
        for (int n = tree().childCount(predicate()) - 1; n >= 0; n--) {
            int child = tree().child(predicate(), n);
            Token token = tree().token(child);
            if (child < predicate() && (token.is("compound") || token.is("amod") || token.is("nmod"))) {
                return child;
            }
        }
        return -1;
    }

    /** "After Chile insulted Peru", where "after" was taken for a preposition: the noun between it and the finite verb. */
    private int introduced() {
        int before = predicate() - 1;
        while (before > 0
                && (tree().token(before).upos() == Upos.ADV
                        || tree().token(before).upos() == Upos.AUX)) {
            before--;
        }
        boolean finite = clause.token().has("VerbForm=Fin") || before < predicate() - 1;
        if (before < 1 || !finite || !isNominal(before)) {
            return -1;
        }
        for (int n = 0; n < tree().childCount(before); n++) {
            Token token = tree().token(tree().child(before, n));
            if (token.is("case") && INTRODUCING.contains(token.lemma())) {
                return before;
            }
        }
        return -1;
    }

    private boolean isNominal(int word) {
        Upos upos = tree().token(word).upos();
        return upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.PRON;
    }

    /** Of several subjects, which parsers find in long names, the one next to the verb that no preposition marks. */
    private int ownSubject() {
        int nearest = -1;
        for (int n = 0; n < tree().childCount(predicate()); n++) {
            int child = tree().child(predicate(), n);
            if (tree().token(child).lemma().equals("each") && nearest >= 0) {
                continue;
            }
            boolean marked = nearest >= 0 && tree().childWith(child, "case") >= 0;
            if (tree().token(child).is("nsubj") && !marked && (nearest < 0 || child < predicate())) {
                nearest = child;
            }
        }
        return nearest;
    }

    private boolean has(String relation, String lemma) {
        int child = tree().childWith(predicate(), relation);
        return child >= 0 && tree().token(child).lemma().equals(lemma);
    }

    private boolean hasTo() {
        return Standing.hasMark(tree(), predicate(), "to");
    }

    /** Of "Iran's plan to attack": Iran; of "a plan to attack", whoever has the plan. */
    private int owner(int noun, int depth) {
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            int owner = tree().childWith(noun, relation);
            if (owner >= 0 && tree().token(owner).form().codePoints().anyMatch(Character::isUpperCase)) {
                return owner;
            }
        }
        int head = tree().token(noun).head();
        return head != Token.ROOT && clause.isVerbal(head) ? above(head).find(depth + 1) : -1;
    }
}
