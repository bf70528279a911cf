package org.entente.reader.internal.arbiter;

import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** What is seen of a predicate, from which its type is learned: the word, what governs it and what stands under it. For one sentence and thread. */
final class PredicateTraits {

    private static final long UPOS = Traits.key("upos");
    private static final long WORD = Traits.key("word");
    private static final long TAG = Traits.key("tag");
    private static final long MODALITY = Traits.key("modality");
    private static final long PASSIVE = Traits.key("passive");
    private static final long LEANING = Traits.key("leaning");
    private static final long TABLE = Traits.key("table");
    private static final long ABOVE = Traits.key("above");
    private static final long BELOW = Traits.key("below");
    private static final long BEFORE = Traits.key("before");
    private static final long AFTER = Traits.key("after");
    private static final long ANYWHERE = Traits.key("anywhere");
    private static final long PARTIES = Traits.key("parties");

    private final Outline outline;
    private final Tree tree;
    private final Clusters clusters;
    private final Size size;
    private final Traits traits = new Traits();

    PredicateTraits(Outline outline, Clusters clusters, Size size) {
        this.size = size;
        this.outline = outline;
        this.tree = outline.tree();
        this.clusters = clusters;
    }

    long[] of(int predicate) {
        own(predicate);
        if (tree.token(predicate).head() == Token.ROOT) {
            traits.add(PARTIES, Math.min(4, outline.parties().size()));
            if (size == Size.LARGE) {
                anywhere();
            }
        } else {
            above(predicate, tree.token(predicate).head());
        }
        for (int n = 0; n < tree.childCount(predicate); n++) {
            int child = tree.child(predicate, n);
            if (!tree.token(child).is("punct") && !tree.token(child).is("det")) {
                below(predicate, child);
            }
        }
        long word = outline.word(predicate);
        if (predicate > 0) {
            traits.add(BEFORE, outline.word(predicate - 1));
            traits.add(BEFORE, outline.word(predicate - 1), word);
        }
        if (predicate + 1 < tree.size()) {
            traits.add(AFTER, outline.word(predicate + 1));
            traits.add(AFTER, outline.word(predicate + 1), word);
        }
        return traits.taken();
    }

    private void own(int predicate) {
        Token token = tree.token(predicate);
        long word = outline.word(predicate);
        long modality = outline.modality(predicate);
        long passive = outline.isPassive(predicate) ? 1 : 0;
        traits.add(UPOS, token.upos().ordinal());
        traits.add(WORD, word);
        traits.add(TAG, Traits.key(token.xpos()));
        clusters.add(traits, WORD, word);
        traits.add(MODALITY, modality);
        traits.add(MODALITY, modality, word);
        traits.add(PASSIVE, passive, word);
        for (PloverType type : outline.leaning(predicate)) {
            traits.add(LEANING, type.ordinal());
            traits.add(LEANING, type.ordinal(), MODALITY, modality);
            traits.add(LEANING, type.ordinal(), PASSIVE, passive);
            traits.add(LEANING, type.ordinal(), TAG, Traits.key(token.relation()));
        }
        for (Case.Proposal proposal : outline.hearing().proposals()) {
            if (proposal.word() == predicate) {
                traits.add(TABLE, proposal.type().ordinal());
                traits.add(TABLE, proposal.type().ordinal(), proposal.noun() ? 1 : 0);
            }
        }
    }

    private void above(int predicate, int head) {
        long word = outline.word(predicate);
        long step = outline.step(predicate);
        long governor = outline.word(head);
        traits.add(ABOVE, Traits.key(tree.token(predicate).relation()));
        traits.add(ABOVE, step, governor);
        traits.add(ABOVE, step, governor, word);
        clusters.add(traits, Traits.mixed(ABOVE, step), governor);
        leanings(ABOVE, predicate, head, step);
    }

    private void below(int predicate, int child) {
        long word = outline.word(predicate);
        long step = outline.step(child);
        long under = outline.word(child);
        traits.add(BELOW, step);
        traits.add(BELOW, step, under);
        traits.add(BELOW, step, WORD, word);
        traits.add(Traits.mixed(BELOW, step), under, word);
        clusters.add(traits, Traits.mixed(BELOW, step), under);
        leanings(BELOW, predicate, child, step);
        Mention mention = outline.mention(child);
        if (mention != null) {
            for (long kind : outline.kinds(mention)) {
                traits.add(BELOW, step, kind);
            }
        }
    }

    /** What the table leans to at a word above or below. */
    private void leanings(long where, int predicate, int other, long step) {
        for (PloverType type : outline.leaning(other)) {
            traits.add(where, LEANING, type.ordinal(), step);
            traits.add(where, LEANING, type.ordinal(), outline.word(predicate));
            for (PloverType leaning : outline.leaning(predicate)) {
                traits.add(where, LEANING, leaning.ordinal() + 100, type.ordinal());
            }
        }
    }

    private void anywhere() {
        for (int i = 0; i < tree.size(); i++) {
            Upos upos = tree.token(i).upos();
            if (upos == Upos.VERB || upos == Upos.NOUN || upos == Upos.ADJ) {
                traits.add(ANYWHERE, outline.word(i));
                clusters.add(traits, ANYWHERE, outline.word(i));
            }
        }
    }
}
