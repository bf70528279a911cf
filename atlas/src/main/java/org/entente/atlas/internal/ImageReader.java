package org.entente.atlas.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ImageWriter} wrote, in the same order. */
final class ImageReader {

    private final ByteBuffer bytes;

    ImageReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int[] ints() {
        int[] numbers = new int[bytes.getInt()];
        bytes.asIntBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    long[] longs() {
        long[] numbers = new long[bytes.getInt()];
        bytes.asLongBuffer().get(numbers);
        bytes.position(bytes.position() + numbers.length * Long.BYTES);
        return numbers;
    }

    String[] texts() {
        String[] texts = new String[bytes.getInt()];
        int length = bytes.getInt();
        String all = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        int start = 0;
        for (int i = 0; i < texts.length; i++) {
            int end = all.indexOf('\n', start);
            texts[i] = all.substring(start, end < 0 ? all.length() : end);
            start = end + 1;
        }
        return texts;
    }
}
