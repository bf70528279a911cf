package org.entente.ledger.internal.coded;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One line of a batch, as bytes and as text. The same object stands for one line after another. */
final class Line {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Lines.Batch batch;
    private int start;
    private int end;
    private long number;

    Line(Lines.Batch batch) {
        this.batch = batch;
    }

    /** Goes to a line of the batch, counted from 0. */
    void at(int index) {
        start = index == 0 ? 0 : batch.ends()[index - 1];
        end = batch.ends()[index];
        number = batch.firstLine() + index;
        if (end > start && batch.bytes()[end - 1] == '\r') {
            end--;
        }
    }

    /** In its file, counted from 1. */
    long number() {
        return number;
    }

    /** The batch's bytes, of which those from {@link #start} to {@link #end} are the line's. */
    byte[] bytes() {
        return batch.bytes();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return text(start, end);
    }

    /** Part of the line in UTF-8; null where it is empty. */
    byte @Nullable [] utf8(int from, int to) {
        return from < to && isPlain(from, to)
                ? Arrays.copyOfRange(batch.bytes(), from, to)
                : Coded.Row.utf8(text(from, to));
    }

    /** Whether every byte is a character of ASCII. */
    private boolean isPlain(int from, int to) {
        byte[] bytes = batch.bytes();
        int all = 0;
        for (int i = from; i < to; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }

    /** Part of the line: UTF-8, or Windows-1252 where it is not that. */
    String text(int from, int to) {
        byte[] bytes = batch.bytes();
        if (isPlain(from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, WESTERN);
        }
    }

    /** Whether it was longer than any format's and is cut. */
    boolean isCut() {
        return end - start >= Lines.LONGEST_LINE;
    }
}
