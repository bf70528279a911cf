package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import java.util.List;
import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;

/** Whose work the pages use. */
public final class LicencesPage {

    private record Part(String name, String licence, String file) {}

    private static final List<Part> PARTS = List.of(
            new Part("Apache ECharts 6.1.0", "Apache-2.0", "echarts.licence.txt"),
            new Part("ZRender, within ECharts", "BSD-3-Clause", "zrender.licence.txt"),
            new Part("Cytoscape.js 3.34.4", "MIT", "cytoscape.licence.txt"),
            new Part("htmx 2.0.10", "0BSD", "htmx.licence.txt"),
            new Part("Pico CSS 2.1.1", "MIT", "pico.licence.txt"),
            new Part("World Atlas 2.0.2, of Natural Earth's shapes (public domain)", "ISC", "world-atlas.licence.txt"));

    private LicencesPage() {}

    public static String page() {
        Html content = several(
                tag(
                        "p",
                        "The code is under the Apache licence 2.0; the English model is under CC BY-SA 4.0, since it is learned from treebanks that are shared alike. The pages load these parts, all from the program itself:"),
                tag(
                        "ul",
                        PARTS.stream()
                                .map(part -> tag(
                                        "li", part.name + ", ", link("/assets/vendor/" + part.file, part.licence)))));
        return Page.of("/licences", "Licences", content).written();
    }
}
