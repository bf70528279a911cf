package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.tag;
import static org.entente.app.internal.desk.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.internal.desk.html.Html;
import org.entente.model.Citation;

/** A text with marks, which may lie within one another and overlap: it is cut where any begins or ends. */
final class Marked {

    /**
     * One mark.
     *
     * @param entry the entry's id, by which the page finds its words
     * @param kind what it is, for its colour: actor, statement, event, assessment, tie, conduct, cue or cited
     */
    record Mark(int start, int end, String entry, String kind) {

        static Mark of(Citation citation, String entry, String kind) {
            return new Mark(citation.start(), citation.end(), entry, kind);
        }
    }

    private Marked() {}

    /** The text from {@code start} to {@code end} with its marks. */
    static Html of(String text, int start, int end, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : marks) {
            cut(cuts, mark.start, start, end);
            cut(cuts, mark.end, start, end);
        }
        List<Html> pieces = new ArrayList<>();
        Integer from = start;
        for (Integer to : cuts.tailSet(start, false)) {
            pieces.add(piece(text.substring(from, to), from, to, marks));
            from = to;
        }
        return Html.several(pieces);
    }

    private static void cut(Set<Integer> cuts, int at, int start, int end) {
        if (at > start && at < end) {
            cuts.add(at);
        }
    }

    private static Html piece(String words, int from, int to, List<Mark> marks) {
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> entries = new TreeSet<>();
        for (Mark mark : marks) {
            if (mark.start <= from && to <= mark.end) {
                kinds.add("is-" + mark.kind);
                entries.add(mark.entry);
            }
        }
        return kinds.isEmpty()
                ? text(words)
                : tag(
                        kinds.contains("is-cited") ? "mark" : "span",
                        cls(String.join(" ", kinds)),
                        attr("data-entry", String.join(" ", entries)),
                        words);
    }
}
