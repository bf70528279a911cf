package org.entente.reader.internal.assessment;

import java.util.List;
import java.util.Set;
import org.entente.model.Assessment.Comparison;
import org.entente.model.Dyad;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** One relation against another: "better than those with …", "less cordial than its relationship with …". For one sentence and thread. */
record Comparisons(Tree tree, Relation relation) {

    private static final int FAR = 16;
    private static final int NEAR = 5;

    private static final Set<String> WORSE =
            Set.of("worse", "bad", "cool", "tense", "cold", "weak", "poor", "distant", "strained", "hostile");

    /**
     * A comparison.
     *
     * @param word by which it is made
     */
    record Compared(Comparison comparison, int word) {}

    /** What the relation of a noun is compared with; by the order of words, since long sentences lead the parser astray; null where it is not compared. */
    @Nullable
    Compared of(int noun) {
        for (int i = noun + 1; i < Math.min(tree.size() - 2, noun + FAR); i++) {
            if (Relation.isNoun(tree.token(i)) && tree.token(i).upos() == Upos.NOUN) {
                return null;
            }
            int than = than(i);
            if (than < 0) {
                continue;
            }
            if (than == i + 1 && isOfNoun(i)) {
                break;
            }
            boolean less = tree.token(i - 1).form().equals("less");
            boolean more = tree.token(i - 1).form().equals("more");
            Token word = tree.token(i);
            if (!less && !more && !Ratings.isComparative(word) || !rates(word)) {
                return null;
            }
            boolean better = WORSE.contains(word.lemma()) == less;
            Compared with = with(noun, i, than, better);
            if (with != null) {
                return with;
            }
            int other = other(than + 1);
            return other < 0 ? null : compare(noun, other, i, better);
        }
        return attributive(noun);
    }

    /** "Warmer than", "warmer these days than": the "than" of a comparative; or -1. */
    private int than(int comparative) {
        boolean near = Ratings.isComparative(tree.token(comparative));
        for (int i = comparative + 1; i < Math.min(tree.size() - 1, comparative + (near ? NEAR : 2)); i++) {
            if (tree.token(i).lemma().equals("than")) {
                return i;
            }
            if (tree.token(i).upos() == Upos.VERB || tree.token(i).upos() == Upos.PUNCT) {
                return -1;
            }
        }
        return -1;
    }

    /** "Ties with Angola than with …": the comparative stands before the noun. */
    private boolean isOfNoun(int word) {
        return tree.token(word).upos() == Upos.PROPN || tree.token(word).upos() == Upos.NOUN;
    }

    /** "Has warmer ties with Angola than with Botswana". */
    private @Nullable Compared attributive(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            Token word = tree.token(i);
            if (!Ratings.isComparative(word) || word.head() != noun || !rates(word)) {
                continue;
            }
            for (int k = noun + 1; k < Math.min(tree.size() - 2, noun + FAR); k++) {
                if (tree.token(k).lemma().equals("than")) {
                    return with(noun, i, k, !WORSE.contains(word.lemma()));
                }
            }
        }
        return null;
    }

    private static boolean rates(Token word) {
        return switch (word.lemma()) {
            case "good", "better", "close", "bad", "worse", "superior" -> true;
            default -> Ratings.quality(word.lemma()) != null;
        };
    }

    /** The relation behind "than": those, that, ones, a relation noun. */
    private int other(int from) {
        for (int i = from; i < Math.min(tree.size(), from + 7); i++) {
            Token token = tree.token(i);
            boolean stands = token.lemma().equals("those")
                    || token.lemma().equals("that")
                    || token.lemma().equals("one")
                    || token.form().equals("ones");
            if (stands || Relation.isNoun(token)) {
                return i;
            }
        }
        return -1;
    }

    /** "Better than with Riyadh": the same side's relation with another; or null. */
    private @Nullable Compared with(int noun, int word, int than, boolean better) {
        int at = than + 1;
        boolean with =
                tree.token(at).lemma().equals("with") || tree.token(at).lemma().equals("to");
        List<Dyad> mine = with ? relation.dyads(noun) : List.of();
        if (mine.isEmpty() || at + 1 >= tree.size()) {
            return null;
        }
        List<Dyad> theirs = relation.countries(at + 1).stream()
                .map(other -> new Dyad(mine.getFirst().a(), other))
                .toList();
        if (theirs.isEmpty() || mine.equals(theirs)) {
            return null;
        }
        return new Compared(better ? new Comparison(mine, theirs) : new Comparison(theirs, mine), word);
    }

    private @Nullable Compared compare(int noun, int other, int word, boolean better) {
        List<Dyad> mine = relation.dyads(noun);
        List<Dyad> theirs = relation.dyads(other);
        if (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs)) {
            return null;
        }
        return new Compared(better ? new Comparison(mine, theirs) : new Comparison(theirs, mine), word);
    }
}
