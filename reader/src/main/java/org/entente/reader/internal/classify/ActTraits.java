package org.entente.reader.internal.classify;

import java.util.Set;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Leanings;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What the source does: the verb or noun that it governs, past words of saying, with its modality, object and obliques. */
final class ActTraits {

    /** Verbs that only tell of, begin or promise the act under them. */
    private static final Set<String> CARRIERS = Set.of(
            "say",
            "announce",
            "tell",
            "report",
            "state",
            "add",
            "declare",
            "confirm",
            "note",
            "reveal",
            "insist",
            "maintain",
            "claim",
            "stress",
            "begin",
            "start",
            "continue",
            "decide",
            "vow",
            "pledge",
            "reiterate",
            "think",
            "believe",
            "show",
            "suggest",
            "acknowledge",
            "explain");

    private static final Set<String> PLAIN_AUXILIARIES = Set.of("have", "do", "be");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no");
    private static final int DEPTH = 4;

    private final Passage passage;
    private final Traits traits;
    private final Leanings leanings;

    ActTraits(Passage passage, Traits traits, Leanings leanings) {
        this.passage = passage;
        this.traits = traits;
        this.leanings = leanings;
    }

    void add() {
        Passage.Place source = passage.source();
        if (!source.isKnown()) {
            Tree tree = passage.trees().getFirst();
            act(tree, tree.root(), "nobody");
            return;
        }
        Tree tree = passage.trees().get(source.tree());
        int head = source.head(tree);
        while (isJoined(tree.token(head)) && tree.token(head).head() != Token.ROOT) {
            head = tree.token(head).head();
        }
        int above = tree.token(head).head();
        String role = tree.token(head).relation();
        if (above == Token.ROOT) {
            act(tree, head, "root");
        } else if (isNominal(tree, above) && !tree.token(head).is("nsubj")) {
            byNoun(tree, above, role + Traits.preposition(tree, head));
        } else {
            act(tree, above, role + Traits.preposition(tree, head));
        }
    }

    private static boolean isJoined(Token token) {
        return token.is("conj") || token.is("appos") || token.is("flat");
    }

    private static boolean isNominal(Tree tree, int word) {
        return tree.token(word).upos() != Upos.VERB && tree.childWith(word, "cop") < 0;
    }

    /** "Cuba's refusal", "talks between A and B": the noun tells the act, and perhaps the verb above it. */
    private void byNoun(Tree tree, int noun, String role) {
        traits.addWithSenses("nact", tree.token(noun), Traits.ACT);
        traits.add("nact " + Traits.word(tree.token(noun)) + " " + role, Traits.ACT);
        for (PloverType type : leanings.ofNoun(tree.token(noun))) {
            traits.add("nact-lean " + type, Traits.LINK);
        }
        act(tree, noun, "noun");
        int verb = noun;
        while (verb != Token.ROOT && tree.token(verb).upos() != Upos.VERB) {
            verb = tree.token(verb).head();
        }
        if (verb != Token.ROOT) {
            act(tree, verb, "far");
        }
    }

    private void act(Tree tree, int from, String role) {
        int act = from;
        StringBuilder via = new StringBuilder();
        for (int n = 0; n < DEPTH && CARRIERS.contains(tree.token(act).lemma()); n++) {
            int next = carried(tree, act);
            if (next < 0) {
                break;
            }
            boolean same = isOwnAct(tree, act, next);
            via.append(tree.token(act).lemma()).append(same ? ">" : ">>");
            traits.add("via " + tree.token(act).lemma() + (same ? "" : " other"), Traits.LINK);
            act = next;
        }
        Token token = tree.token(act);
        String word = Traits.word(token);
        boolean passive = token.has("Voice=Pass") || tree.childWith(act, "aux:pass") >= 0;
        String modal = modality(tree, act);
        traits.add("role " + role + passive, Traits.LINK);
        traits.addWithSenses("act", token, Traits.ACT);
        traits.add("act-voice " + word + " " + passive + " " + role, Traits.LINK);
        if (!modal.isEmpty()) {
            traits.add("modal " + modal, Traits.LINK);
            traits.add("modal-act " + modal + " " + word, Traits.LINK);
        }
        if (!via.isEmpty()) {
            traits.add("via-act " + via + word, Traits.LINK);
        }
        around("act", tree, act, word);
        PloverType leaning = leanings.at(tree, act);
        lean("act", tree, act, leaning);
        if (leaning != null && !modal.isEmpty()) {
            traits.add("lean-modal " + leaning + " " + modal, Traits.LINK);
        }
        if (leaning != null && !via.isEmpty()) {
            traits.add("lean-via " + leaning + " " + modal, Traits.LINK);
        }
        second(tree, act, word, leaning);
    }

