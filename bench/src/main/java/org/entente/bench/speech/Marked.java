package org.entente.bench.speech;

import java.util.BitSet;
import org.entente.model.Citation;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as sets of words of a text, gold or found.
 *
 * @param source none where nobody is named
 * @param cue none where no word reports
 * @param content never empty
 */
record Marked(BitSet source, BitSet cue, BitSet content, Statement.Mode mode) {

    /** The words of a text: runs of letters and digits, and every other character that is no space. */
    static final class Words {

        private final int[] wordAt;

        Words(String text) {
            wordAt = new int[text.length() + 1];
            int word = -1;
            boolean within = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean letter = Character.isLetterOrDigit(c);
                if (!Character.isWhitespace(c) && !(letter && within)) {
                    word++;
                }
                within = letter;
                wordAt[i] = Character.isWhitespace(c) ? -1 : word;
            }
        }

        /** Adds the words of a stretch of characters to a set. */
        void add(BitSet set, int start, int end) {
            for (int i = start; i < end; i++) {
                if (wordAt[i] >= 0) {
                    set.set(wordAt[i]);
                }
            }
        }

        /** The words of a set as they stand in the text, with "…" where some are left out. */
        String text(String text, BitSet set) {
            StringBuilder shown = new StringBuilder();
            int last = -1;
            for (int i = 0; i < text.length(); i++) {
                boolean space = Character.isWhitespace(text.charAt(i));
                if (space ? last >= 0 && i == last + 1 : wordAt[i] >= 0 && set.get(wordAt[i])) {
                    shown.append(last >= 0 && i > last + 1 ? " … " : "").append(space ? ' ' : text.charAt(i));
                    last = i;
                }
            }
            return shown.toString().strip();
        }

        BitSet of(@Nullable Citation citation) {
            BitSet set = new BitSet();
            if (citation != null) {
                add(set, citation.start(), citation.end());
            }
            return set;
        }
    }

    static Marked of(Statement statement, Words words) {
        BitSet content = words.of(statement.content());
        statement.contentMore().forEach(piece -> content.or(words.of(piece)));
        return new Marked(words.of(statement.sourceSpan()), words.of(statement.cue()), content, statement.mode());
    }

    /** Whether each of the three parts shares a word with the other's, or is missing in both. */
    boolean overlaps(Marked other) {
        return meets(source, other.source) && meets(cue, other.cue) && meets(content, other.content);
    }

    static boolean meets(BitSet one, BitSet other) {
        return one.intersects(other) || (one.isEmpty() && other.isEmpty());
    }

    boolean equal(Marked other) {
        return source.equals(other.source) && cue.equals(other.cue) && content.equals(other.content);
    }

    /** How many words two sets share, of all that either has; in [0, 1]. */
    static double likeness(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 1 : both.cardinality() / (double) either.cardinality();
    }
}
