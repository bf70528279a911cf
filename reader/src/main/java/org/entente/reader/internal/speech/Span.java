package org.entente.reader.internal.speech;

/**
 * Tokens of a sentence.
 *
 * @param sentence its index
 * @param from first token, in
 * @param to after the last token, out
 */
public record Span(int sentence, int from, int to) {

    public boolean covers(int sentence, int token) {
        return this.sentence == sentence && from <= token && token < to;
    }

    public int length() {
        return to - from;
    }
}
