package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Statement.Mode;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * In whose words a mention stands, and which words are its own.
 *
 * @param attributions who says what in the dispatch
 */
record Voices(Mentions mentions, List<Attribution> attributions) {

    /** The innermost quotation that the mention stands in, or null. */
    @Nullable
    Attribution around(Mention mention) {
        Attribution innermost = null;
        for (Attribution said : attributions) {
            boolean quoted = said.mode() == Mode.DIRECT || (said.mode() == Mode.MIXED && isBetweenMarks(mention, said));
            if (quoted
                    && said.says(mention.sentence(), mention.head())
                    && (innermost == null || said.length() < innermost.length())) {
                innermost = said;
            }
        }
        return innermost;
    }

    /** Of words that are quoted in part, whether the mention stands in that part. */
    private boolean isBetweenMarks(Mention mention, Attribution said) {
        Tree tree = mentions.trees().get(mention.sentence());
        boolean between = false;
        for (int i = 0; i < mention.head(); i++) {
            boolean mark = switch (tree.token(i).xpos()) {
                case "``", "''" -> said.says(mention.sentence(), i);
                default -> false;
            };
            between ^= mark;
        }
        return between;
    }

    /** Those that are quoted, whole or in part. */
    static List<Attribution> quoted(List<Attribution> words) {
        return words.stream().filter(said -> said.mode() != Mode.INDIRECT).toList();
    }

    /** What the mention is the source of. */
    List<Attribution> words(Mention mention) {
        List<Attribution> words = new ArrayList<>();
        for (Attribution said : attributions) {
            boolean source = said.sentence() == mention.sentence()
                    && said.sourceFrom() <= mention.from()
                    && mention.to() <= said.sourceTo();
            if (source) {
                words.add(said);
            }
        }
        return words;
    }
}
