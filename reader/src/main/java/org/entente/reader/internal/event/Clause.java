package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What stands around a predicate: its subject, object and obliques, through passives, control, relative clauses and conjunction. For one thread. */
final class Clause {

    /** How many words after a predicate or its object are looked through where the tree does not help. */
    static final int REACH = 9;

    private static final Set<String> TIMES = Set.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day time night
            morning evening afternoon hour minute decade weekend january february march april may june july august september
            october november december jan. feb. aug. sept. oct. nov. dec.""".strip().split("\\s+"));

    private final Tree tree;
    private final int predicate;
    private @Nullable Boolean passive;
    private @Nullable Integer subject;

    /**
     * @param tree the sentence
     * @param predicate the verb, adjective or noun
     */
    Clause(Tree tree, int predicate) {
        this.tree = tree;
        this.predicate = predicate;
    }

    Tree tree() {
        return tree;
    }

    int predicate() {
        return predicate;
    }

    Token token() {
        return tree.token(predicate);
    }

    private boolean has(String relation) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            if (tree.token(tree.child(predicate, n)).relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive() {
        Boolean known = passive;
        if (known == null) {
            known = isPassiveByForm();
            passive = known;
        }
        return known;
    }

    private boolean isPassiveByForm() {
        if (has("aux:pass") || has("nsubj:pass")) {
            return true;
        }
        if (!token().xpos().equals("VBN") || has("nsubj") || has("aux")) {
            return false;
        }
        if (token().relation().equals("acl") || token().is("advcl")) {
            return tree.childWith(predicate, "obj") < 0 && bareOblique() < 0 && !isLost();
        }
        int head = token().head();
        return token().is("conj") && head != Token.ROOT && new Clause(tree, head).isPassive();
    }

    /** The word that is grammatically the subject, or -1; looked for upward where the predicate has none of its own. */
    int subject() {
        Integer known = subject;
        if (known == null) {
            known = new Subject(this).find(0);
            subject = known;
        }
        return known;
    }

    boolean isRelative(int word) {
        Token token = tree.token(word);
        return token.head() != Token.ROOT
                && token.upos() != Upos.PROPN
                && (token.has("PronType=Rel")
                        || token.xpos().equals("WDT")
                        || token.lemma().equals("who"));
    }

    int antecedent(int relative) {
        int at = predicate;
        while (tree.token(at).is("conj") && tree.token(at).head() != Token.ROOT) {
            at = tree.token(at).head();
        }
        return tree.token(at).is("acl") ? tree.token(at).head() : relative;
    }

    /** The object, or -1; of a passive its subject; of a relative clause without one the noun it belongs to, if that can be meant. */
    int object() {
        if (isPassive()) {
            return subject();
        }
        int object = tree.childWith(predicate, "obj");
        if (object >= 0) {
            return isRelative(object) ? antecedent(object) : object;
        }
        int bare = bareOblique();
        if (bare >= 0) {
            return bare;
        }
        int own = tree.childWith(predicate, "nsubj");
        if (token().relation().equals("acl:relcl") && own >= 0 && !isRelative(own)) {
            return token().head();
        }
        if (token().is("conj") && token().head() != Token.ROOT && tree.childWith(predicate, "obl") < 0) {
            int shared = tree.childWith(token().head(), "obj");
            return shared > predicate ? shared : -1;
        }
        // A verb whose object comes with the next in a row: "condemned and rejected the plan".
        if (own < 0 || tree.childWith(predicate, "obl") < 0) {
            int next = tree.childWith(predicate, "conj");
            int later = next < 0 || next > predicate + 2 ? -1 : tree.childWith(next, "obj");
            return later;
        }
        return -1;
    }

    /** "Turkish troops crossed into Iraq" where "crossed" was taken for a participle: a sentence must have a verb. */
    private boolean isLost() {
        if (token().head() != tree.root() || !tree.token(tree.size() - 1).form().equals(".")) {
            return false;
        }
        for (int i = 0; i < tree.size(); i++) {
            String tag = tree.token(i).xpos();
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return false;
            }
        }
        return true;
    }

    /** A noun without a preposition right after the verb, which the parser took for an adverbial. */
    private int bareOblique() {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            Token token = tree.token(child);
            if (child > predicate
                    && isNear(tree.leftmost(child))
                    && token.relation().equals("obl")
                    && (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN)
                    && tree.childWith(child, "case") < 0
                    && !TIMES.contains(Forms.noun(token))) {
                return child;
            }
        }
        return -1;
    }

    /** Whether nothing but particles and adverbs stands between the verb and that word. */
    private boolean isNear(int word) {
        for (int i = predicate + 1; i < word; i++) {
            Upos upos = tree.token(i).upos();
            boolean least =
                    tree.token(i).form().equals("least") || tree.token(i).form().equals("most");
            if (least) {
                continue;
            }
            if (i > predicate + 2 || upos != Upos.ADP && upos != Upos.ADV && upos != Upos.PART) {
                return false;
            }
        }
        return word > predicate;
    }

    /** Who does it: the subject, or of a passive whoever stands after "by"; -1 where nobody is told. */
    int agent() {
        if (!isPassive()) {
            return subject();
        }
        int by = oblique("by");
        return by >= 0 ? by : later(predicate, "by");
    }

    /** The noun under the predicate after a preposition, or -1; "on Monday" and the like tell of no party. */
    int oblique(String preposition) {
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            Token token = tree.token(child);
            boolean place = token.is("obl") || token.is("nmod") || token.is("advcl");
            if (place && hasCase(child, preposition) && !TIMES.contains(Forms.noun(token))) {
                return isRelative(child) ? antecedent(child) : child;
            }
        }
        return -1;
    }

    /** The noun after the first such preposition behind a word, before the next verb; or -1. */
    int later(int from, String preposition) {
        for (int i = from + 1; i < Math.min(tree.size(), from + REACH); i++) {
            Token token = tree.token(i);
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.AUX
                    || token.form().equals(";")
                    || isApposed(i)) {
                return -1;
            }
            boolean marks = token.upos() == Upos.ADP
                    && token.is("case")
                    && token.lemma().equals(preposition);
            if (marks && !TIMES.contains(Forms.noun(tree.token(token.head())))) {
                return token.head();
            }
        }
        return -1;
    }

    /** Whether a comma and an article begin something else there: "ties on Monday, a rupture with Taipei". */
    private boolean isApposed(int comma) {
        return tree.token(comma).form().equals(",")
                && comma + 1 < tree.size()
                && tree.token(comma + 1).upos() == Upos.DET;
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

    /** Whether the word is one of {@code lemmas}, with its modifier where a lemma holds a hyphen ("hunger-strike"). */
    boolean isNoun(int word, Set<String> lemmas) {
        String own = Forms.noun(tree.token(word));
        if (lemmas.contains(own)) {
            return true;
        }
        for (int n = 0; n < tree.childCount(word); n++) {
            Token token = tree.token(tree.child(word, n));
            if ((token.is("compound") || token.is("amod")) && lemmas.contains(token.lemma() + "-" + own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that particle stands near after the predicate, as its own or, right after it, where the parser took it for a preposition. */
    boolean hasParticle(String particle) {
        for (int i = predicate + 1; i < Math.min(tree.size(), predicate + REACH); i++) {
            Token token = tree.token(i);
            if (token.form().equalsIgnoreCase(particle)) {
                int head = token.head();
                boolean under = head != Token.ROOT && tree.token(head).head() == predicate;
                boolean next = i == predicate + 1
                        || i == predicate + 2 && tree.token(i - 1).upos() == Upos.PRON;
                return head == predicate || under && (next || !token.is("case"));
            }
        }
        return false;
    }

    /** Whether a word of a phrase such as "by phone" hangs on the predicate, or on one of its own or that one's, soon after it. */
    boolean hasNear(String word) {
        for (int i = predicate + 1; i < Math.min(tree.size(), predicate + REACH); i++) {
            if (tree.token(i).form().equalsIgnoreCase(word) && isWithin(i, 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int word, int steps) {
        int at = word;
        for (int step = 0; step < steps && at != Token.ROOT; step++) {
            at = tree.token(at).head();
            if (at == predicate) {
                return true;
            }
        }
        return false;
    }

    /** Of "thousands of students" the students, otherwise the word itself. */
    int counted(int word) {
        String lemma = word < 0 ? "" : Forms.noun(tree.token(word));
        boolean measure = People.areMeasures(lemma);
        if (measure || People.areCounted(lemma)) {
            Clause count = new Clause(tree, word);
            int of = count.oblique("of");
            int in = of >= 0 || !measure ? of : count.oblique("in");
            return in < 0 || measure && tree.token(in).upos() != Upos.NOUN ? word : in;
        }
        return word;
    }

    /** The clause under the predicate that says what is asked, promised or refused, or -1. */
    int complement() {
        for (String relation : List.of("xcomp", "ccomp", "advcl")) {
            for (int n = 0; n < tree.childCount(predicate); n++) {
                int under = tree.child(predicate, n);
                if (under > predicate
                        && tree.token(under).is(relation)
                        && (!relation.equals("advcl") || isBound(under))) {
                    return under;
                }
            }
        }
        return -1;
    }

    private boolean isBound(int clause) {
        for (String mark :
                List.of("to", "of", "for", "from", "against", "into", "that", "if", "unless", "over", "about")) {
            if (Standing.hasMark(tree, clause, mark)) {
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
                if (tree.token(child).is("conj") && tree.token(child).upos() != Upos.VERB) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    boolean isVerbal(int word) {
        Upos upos = tree.token(word).upos();
        return upos == Upos.VERB
                || upos == Upos.AUX
                || tree.childWith(word, "cop") >= 0
                || tree.childWith(word, "nsubj") >= 0;
    }
}
