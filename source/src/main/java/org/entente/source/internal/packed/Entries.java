package org.entente.source.internal.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.entente.source.Found;
import org.entente.source.internal.Opening;
import org.entente.source.internal.Place;

/** The files of an archive, one after the other. For one archive and one thread. */
final class Entries {

    /** Honest archives hold fewer. */
    private static final int MOST = 1_000_000;

    private final Place archive;
    private final Opening opening;
    private final int depth;
    private final Consumer<Found> found;
    private int count;
    private boolean holdsAny;

    Entries(Place archive, Opening opening, int depth, Consumer<Found> found) {
        this.archive = archive;
        this.opening = opening;
        this.depth = depth;
        this.found = found;
    }

    /** Reads one file to its end, though it be of no use: the next begins there. */
    void read(String name, InputStream content) throws IOException {
        if (++count > MOST) {
            throw new TooLarge("it holds more than %,d files".formatted(MOST));
        }
        Place place = archive.inside(name);
        if (leadsOut(name)) {
            holdsAny = true;
            found.accept(place.problem(
                    "its name leads out of the archive",
                    "Maybe it was made to do harm; pack it again without '..' in names."));
        } else if (!isHidden(name)) {
            holdsAny = true;
            opening.open(place, content, depth + 1);
        }
        content.transferTo(java.io.OutputStream.nullOutputStream());
    }

    void end() {
        if (!holdsAny) {
            found.accept(archive.problem(
                    "the archive holds no file to read", "Maybe it was cut off; fetch or make it again."));
        }
    }

    /** Nothing is ever written there, but who writes such names has no good in mind. */
    private static boolean leadsOut(String name) {
        String path = "/" + name.replace('\\', '/') + "/";
        return name.startsWith("/") || path.contains("/../") || name.matches("[A-Za-z]:.*");
    }

    /** What systems leave beside files. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
