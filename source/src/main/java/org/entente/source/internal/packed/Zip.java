package org.entente.source.internal.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.source.Found;
import org.entente.source.internal.Opening;
import org.entente.source.internal.Place;

/** A zip file, read from front to back. Stateless. */
public final class Zip {

    private Zip() {}

    /** @param depth how often it was packed itself */
    public static void read(Place place, InputStream in, Opening opening, int depth, Consumer<Found> found)
            throws IOException {
        Expansion.Packed packed = new Expansion.Packed(in);
        ZipInputStream zip = new ZipInputStream(packed);
        Expansion unpacked = new Expansion(zip, packed);
        Entries entries = new Entries(place, opening, depth, found);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.read(entry.getName(), unpacked);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a file's name is in no known character set", e);
        }
        entries.end();
    }
}
