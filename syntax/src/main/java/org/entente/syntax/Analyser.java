package org.entente.syntax;

import java.util.List;

/** Text to trees. Implementations are immutable after loading and safe to share between threads. */
public interface Analyser {

    /**
     * Splits, tokenises, tags and parses a text.
     *
     * @param text any length; offsets of the trees count its UTF-16 code units
     * @return the sentences in order; none for a text without words
     */
    List<Tree> analyse(String text);

    /**
     * Tags and parses sentences that somebody else has split and tokenised.
     *
     * @param sentences trees of which only forms and offsets are kept
     */
    List<Tree> reanalyse(List<Tree> sentences);
}
