package org.entente.app.internal.measure;

import java.util.List;
import java.util.Locale;
import org.entente.measure.Camps;
import org.entente.measure.SignedNetwork;

/** Camps as an SVG figure: a panel a window, one camp on either side of a ring; only relations at odds and hostile ones are drawn dark. */
final class CampsFigure {

    private static final int SIZE = 620;
    private static final double RADIUS = 235;

    private final StringBuilder out = new StringBuilder();

    private CampsFigure() {}

    static String of(List<CampsCommand.Window> windows) {
        CampsFigure figure = new CampsFigure();
        int height = SIZE * windows.size();
        figure.put(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">",
                SIZE, height, SIZE, height);
        figure.put("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", SIZE, height);
        for (int i = 0; i < windows.size(); i++) {
            figure.put("<g transform=\"translate(0 %d)\">", i * SIZE);
            figure.panel(windows.get(i));
            figure.put("</g>");
        }
        return figure.out.append("</svg>\n").toString();
    }

    private void panel(CampsCommand.Window window) {
        Camps camps = window.camps();
        SignedNetwork network = camps.network();
        put(
                "<text x=\"20\" y=\"20\" font-size=\"14\">%s: %d of %d relations at odds, balance %.2f; green"
                        + " friendly, red hostile, thick at odds</text>",
                window.name(), camps.frustration(), network.edges().size(), camps.balance());
        double[][] places = places(camps);
        List<SignedNetwork.Edge> odds = camps.frustrated();
        for (SignedNetwork.Edge edge : network.edges()) {
            boolean at = odds.contains(edge);
            put(
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%s\""
                            + " opacity=\"%s\"/>",
                    places[edge.a()][0],
                    places[edge.a()][1],
                    places[edge.b()][0],
                    places[edge.b()][1],
                    edge.positive() ? "#2a7d4f" : "#b3261e",
                    at ? "2.5" : "1",
                    at ? "0.9" : "0.3");
        }
        for (int i = 0; i < places.length; i++) {
            boolean first = camps.first().get(i);
            put(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"6\" fill=\"%s\"/><text x=\"%.1f\" y=\"%.1f\""
                            + " text-anchor=\"middle\">%s</text>",
                    places[i][0],
                    places[i][1],
                    first ? "#1f4e79" : "#b5651d",
                    places[i][0],
                    places[i][1] - 10,
                    network.states().get(i));
        }
    }

    /** The first camp on the left half of a ring, the second on the right. */
    private static double[][] places(Camps camps) {
        double[][] places = new double[camps.first().size()][];
        int[] sizes = {camps.members(true).size(), camps.members(false).size()};
        int[] placed = {0, 0};
        for (int i = 0; i < places.length; i++) {
            int side = camps.first().get(i) ? 0 : 1;
            double share = (placed[side]++ + 0.5) / sizes[side];
            double angle = Math.PI * (share - 0.5) * 0.9 + (side == 0 ? Math.PI : 0);
            places[i] =
                    new double[] {SIZE / 2.0 + RADIUS * Math.cos(angle), SIZE / 2.0 + 15 + RADIUS * Math.sin(angle)};
        }
        return places;
    }

    private void put(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
