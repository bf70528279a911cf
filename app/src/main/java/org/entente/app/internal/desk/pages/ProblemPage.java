package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.several;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;

/** What went wrong, and where to go from there. */
public final class ProblemPage {

    private ProblemPage() {}

    public static String of(int status, String title, String detail) {
        return Page.of(
                        "/problem",
                        title,
                        several(
                                tag("p", attr("role", "alert"), cls("lead"), detail),
                                tag(
                                        "p",
                                        link("/", "Back to the desk"),
                                        status == 401 ? several(" · ", link("/sign-in", "Sign in")) : Html.nothing())))
                .written();
    }
}
