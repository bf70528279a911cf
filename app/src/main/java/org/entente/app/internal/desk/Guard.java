package org.entente.app.internal.desk;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. Other hosts' names are refused, so that no page elsewhere can reach the desk under a name of its own; so are writes that another site's page
 * sends; and with a token everybody without it. Immutable and safe to share between threads.
 */
final class Guard {

    /** The cookie that holds the token after signing in. */
    static final String COOKIE = "entente-token";

    /** Nothing but the desk's own files runs, is shown, or is asked. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Set<String> names;
    private final @Nullable String token;

    /**
     * @param names host names under which the desk may be asked for
     * @param token what everybody has to show, or null
     */
    Guard(Set<String> names, @Nullable String token) {
        this.names = Set.copyOf(names);
        this.token = token;
    }

    /**
     * Lets a request through.
     *
     * @throws Problem if it may not pass
     */
    void check(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        String host = request.header("Host");
        if (host == null || !names.contains(name(host))) {
            throw new Problem(
                    403,
                    "Another host's name",
                    "The desk does not answer to '%s'. Maybe ask for localhost, or start it with --name."
                            .formatted(host));
        }
        if (!READS.contains(request.method().name())) {
            checkWrite(request, host);
        }
        boolean open = request.path().startsWith("/assets/") || request.path().equals("/sign-in");
        if (token != null && !open && !holds(request)) {
            throw new Problem(401, "A token is needed", "Send 'Authorization: Bearer TOKEN', or sign in at /sign-in.");
        }
    }

    private static void checkWrite(Context request, String host) {
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        boolean foreignOrigin = origin != null && !host.equalsIgnoreCase(authority(origin));
        if (foreignSite || foreignOrigin) {
            throw new Problem(
                    403,
                    "A write from another site",
                    "'%s' may not write here. Maybe open the desk itself and do it there.".formatted(origin));
        }
    }

    private boolean holds(Context request) {
        String header = request.header("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? isToken(header.substring("Bearer ".length()))
                : same(seal(), request.cookie(COOKIE));
    }

    /** What the cookie holds: the token's hash, so that the token itself does not lie in browsers. */
    String seal() {
        return token == null ? "" : Answers.hash("entente desk " + token);
    }

    /** Whether those are the words. Takes the same time for every wrong answer. */
    boolean isToken(@Nullable String shown) {
        return token == null || same(token, shown);
    }

    private static boolean same(String known, @Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        known.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /** A host's name without its port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(java.util.Locale.ROOT);
    }
}
