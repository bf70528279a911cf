package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said, wrote, indicated or thinks what.
 *
 * @param id unique in the account
 * @param source the actor's id, or null where nobody can be named
 * @param sourceSpan the words that name the source, or null
 * @param cue the words that report, or null where none do
 * @param content what is said; of a quotation that its cue splits, the longest piece
 * @param contentMore the other pieces
 * @param within the statement that contains this one, or null when the narrator speaks
 * @param addressee the actor spoken to, or null
 * @param occasion interview, phone call, meeting, programme …, or null
 * @param date when it was said, or null where the text does not tell
 * @param stance what it does to relations
 * @param confidence in [0, 1]
 */
public record Statement(
        String id,
        Mode mode,
        @Nullable String source,
        @Nullable Citation sourceSpan,
        @Nullable Citation cue,
        Citation content,
        List<Citation> contentMore,
        @Nullable String within,
        @Nullable String addressee,
        @Nullable String occasion,
        @Nullable When date,
        List<Stance> stance,
        double confidence) {

    /** Whether the words are quoted. */
    public enum Mode {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Statement {
        contentMore = List.copyOf(contentMore);
        stance = List.copyOf(stance);
    }

    /** The same with another stance. */
    public Statement with(List<Stance> stance) {
        return new Statement(
                id,
                mode,
                source,
                sourceSpan,
                cue,
                content,
                contentMore,
                within,
                addressee,
                occasion,
                date,
                stance,
                confidence);
    }

    /** Whether the words at {@code citation} are part of what is said. */
    public boolean says(Citation citation) {
        return content.contains(citation) || contentMore.stream().anyMatch(piece -> piece.contains(citation));
    }

    /** The innermost of the statements whose words hold {@code citation}; null where the narrator speaks. */
    public static @Nullable Statement innermost(List<Statement> statements, Citation citation) {
        Statement innermost = null;
        for (Statement statement : statements) {
            if (statement.says(citation)
                    && (innermost == null || innermost.content().contains(statement.content()))) {
                innermost = statement;
            }
        }
        return innermost;
    }
}
