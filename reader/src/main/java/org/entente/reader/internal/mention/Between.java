package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** The sides listed behind "between", by the order of words: parsers tear long lists apart. Stateless; safe to share between threads. */
public final class Between {

    private static final int FAR = 8;

    private Between() {}

    /** "Ties, long frayed, between Oslo and the United States": the mentions listed behind the "between" of a noun, in order; none where it has no such. */
    public static List<Mention> of(Tree tree, Mentions mentions, int noun) {
        for (int i = noun + 1; i < Math.min(tree.size(), noun + FAR); i++) {
            Token token = tree.token(i);
            if (token.form().equals("between")) {
                return listed(tree, mentions, i + 1);
            }
            if (token.is("nsubj") || token.upos() == Upos.SCONJ || token.upos() == Upos.NOUN && token.is("obj")) {
                return List.of();
            }
        }
        return List.of();
    }

    private static List<Mention> listed(Tree tree, Mentions mentions, int from) {
        List<Mention> sides = new ArrayList<>();
        int at = from;
        while (at < tree.size()) {
            Token token = tree.token(at);
            Mention mention = from(tree, mentions, at);
            boolean joins = token.upos() == Upos.DET
                    || !sides.isEmpty()
                            && (token.form().equals("and") || token.form().equals(","));
            if (mention != null) {
                sides.add(mention);
                at = mention.to();
            } else if (joins) {
                at++;
            } else {
                return sides;
            }
        }
        return sides;
    }

    /** The longest mention of somebody known that begins at a token, or null. */
    private static @Nullable Mention from(Tree tree, Mentions mentions, int token) {
        for (Mention mention : mentions.inSentence(tree.index())) {
            if (mention.from() == token && !mention.actors().isEmpty()) {
                return mention;
            }
        }
        return null;
    }
}
