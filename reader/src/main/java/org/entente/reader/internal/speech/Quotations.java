package org.entente.reader.internal.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;

/**
 * The stretches of a dispatch between quotation marks, whatever their shape; “ may be closed by ". A mark that nobody closes ends with its paragraph.
 *
 * @param stretches in order
 */
record Quotations(List<Quotation> stretches) {

    /** A longer stretch without end is no quotation but a stray mark. */
    private static final int MOST_SENTENCES = 12;

    /**
     * One stretch, its marks included.
     *
     * @param from sentence and token of the opening mark
     * @param to sentence and token of the closing mark, in
     * @param closed whether a mark closes it
     */
    record Quotation(int fromSentence, int fromToken, int toSentence, int toToken, boolean closed) {

        boolean covers(int sentence, int token) {
            boolean after = sentence > fromSentence || sentence == fromSentence && token >= fromToken;
            boolean before = sentence < toSentence || sentence == toSentence && token <= toToken;
            return after && before;
        }

        /** The tokens of one sentence that belong to it, or null. */
        @org.jspecify.annotations.Nullable
        Span in(Tree tree) {
            int sentence = tree.index();
            if (sentence < fromSentence || sentence > toSentence) {
                return null;
            }
            int from = sentence == fromSentence ? fromToken : 0;
            int to = sentence == toSentence ? toToken + 1 : tree.size();
            return new Span(sentence, from, to);
        }
    }

    static Quotations of(String text, List<Tree> trees) {
        List<Quotation> found = new ArrayList<>();
        int sentence = -1;
        int token = -1;
        for (Tree tree : trees) {
            boolean paragraph =
                    tree.index() > 0 && breaks(text, trees.get(tree.index() - 1).end(), tree.start());
            if (sentence >= 0 && (paragraph || tree.index() - sentence > MOST_SENTENCES)) {
                int last = tree.index() - 1;
                found.add(new Quotation(sentence, token, last, trees.get(last).size() - 1, false));
                sentence = -1;
            }
            for (int i = 0; i < tree.size(); i++) {
                if (isMark(tree.token(i))) {
                    if (sentence < 0 && opens(text, tree, i)) {
                        sentence = tree.index();
                        token = i;
                    } else if (sentence >= 0 && !isOpening(tree.token(i))) {
                        found.add(new Quotation(sentence, token, tree.index(), i, true));
                        sentence = -1;
                    }
                }
            }
        }
        if (sentence >= 0) {
            int last = trees.size() - 1;
            found.add(new Quotation(sentence, token, last, trees.get(last).size() - 1, false));
        }
        return new Quotations(found);
    }

    private static boolean breaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    static boolean isMark(Token token) {
        return switch (token.form()) {
            case "\"", "“", "”", "``", "''", "„", "«", "»" -> true;
            default -> false;
        };
    }

    private static boolean isOpening(Token token) {
        return switch (token.form()) {
            case "“", "``", "„", "«" -> true;
            default -> false;
        };
    }

    private static boolean opens(String text, Tree tree, int i) {
        Token token = tree.token(i);
        if (isOpening(token)) {
            return true;
        }
        if (token.form().equals("”")
                || token.form().equals("''")
                || token.form().equals("»")) {
            return false;
        }
        boolean spaceAfter = token.end() >= text.length() || Character.isWhitespace(text.charAt(token.end()));
        boolean spaceBefore = token.start() == 0 || !Character.isLetterOrDigit(text.charAt(token.start() - 1));
        return !spaceAfter && spaceBefore;
    }
}
