package org.entente.app.internal.desk.pages;

import static org.entente.app.internal.desk.html.Html.attr;
import static org.entente.app.internal.desk.html.Html.cls;
import static org.entente.app.internal.desk.html.Html.link;
import static org.entente.app.internal.desk.html.Html.tag;

import org.entente.app.internal.desk.html.Html;
import org.entente.app.internal.desk.html.Page;

/** Where people show the token. */
public final class SignInPage {

    private SignInPage() {}

    /** Where none was asked for. */
    public static String needless() {
        return Page.of(
                        "/sign-in",
                        "Sign in",
                        tag(
                                "p",
                                cls("note"),
                                "This desk was started without a token: everybody who reaches it may read it. ",
                                link("/", "Go to the desk"),
                                "."))
                .written();
    }

    public static String of(String problem) {
        return Page.of(
                        "/sign-in",
                        "Sign in",
                        tag(
                                "form",
                                attr("method", "post"),
                                attr("action", "/sign-in"),
                                cls("narrow"),
                                problem.isEmpty()
                                        ? Html.nothing()
                                        : tag("p", attr("role", "alert"), cls("alert"), problem),
                                Fields.input("The token that the desk was started with", "token", "password", ""),
                                Fields.submit("Sign in")))
                .written();
    }
}
