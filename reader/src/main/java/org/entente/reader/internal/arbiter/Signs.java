package org.entente.reader.internal.arbiter;

import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;

/** What is known of each word by itself, as keys of rows of numbers: its vector, lemma, tags and relation, who is named, what the table says of it. For one thread. */
final class Signs {

    private static final long VECTOR = Traits.key("vector");

    private static final long LEMMA = Traits.key("lemma");
    private static final long UPOS = Traits.key("upos");
    private static final long XPOS = Traits.key("xpos");
    private static final long RELATION = Traits.key("relation");
    private static final long LEANING = Traits.key("leaning");
    private static final long TABLE = Traits.key("table");
    private static final long FORM = Traits.key("form");
    private static final long KIND = Traits.key("kind");

    private final Traits traits = new Traits();

    /** The sign of a word's vector. */
    static long vector(String word) {
        return Traits.mixed(VECTOR, Traits.key(word));
    }

    /** The signs of each word of a sentence. */
    long[][] of(Outline outline) {
        long[][] signs = new long[outline.tree().size()][];
        for (int i = 0; i < signs.length; i++) {
            own(outline, i);
            for (Case.Proposal proposal : outline.hearing().proposals()) {
                if (proposal.word() == i) {
                    traits.add(TABLE, proposal.type().ordinal());
                }
            }
            signs[i] = traits.taken();
        }
        return signs;
    }

    private void own(Outline outline, int word) {
        Token token = outline.tree().token(word);
        long lemma = outline.lemma(word);
        traits.add(VECTOR, lemma);
        if (token.upos() != Upos.PROPN) {
            traits.add(LEMMA, lemma);
        }
        traits.add(UPOS, token.upos().ordinal());
        traits.add(XPOS, Traits.key(token.xpos()));
        traits.add(RELATION, Traits.key(token.relation()));
        for (PloverType type : outline.leaning(word)) {
            traits.add(LEANING, type.ordinal());
        }
        Mention mention = outline.mention(word);
        if (mention == null) {
            return;
        }
        traits.add(FORM, mention.form().ordinal());
        for (long kind : outline.kinds(mention)) {
            traits.add(KIND, kind);
        }
    }
}
