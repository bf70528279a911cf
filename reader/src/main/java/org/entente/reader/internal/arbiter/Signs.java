package org.entente.reader.internal.arbiter;

import java.util.Arrays;
import org.entente.model.PloverType;
import org.entente.reader.internal.event.Case;
import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Token;
import org.entente.syntax.Upos;

/** What is known of each word by itself, as keys of rows of numbers: its vector, lemma, tags, relation, also with its preposition, who is named, what the table says of it. For one sentence and thread. */
final class Signs {

    private static final long VECTOR = Traits.key("vector");

    private static final long LEMMA = Traits.key("lemma");
    private static final long UPOS = Traits.key("upos");
    private static final long XPOS = Traits.key("xpos");
    private static final long RELATION = Traits.key("relation");
    private static final long STEP = Traits.key("step");
    private static final long LEANING = Traits.key("leaning");
    private static final long TABLE = Traits.key("table");
    private static final long FORM = Traits.key("form");
    private static final long KIND = Traits.key("kind");

    private final Outline outline;
    private long[] some = new long[32];
    private final boolean step;
    private int size;

    Signs(Outline outline, Size size) {
        this.outline = outline;
        this.step = size == Size.SMALL;
    }

    /** The sign of a word's vector. */
    static long vector(String word) {
        return Traits.mixed(VECTOR, Traits.key(word));
    }

    long[][] ofAll() {
        long[][] signs = new long[outline.tree().size()][];
        Arrays.setAll(signs, this::of);
        return signs;
    }

    long[] of(int word) {
        size = 0;
        own(word);
        for (Case.Proposal proposal : outline.hearing().proposals()) {
            if (proposal.word() == word) {
                add(TABLE, proposal.type().ordinal());
            }
        }
        return Arrays.copyOf(some, size);
    }

    private void own(int word) {
        Token token = outline.tree().token(word);
        long lemma = outline.lemma(word);
        add(VECTOR, lemma);
        if (token.upos() != Upos.PROPN) {
            add(LEMMA, lemma);
        }
        add(UPOS, token.upos().ordinal());
        add(XPOS, Traits.key(token.xpos()));
        add(RELATION, Traits.key(token.relation()));
        if (step) {
            add(STEP, outline.step(word));
        }
        for (PloverType type : outline.leaning(word)) {
            add(LEANING, type.ordinal());
        }
        Mention mention = outline.mention(word);
        if (mention == null) {
            return;
        }
        add(FORM, mention.form().ordinal());
        for (long kind : outline.kinds(mention)) {
            add(KIND, kind);
        }
    }

    private void add(long kind, long value) {
        long sign = Traits.mixed(kind, value);
        for (int n = 0; n < size; n++) {
            if (some[n] == sign) {
                return;
            }
        }
        if (size == some.length) {
            some = Arrays.copyOf(some, 2 * size);
        }
        some[size++] = sign;
    }
}
