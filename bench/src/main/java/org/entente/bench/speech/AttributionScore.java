package org.entente.bench.speech;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * F1 over source, cue, content and all three, by overlap and exactly: a span overlaps where it shares a word, each gold span matched once. For one thread.
 */
final class AttributionScore {

    private final Count[] overlap = {new Count(), new Count(), new Count(), new Count()};
    private final Count[] exact = {new Count(), new Count(), new Count(), new Count()};

    void add(List<Marked> found, List<Marked> wanted) {
        List<Function<Marked, BitSet>> parts = List.of(Marked::source, Marked::cue, Marked::content);
        for (int i = 0; i < parts.size(); i++) {
            spans(i, sets(found, parts.get(i)), sets(wanted, parts.get(i)));
        }
        overlap[3].add(triples(found, wanted).size(), found.size(), wanted.size());
        exact[3].add(Match.of(found, wanted, Marked::equal, (a, b) -> 1).size(), found.size(), wanted.size());
    }

    static List<Match.Pair> triples(List<Marked> found, List<Marked> wanted) {
        return Match.of(
                found,
                wanted,
                Marked::overlaps,
                (a, b) -> Marked.likeness(a.content(), b.content()) + Marked.likeness(a.cue(), b.cue()));
    }

    private void spans(int part, List<BitSet> found, List<BitSet> wanted) {
        int overlapping =
                Match.of(found, wanted, BitSet::intersects, Marked::likeness).size();
        int equal = Match.of(found, wanted, BitSet::equals, (a, b) -> 1).size();
        overlap[part].add(overlapping, found.size(), wanted.size());
        exact[part].add(equal, found.size(), wanted.size());
    }

    private static List<BitSet> sets(List<Marked> all, Function<Marked, BitSet> part) {
        return all.stream().map(part).filter(set -> !set.isEmpty()).toList();
    }

    @Override
    public String toString() {
        String[] names = {"source ", "cue    ", "content", "all    "};
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            lines.append("%s  overlap %s%n         exact   %s%n".formatted(names[i], overlap[i], exact[i]));
        }
        return lines.toString();
    }
}
