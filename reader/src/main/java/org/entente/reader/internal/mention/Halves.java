package org.entente.reader.internal.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.jspecify.annotations.Nullable;

/**
 * States that are named by half their names: "North and South Korea"; "the North" and "the South" in a dispatch that names either Korea. Stateless; safe to share
 * between threads.
 */
record Halves(Atlas atlas, @Nullable LocalDate date) {

    private static final Set<String> SIDES = Set.of("North", "South", "East", "West");

    /** Gives the names of both states to the words that stand for them. */
    void name(List<Line> lines) {
        lines.forEach(this::join);
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

    /** Of "North and South Korea", where the second is named, gives the first its name. */
    private void join(Line line) {
        for (int i = 0; i + 2 < line.size(); i++) {
            boolean half = line.match(i) == null && SIDES.contains(line.form(i));
            boolean joined = half
                    && (line.lower(i + 1).equals("and") || line.lower(i + 1).equals("or"));
            Match other = joined ? line.match(i + 2) : null;
            if (other != null && other.state() != null && SIDES.contains(line.form(i + 2)) && other.to() > i + 3) {
                String name = line.form(i) + " " + line.text(i + 3, other.to());
                List<Sense> senses = atlas.senses(name, date);
                if (!senses.isEmpty() && senses.getFirst().kind().isOfState()) {
                    line.name(new Match(i, i + 1, senses));
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
