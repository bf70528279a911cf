package org.entente.reader.internal.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Which rules a word of keeping or breaking speaks of, named beside it or meant by "it" and "them". For one dispatch and thread. */
record Norms(List<Tree> trees, Atlas atlas, Mentions mentions) {

    private static final Set<String> RULES = Conducts.WORDS.list("rule");
    private static final Set<String> PLAIN = Conducts.WORDS.list("plain");

    /** How many sentences back "it" may mean rules. */
    private static final int MEMORY = 1;

    private static final int FAR = 8;

    /**
     * Rules in the dispatch.
     *
     * @param word the noun that names them
     */
    record Norm(Tree tree, int word) {}

    /** The rules under a word: its object, or what stands after "with", "by", "to", "of"; what is joined to them as well; none where it has none. */
    List<Norm> under(Tree tree, int word) {
        int named = named(tree, word);
        if (named >= 0) {
            List<Norm> all = new ArrayList<>(List.of(new Norm(tree, named)));
            for (int n = 0; n < tree.childCount(named); n++) {
                int child = tree.child(named, n);
                if (tree.token(child).is("conj") && isNorm(tree, child)) {
                    all.add(new Norm(tree, child));
                }
            }
            return all;
        }
        Norm meant = isPlain(tree.token(word)) ? meant(tree, word) : null;
        return meant == null ? List.of() : List.of(meant);
    }

    /** Words that hardly speak of anything but rules, so that what they govern may stand far or be a pronoun. */
    private static boolean isPlain(Token token) {
        return PLAIN.contains(token.lemma());
    }

    private int named(Tree tree, int word) {
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            Token token = tree.token(child);
            boolean under = token.is("obj")
                    || token.is("obl")
                    || token.is("nmod") && !token.relation().equals("nmod:poss")
                    || token.relation().equals("nsubj:pass");
            if (!under) {
                continue;
            }
            if (isNorm(tree, child)) {
                return child;
            }
            // "flew in the face of the resolutions", "one of its obligations", "all measures required under the deal"
            int inner = inner(tree, child);
            if (inner >= 0) {
                return inner;
            }
        }
        boolean prepositional =
                tree.token(word).upos() == Upos.NOUN && tree.token(word).is("fixed");
        int head = tree.token(word).head();
        boolean fixed = head != Token.ROOT && (prepositional || tree.token(word).is("case"));
        if (fixed && isNorm(tree, head)) {
            return head;
        }
        return isPlain(tree.token(word)) && tree.token(word).upos() == Upos.VERB ? behind(tree, word) : -1;
    }

    private int inner(Tree tree, int noun) {
        for (int n = 0; n < tree.childCount(noun); n++) {
            int child = tree.child(noun, n);
            Token token = tree.token(child);
            boolean of = token.is("nmod") && !token.relation().equals("nmod:poss");
            if (of && isNorm(tree, child)) {
                return child;
            }
            for (int m = 0; token.is("acl") && m < tree.childCount(child); m++) {
                int by = tree.child(child, m);
                if (tree.token(by).is("obl") && isNorm(tree, by)) {
                    return by;
                }
            }
        }
        return -1;
    }

    /** "Abided, it says, by the terms": the first rules behind a word, with no other verb between. */
    private int behind(Tree tree, int word) {
        for (int i = word + 1; i < Math.min(tree.size(), word + FAR); i++) {
            Token token = tree.token(i);
            if (token.upos() == Upos.VERB || token.form().equals(";") || token.upos() == Upos.SCONJ) {
                return -1;
            }
            if (isNorm(tree, i) && !token.is("compound") && !token.is("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    /** "Had breached it", "was honouring it": the rules named last before; or null. */
    private @Nullable Norm meant(Tree tree, int word) {
        for (int n = 0; n < tree.childCount(word); n++) {
            int child = tree.child(word, n);
            Token token = tree.token(child);
            boolean under = token.is("obj")
                    || token.is("obl")
                    || token.is("nmod")
                    || token.relation().equals("nsubj:pass");
            if (under && isPronoun(token)) {
                return before(tree, word);
            }
        }
        return null;
    }

    static boolean isPronoun(Token token) {
        return token.upos() == Upos.PRON
                && switch (token.form().toLowerCase(Locale.ROOT)) {
                    case "it", "them", "they" -> true;
                    default -> false;
                };
    }

    /** The rules named last before a word, in its sentence or the one before; or null. */
    @Nullable
    Norm before(Tree tree, int word) {
        for (int sentence = tree.index(); sentence >= Math.max(0, tree.index() - MEMORY); sentence--) {
            Tree there = trees.get(sentence);
            for (int i = sentence == tree.index() ? word - 1 : there.size() - 1; i >= 0; i--) {
                if (isRule(there, i) && !there.token(i).is("compound")) {
                    return new Norm(there, i);
                }
            }
        }
        return null;
    }

    private static boolean isRule(Tree tree, int noun) {
        Token token = tree.token(noun);
        boolean nominal = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
        return nominal && RULES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun names rules, or an institution with rules of its own. */
    boolean isNorm(Tree tree, int noun) {
        if (isRule(tree, noun)) {
            return true;
        }
        Mention mention = tree.token(noun).upos() == Upos.PROPN ? mentions.at(tree.index(), noun) : null;
        return mention != null && mention.actor() != null && atlas.institution(mention.actor()) != null;
    }
}
