package org.entente.app.internal.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.entente.measure.Normal;
import org.entente.measure.Standing;
import org.entente.measure.TurningPoints;

/** Relations as an SVG figure: bands, level, plain means as dots sized alike, and turning points; one panel a relation, on one scale. */
final class SeriesFigure {

    private static final int WIDTH = 820;
    private static final int PANEL = 260;
    private static final int LEFT = 60;
    private static final int TOP = 34;
    private static final int BOTTOM = 30;

    private final StringBuilder out = new StringBuilder();
    private final double low;
    private final double high;

    private SeriesFigure(Ruler ruler) {
        low = ruler.low();
        high = ruler.high();
    }

    static String of(List<DyadSeries> dyads, List<TurningPoints.Turn> turns) {
        SeriesFigure figure = new SeriesFigure(Ruler.of(dyads.stream()
                .flatMap(dyad -> dyad.mutual().standings().stream())
                .toList()));
        int height = PANEL * dyads.size();
        figure.put(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, height, WIDTH, height);
        figure.put("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, height);
        for (int i = 0; i < dyads.size(); i++) {
            figure.put("<g transform=\"translate(0 %d)\">", i * PANEL);
            figure.panel(dyads.get(i), turns);
            figure.put("</g>");
        }
        return figure.out.append("</svg>\n").toString();
    }

    private void panel(DyadSeries dyad, List<TurningPoints.Turn> turns) {
        List<Standing> standings = dyad.mutual().standings();
        put(
                "<text x=\"%d\" y=\"20\" font-size=\"14\">%s: level with 50 %% and 95 %% bands; dots: plain mean of a step; %d events</text>",
                LEFT, dyad, dyad.mutual().count());
        for (double level = Math.ceil(low / 2) * 2; level <= high; level += 2) {
            put(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%+.0f</text>",
                    LEFT, WIDTH - 20, y(level), y(level), level == 0 ? "#888" : "#ddd", LEFT - 6, y(level) + 4, level);
        }
        band(standings, "#cfe0f1", Normal::band95);
        band(standings, "#8fb7dd", Normal::band50);
        out.append("<polyline fill=\"none\" stroke=\"#1f4e79\" stroke-width=\"2\" points=\"");
        points(standings, standing -> standing.level().mean(), false);
        put("\"/>");
        int labels = Math.max(1, standings.size() / 8);
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            double x = x(i, standings.size());
            if (standing.tally().count() > 0) {
                put(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"#b5651d\"/>",
                        x, y(standing.tally().mean()));
            }
            if (i % labels == 0) {
                put("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, PANEL - 8, standing.start());
            }
            LocalDate start = standing.start();
            turns.stream()
                    .filter(turn -> turn.start().equals(start))
                    .forEach(turn -> put(
                            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#a00\" stroke-dasharray=\"4 3\"/>",
                            x, x, TOP, PANEL - BOTTOM));
        }
    }

    private void band(List<Standing> standings, String colour, java.util.function.Function<Normal, Normal.Band> band) {
        out.append("<polygon fill=\"").append(colour).append("\" points=\"");
        points(standings, standing -> band.apply(standing.level()).high(), false);
        points(standings, standing -> band.apply(standing.level()).low(), true);
        put("\"/>");
    }

    private void points(List<Standing> standings, ToDoubleFunction<Standing> level, boolean backward) {
        for (int i = 0; i < standings.size(); i++) {
            int at = backward ? standings.size() - 1 - i : i;
            out.append(String.format(
                    Locale.ROOT, "%.1f,%.1f ", x(at, standings.size()), y(level.applyAsDouble(standings.get(at)))));
        }
    }

    private static double x(int step, int steps) {
        return LEFT + 10 + (WIDTH - LEFT - 60.0) * step / Math.max(1, steps - 1);
    }

    /** Levels beyond the scale lie on its edge. */
    private double y(double level) {
        return TOP + (PANEL - TOP - BOTTOM) * (high - Math.clamp(level, low, high)) / (high - low);
    }

    private void put(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