    /** The act under the act: of "agreed to sell", selling. */
    private void second(Tree tree, int act, String word, @Nullable PloverType leaning) {
        int second = firstOf(tree, act, "xcomp", "advcl", "ccomp");
        if (second < 0) {
            return;
        }
        String inner = Traits.word(tree.token(second));
        traits.addWithSenses("act2", tree.token(second), Traits.LINK);
        traits.add("act12 " + word + " " + inner, Traits.LINK);
        around("act2", tree, second, inner);
        PloverType below = leanings.at(tree, second);
        lean("act2", tree, second, below);
        if (below != null) {
            traits.add("act-lean2 " + word + " " + below, Traits.LINK);
            traits.add("lean12 " + leaning + " " + below, Traits.LINK);
        }
    }

    private static int firstOf(Tree tree, int word, String... relations) {
        for (String relation : relations) {
            int child = tree.childWith(word, relation);
            if (child >= 0) {
                return child;
            }
        }
        return -1;
    }

    private static int carried(Tree tree, int carrier) {
        int next = firstOf(tree, carrier, "xcomp", "ccomp");
        return next < 0 && tree.token(carrier).is("parataxis")
                ? tree.token(carrier).head()
                : next;
    }

    /** Whether who says it is who does it: no subject of its own, a pronoun or a party. */
    private boolean isOwnAct(Tree tree, int carrier, int act) {
        if (tree.token(carrier).head() == act) {
            return false;
        }
        int subject = tree.childWith(act, "nsubj");
        return subject < 0
                || tree.token(subject).upos() == Upos.PRON
                || passage.isParty(passage.source().tree(), subject);
    }

    private static String modality(Tree tree, int act) {
        StringBuilder modality = new StringBuilder();
        for (int n = 0; n < tree.childCount(act); n++) {
            Token child = tree.token(tree.child(act, n));
            if (child.is("aux") && !PLAIN_AUXILIARIES.contains(child.lemma())) {
                modality.append(child.lemma()).append(' ');
            }
            if (NEGATIONS.contains(child.lemma())) {
                modality.append("not ");
            }
        }
        return modality.toString().strip();
    }

    private void lean(String kind, Tree tree, int act, @Nullable PloverType leaning) {
        if (leaning != null) {
            traits.add(kind + "-lean " + leaning, Traits.LINK);
        }
        for (int n = 0; n < tree.childCount(act); n++) {
            Token child = tree.token(tree.child(act, n));
            if (isTheme(child)) {
                for (PloverType type : leanings.ofNoun(child)) {
                    traits.add(kind + "-leanobj " + type, Traits.LINK);
                }
            }
        }
    }

    private static boolean isTheme(Token token) {
        return token.is("obj") || token.relation().equals("nsubj:pass");
    }

    private void around(String kind, Tree tree, int act, String word) {
        for (int n = 0; n < tree.childCount(act); n++) {
            int child = tree.child(act, n);
            Token token = tree.token(child);
            boolean target = passage.target().holds(child);
            if (token.is("compound")) {
                traits.add(kind + "-particle " + word + " " + Traits.word(token), Traits.LINK);
            } else if (isTheme(token)) {
                traits.addWithSenses(kind + "-obj", token, Traits.LINK);
                traits.add(kind + "-obj2 " + word + " " + Traits.word(token), Traits.LINK);
                traits.add(kind + "-objtarget " + target, Traits.LINK);
                modifiers(kind, tree, child);
            } else if (token.is("obl")) {
                String preposition = Traits.preposition(tree, child);
                traits.add(kind + "-obl " + preposition + " " + Traits.word(token), Traits.LINK);
                traits.add(kind + "-oblcase " + word + preposition, Traits.LINK);
                traits.add(kind + "-obltarget " + target + preposition, Traits.LINK);
            }
        }
    }

    private void modifiers(String kind, Tree tree, int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            Token under = tree.token(tree.child(noun, n));
            if (under.is("nmod") || under.is("amod") || under.is("compound") || under.is("acl")) {
                traits.add(kind + "-objmod " + Traits.word(under), Traits.LINK);
            }
        }
    }
}
