package org.entente.app.internal.measure;

import java.util.List;
import java.util.Locale;
import org.entente.app.internal.measure.ReciprocityCommand.Tested;
import org.entente.measure.Reciprocity;

/** How surprises are answered, as an SVG figure: a panel for each direction of each dyad, on one scale. */
final class ResponseFigure {

    private static final int WIDTH = 820;
    private static final int PANEL = 220;
    private static final int LEFT = 60;
    private static final int TOP = 34;
    private static final int BOTTOM = 30;

    private final StringBuilder out = new StringBuilder();
    private final double most;

    private ResponseFigure(double most) {
        this.most = most;
    }

    static String of(List<Tested> tested) {
        double most = tested.stream()
                .flatMap(one ->
                        List.of(one.reciprocity().first(), one.reciprocity().second()).stream())
                .flatMap(answer -> answer.toOther().stream())
                .mapToDouble(one -> Math.max(Math.abs(one.low()), Math.abs(one.high())))
                .max()
                .orElse(1);
        ResponseFigure figure = new ResponseFigure(Math.max(most, 0.1));
        int height = 2 * PANEL * tested.size();
        figure.put(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, height, WIDTH, height);
        figure.put("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, height);
        int panel = 0;
        for (Tested one : tested) {
            String a = one.dyad().a();
            String b = one.dyad().b();
            figure.panel(panel++, a, b, one.reciprocity().first(), one.first());
            figure.panel(panel++, b, a, one.reciprocity().second(), one.second());
        }
        return figure.out.append("</svg>\n").toString();
    }

    private void panel(int panel, String who, String whom, Reciprocity.Answer answer, double chance) {
        List<Reciprocity.Response> responses = answer.toOther();
        put("<g transform=\"translate(0 %d)\">", panel * PANEL);
        put(
                "<text x=\"%d\" y=\"20\" font-size=\"14\">%s→%s after a surprise of one point in %s→%s; 90 %% band;"
                        + " corrected chance %.3g</text>",
                LEFT, who, whom, whom, who, chance);
        for (double level : new double[] {-most, 0, most}) {
            put(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ccc\"/><text x=\"%d\" y=\"%.1f\""
                            + " text-anchor=\"end\">%+.2f</text>",
                    LEFT, WIDTH - 20, y(level), y(level), LEFT - 6, y(level) + 4, level);
        }
        out.append("<polygon fill=\"#cfe0f1\" points=\"");
        responses.forEach(one -> point(one.step(), one.high(), responses.size()));
        responses.reversed().forEach(one -> point(one.step(), one.low(), responses.size()));
        put("\"/>");
        out.append("<polyline fill=\"none\" stroke=\"#1f4e79\" stroke-width=\"2\" points=\"");
        responses.forEach(one -> point(one.step(), one.change(), responses.size()));
        put("\"/>");
        for (Reciprocity.Response one : responses) {
            put(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    x(one.step(), responses.size()), PANEL - 8, one.step());
        }
        put("</g>");
    }

    private void point(int step, double value, int steps) {
        out.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(step, steps), y(value)));
    }

    private static double x(int step, int steps) {
        return LEFT + 10 + (WIDTH - LEFT - 60.0) * step / Math.max(1, steps - 1);
    }

    private double y(double value) {
        return TOP + (PANEL - TOP - BOTTOM) * (most - value) / (2 * most);
    }

    private void put(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
