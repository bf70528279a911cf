package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.entente.source.Found;

/** CoNLL-U, a document at a time: each begins with {@code # newdoc}. Stateless. */
final class ParsedText {

    private ParsedText() {}

    static void read(Place place, InputStream in, Consumer<Found> found) throws IOException {
        Lines lines = new Lines(in);
        StringBuilder document = new StringBuilder();
        int count = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            boolean begins = line.startsWith("# newdoc");
            if (begins && holdsWords(document)) {
                found.accept(parsed(place, ++count, document));
                document.setLength(0);
            }
            if (lines.wasTooLong() || document.length() + line.length() > Limits.PAGE) {
                found.accept(place.at(lines.number())
                        .problem(
                                "the document is longer than %s".formatted(Limits.megabytes(Limits.PAGE)),
                                "Maybe part it with lines '# newdoc id = …'."));
                return;
            }
            document.append(line).append('\n');
        }
        if (holdsWords(document)) {
            found.accept(parsed(place, ++count, document));
        }
        if (count == 0) {
            found.accept(place.problem("it holds no sentence", "Maybe it was cut off; fetch or make it again."));
        }
    }

    private static boolean holdsWords(CharSequence document) {
        return document.toString().lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Found parsed(Place place, int count, CharSequence document) {
        String id = count == 1 ? place.id() : place.id() + "-" + count;
        return new Found.Parsed(place.where(), id, place.date(null), document.toString());
    }
}
