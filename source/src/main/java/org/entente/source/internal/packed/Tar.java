package org.entente.source.internal.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.entente.source.Found;
import org.entente.source.internal.Opening;
import org.entente.source.internal.Place;

/** A tar file, read from front to back. Stateless. */
public final class Tar {

    private Tar() {}

    /** @param depth how often it was packed itself */
    public static void read(Place place, InputStream in, Opening opening, int depth, Consumer<Found> found)
            throws IOException {
        Expansion.Packed packed = new Expansion.Packed(in);
        TarArchiveInputStream tar = new TarArchiveInputStream(packed);
        Expansion unpacked = new Expansion(tar, packed);
        Entries entries = new Entries(place, opening, depth, found);
        try {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
                    entries.read(entry.getName(), unpacked);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("an entry's head is broken", e);
        }
        entries.end();
    }
}
