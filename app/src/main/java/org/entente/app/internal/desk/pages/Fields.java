package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.attrIf;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.app.internal.desk.html.Html;
import org.entente.atlas.Atlas;
import org.entente.atlas.State;
import org.entente.measure.Step;
import org.jspecify.annotations.Nullable;

/** Fields that forms have in common. */
final class Fields {

    private static final List<State> STATES = Atlas.shipped().states().stream()
            .filter(state -> state.term().to() == null)
            .sorted(Comparator.comparing(State::name))
            .toList();

    private Fields() {}

    static Html state(String label, String name, @Nullable String chosen) {
        return tag(
                "label",
                label,
                tag(
                        "select",
                        attr("name", name),
                        STATES.stream()
                                .map(state -> tag(
                                        "option",
                                        attr("value", state.id()),
                                        attrIf(state.id().equals(chosen), "selected", ""),
                                        state.name()))));
    }

    /** Two states, the great powers' first pair where none was chosen. */
    static Html pair(@Nullable String a, @Nullable String b) {
        return several(state("One state", "a", a == null ? "USA" : a), state("Another", "b", b == null ? "CHN" : b));
    }

    static Html step(@Nullable Step chosen) {
        return choice(
                "Step",
                "step",
                Arrays.stream(Step.values()).map(Words::lower).toList(),
                chosen == null ? null : Words.lower(chosen),
                "as fits");
    }

    /**
     * One of some values, as words, or none.
     *
     * @param none what choosing none is called
     */
    static Html choice(String label, String name, List<String> values, @Nullable String chosen, String none) {
        return tag(
                "label",
                label,
                tag(
                        "select",
                        attr("name", name),
                        tag("option", attr("value", ""), none),
                        values.stream()
                                .map(value -> tag(
                                        "option",
                                        attr("value", value),
                                        attrIf(value.equals(chosen), "selected", ""),
                                        Words.lower(value)))));
    }

    static Html day(String label, String name, @Nullable LocalDate day) {
        return input(label, name, "date", day == null ? "" : day.toString());
    }

    static Html input(String label, String name, String type, @Nullable Object value) {
        return tag(
                "label",
                label,
                tag("input", attr("type", type), attr("name", name), attr("value", value == null ? "" : value)));
    }

    static Html submit(String words) {
        return tag("button", attr("type", "submit"), words);
    }
}
