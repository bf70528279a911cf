package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import java.util.Locale;
import org.entente.app.internal.desk.html.Html;
import org.jspecify.annotations.Nullable;

/** A level's course as a small line, from -10 to 10, broken where it is unknown. */
final class Sparkline {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;

    private Sparkline() {}

    static Html of(List<@Nullable Double> levels) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        double step = levels.size() < 2 ? 0 : (WIDTH - 4) / (levels.size() - 1);
        double x = 2;
        double y = HEIGHT / 2;
        for (int i = 0; i < levels.size(); i++) {
            Double level = levels.get(i);
            if (level != null) {
                x = 2 + i * step;
                y = HEIGHT / 2 - level * (HEIGHT / 2 - 2) / 10;
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", pen ? "L" : "M", x, y));
            }
            pen = level != null;
        }
        return tag(
                "svg",
                cls("spark"),
                attr("viewBox", "0 0 %.0f %.0f".formatted(WIDTH, HEIGHT)),
                attr("width", "120"),
                attr("height", "28"),
                attr("aria-hidden", "true"),
                tag("line", attr("x1", "0"), attr("x2", "120"), attr("y1", "14"), attr("y2", "14"), cls("zero")),
                path.isEmpty()
                        ? Html.nothing()
                        : Html.several(
                                tag("path", attr("d", path), cls("line")),
                                tag(
                                        "circle",
                                        attr("cx", String.format(Locale.ROOT, "%.1f", x)),
                                        attr("cy", String.format(Locale.ROOT, "%.1f", y)),
                                        attr("r", "2.5"),
                                        cls("end"))));
    }
}
