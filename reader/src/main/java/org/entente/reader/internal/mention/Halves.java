package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.List;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.jspecify.annotations.Nullable;

/** "The North" and "the South" in a dispatch that names either Korea: its halves, as the press calls them. Stateless; safe to share between threads. */
record Halves(Atlas atlas, @Nullable LocalDate date) {

    /** Gives the names of both states to the words that stand for them. */
    void name(List<Line> lines) {
        if (lines.stream().noneMatch(Halves::isOfKorea)) {
            return;
        }
        List<Sense> north = atlas.senses("North Korea", date);
        List<Sense> south = atlas.senses("South Korea", date);
        for (Line line : lines) {
            for (int i = 1; i < line.size(); i++) {
                boolean alone = line.lower(i - 1).equals("the") && (i + 1 == line.size() || !line.isCapital(i + 1));
                List<Sense> half =
                        line.form(i).equals("North") ? north : line.form(i).equals("South") ? south : List.of();
                if (alone && !half.isEmpty() && line.match(i) == null) {
                    line.name(new Match(i, i + 1, half));
                }
            }
        }
    }

    private static boolean isOfKorea(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Match match = line.match(i);
            String state = match == null ? null : match.state();
            if (state != null && (state.equals("KOR") || state.equals("PRK"))) {
                return true;
            }
        }
        return false;
    }
}
