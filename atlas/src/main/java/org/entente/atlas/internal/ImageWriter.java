package org.entente.atlas.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes rows of numbers and of texts, each with its length before it, for {@link ImageReader}. */
final class ImageWriter implements AutoCloseable {

    private final DataOutputStream out;

    ImageWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void ints(int... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes.array());
    }

    void longs(long... numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes.array());
    }

    /** @param texts none with a line's end in it */
    void texts(Collection<String> texts) throws IOException {
        byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        out.writeInt(texts.size());
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
