package org.entente.app.internal.desk;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.entente.app.internal.desk.pages.SignInPage;

/** Signing in with the token, for people; programs send it with each request. */
final class SignIn {

    private final Guard guard;

    SignIn(Guard guard) {
        this.guard = guard;
    }

    void lay(Routes routes) {
        String page = guard.isToken(null) ? SignInPage.needless() : SignInPage.of("");
        routes.get("/sign-in", request -> Answers.sendOnce(request, Answers.HTML, page))
                .post("/sign-in", this::signIn);
    }

    private void signIn(Context request) {
        String shown = request.formParam("token");
        if (shown == null || !guard.isToken(shown)) {
            request.status(401);
            Answers.sendOnce(request, Answers.HTML, SignInPage.of("That is not the token. Maybe a letter is missing."));
            return;
        }
        Cookie cookie = new Cookie(Guard.COOKIE, guard.seal(), "/", -1, false, true, null, SameSite.STRICT);
        request.cookie(cookie);
        request.redirect("/");
    }
}
