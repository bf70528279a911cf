package org.entente.reader.internal.speech;

import java.util.List;
import org.entente.model.Statement.Mode;

/**
 * Somebody's words, in tokens.
 *
 * @param mode whether they are quoted
 * @param sentence the sentence of source and cue
 * @param sourceFrom first token of the source, or -1 where none is named
 * @param sourceTo after the last token of the source
 * @param cueFrom first token of the cue, or -1 where there is none
 * @param cueTo after the last token of the cue
 * @param content what is said, in order; of other sentences too
 */
public record Attribution(
        Mode mode, int sentence, int sourceFrom, int sourceTo, int cueFrom, int cueTo, List<Span> content) {

    public Attribution {
        content = List.copyOf(content);
    }

    /** Whether a token is part of what is said. */
    public boolean says(int sentence, int token) {
        for (Span span : content) {
            if (span.covers(sentence, token)) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens are said. */
    public int length() {
        int length = 0;
        for (Span span : content) {
            length += span.length();
        }
        return length;
    }
}
