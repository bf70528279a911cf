package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a noun phrase: "Russian Foreign Minister Sergei Lavrov", "Hungarian and Romanian officials", "Chile's Defense Ministry". Works on
 * tokens alone, so that a phrase without a sentence reads the same.
 */
final class PhraseReader {

    private final Line line;
    private final Known known;

    PhraseReader(Line line, Known known) {
        this.line = line;
        this.known = known;
    }

    /**
     * What the phrase says, part by part between its possessives; the last reading is that of the whole.
     *
     * @param complement what follows says of it: "of France"
     */
    List<Reading> read(int from, int to, Company complement) {
        List<Reading> readings = new ArrayList<>();
        int start = from;
        Company owner = Company.NONE;
        for (int i = from; i < to; i++) {
            if (line.isPossessive(i) && i > start && !line.isNamed(i)) {
                readings.addAll(part(start, i, owner, Company.NONE));
                owner = Company.owner(readings.getLast(), owner);
                start = i + 1;
            }
        }
        if (start < to) {
            boolean kin = owner.body() != null && Nouns.isKin(line.lower(to - 1));
            readings.addAll(part(start, to, kin ? Company.NONE : owner, complement));
        }
        return readings;
    }

    /** What a phrase without possessives says of somebody whose owner is known from elsewhere. */
    Reading owned(int from, int to, Company owner) {
        return part(from, to, owner, Company.NONE).getLast();
    }

    private List<Reading> part(int from, int to, Company owner, Company complement) {
        return new Part(line, from, to, owner, complement, known).read();
    }
}
