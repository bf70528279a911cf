package org.entente.source.internal.packed;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.entente.source.internal.Opening;
import org.entente.source.internal.Place;

/** A gzip file, of one member or of many. Stateless. */
public final class Gzip {

    private Gzip() {}

    /** @param depth how often it was packed itself */
    public static void read(Place place, InputStream in, Opening opening, int depth) throws IOException {
        Expansion.Packed packed = new Expansion.Packed(in);
        InputStream unpacked = GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get();
        opening.open(place.unpacked(), new Expansion(unpacked, packed), depth + 1);
    }
}
