package org.entente.app.internal.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.entente.app.internal.desk.api.Api;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.outlook.Foresight;
import org.entente.app.internal.desk.outlook.OutlookApi;
import org.entente.app.internal.desk.pages.OutlookPages;
import org.entente.app.internal.desk.pages.Pages;
import org.entente.app.internal.desk.pages.ProblemPage;
import org.entente.ledger.LedgerException;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;

/** The desk as a server: its addresses, who may ask, and what is told when something fails. */
public final class DeskServer implements AutoCloseable {

    /** Longest body of a request that is no upload, in bytes. */
    private static final long LONGEST_BODY = 2_000_000;

    private static final long LARGEST_UPLOAD_IN_MEGABYTES = 200;

    /** Marks a request that was told its problem. */
    private static final String TOLD = "told";

    private final Javalin server;
    private final List<Routes.Route> routes;

    private DeskServer(Javalin server, List<Routes.Route> routes) {
        this.server = server;
        this.routes = routes;
    }

    /**
     * Where and for whom.
     *
     * @param address the address that is listened on
     * @param port 0 takes a free one
     * @param names more host names under which the desk may be asked for
     * @param token what everybody has to show, or null
     */
    public record Place(
            String address,
            int port,
            List<String> names,
            @Nullable String token) {

        public static Place local(int port) {
            return new Place("127.0.0.1", port, List.of(), null);
        }
    }

    /** Opens the desk. */
    public static DeskServer open(Place place, Holdings holdings, Jobs jobs, Supplier<Reader> reader) {
        return open(place, holdings, jobs, reader, null);
    }

    /**
     * Opens the desk.
     *
     * @param imports the folder of the server's own files that may be imported; null for none
     */
    public static DeskServer open(
            Place place, Holdings holdings, Jobs jobs, Supplier<Reader> reader, @Nullable ImportFolder imports) {
        Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.add(place.address());
        names.addAll(place.names());
        Guard guard = new Guard(names, place.token());
        Answers answers = new Answers();
        List<Routes.Route> laid = new java.util.ArrayList<>();
        Javalin server = Javalin.create(config -> {
            settle(config, place);
            config.routes.before(guard::check);
            config.routes.before(DeskServer::checkLength);
            Routes routes = new Routes(config.routes);
            routes.get("/assets/<name>", request -> Assets.send(request, answers));
            new SignIn(guard).lay(routes);
            layApi(routes, new Api(holdings, answers, reader));
            new Uploads(holdings, jobs, imports).lay(routes);
            new Pages(holdings, answers, jobs, reader).lay(routes::get, routes::post);
            Foresight foresight = new Foresight(holdings);
            new OutlookApi(holdings, answers, foresight).lay(routes::get);
            new OutlookPages(holdings, answers, jobs, foresight).lay(routes::get, routes::post);
            config.routes.exception(Problem.class, (problem, request) -> tell(request, problem));
            config.routes.exception(
                    IllegalArgumentException.class,
                    (problem, request) -> tell(request, Problem.wrong(String.valueOf(problem.getMessage()))));
            config.routes.exception(
                    LedgerException.class,
                    (problem, request) -> tell(
                            request, new Problem(500, "The ledger cannot tell", String.valueOf(problem.getMessage()))));
            config.routes.exception(ContentTooLargeResponse.class, (problem, request) -> tell(request, tooLong()));
            config.routes.exception(Exception.class, DeskServer::fail);
            config.routes.error(404, request -> {
                if (request.attribute(TOLD) == null) {
                    tell(request, Problem.missing("There is nothing at %s.".formatted(request.path())));
                }
            });
            laid.addAll(routes.laid());
        });
        return new DeskServer(server.start(), laid);
    }

    private static void settle(JavalinConfig config, Place place) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LONGEST_BODY;
        config.router.javaLangErrorHandler((response, error) -> {
            System.err.printf("entente: %s%n", error);
            response.setStatus(500);
        });
        config.jetty.host = place.address();
        config.jetty.port = place.port();
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_IN_MEGABYTES, io.javalin.config.SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD_IN_MEGABYTES, io.javalin.config.SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, io.javalin.config.SizeUnit.MB);
    }

    /** Refuses what is too long before any of it is taken. */
    private static void checkLength(Context request) {
        long most = request.isMultipart() ? LARGEST_UPLOAD_IN_MEGABYTES * 1_000_000 : LONGEST_BODY;
        if (request.contentLength() > most) {
            throw tooLong();
        }
    }

    private static Problem tooLong() {
        return new Problem(
                413,
                "Too long",
                "A file has at most %d MB, anything else %,d bytes. Maybe bring a file in with 'entente import', and read a text in parts."
                        .formatted(LARGEST_UPLOAD_IN_MEGABYTES, LONGEST_BODY));
    }

    private static void layApi(Routes routes, Api api) {
        routes.get("/api/v1/coverage", api::coverage)
                .get("/api/v1/desk", api::desk)
                .get("/api/v1/relations", api::relations)
                .get("/api/v1/relations/{a}/{b}", api::relation)
                .get("/api/v1/triangles/{a}/{b}/{c}", api::triangle)
                .get("/api/v1/camps", api::camps)
                .get("/api/v1/world/{state}", api::world)
                .get("/api/v1/actors", api::actors)
                .get("/api/v1/actors/{id}", api::actor)
                .get("/api/v1/agreements", api::agreements)
                .post("/api/v1/read", api::read)
                .get("/api/v1/openapi.json", api::description)
                .get("/api/v1/events", api::events)
                .get("/api/v1/statements", api::statements)
                .get("/api/v1/dispatches", api::dispatches)
                .get("/api/v1/dispatches/{id}", api::dispatch);
    }

    private static void fail(Exception problem, Context request) {
        if (problem.getCause() instanceof HttpException) {
            tell(request, Problem.wrong("What was sent cannot be read. Maybe it is too long, or broke off."));
            return;
        }
        System.err.printf("entente: %s %s: %s%n", request.method(), request.path(), problem);
        tell(
                request,
                new Problem(500, "The desk has a fault", "It could not answer. The program's messages say more."));
    }

    private record Told(String type, String title, int status, String detail, String instance) {}

    /** A problem as problem+json to programs, as a page to people. */
    private static void tell(Context request, Problem problem) {
        String accepted = request.header("Accept");
        boolean page = !request.path().startsWith("/api/v1") && accepted != null && accepted.contains("text/html");
        request.attribute(TOLD, true);
        request.status(problem.status());
        if (page) {
            request.contentType(Answers.HTML)
                    .result(ProblemPage.of(problem.status(), problem.title(), problem.detail()));
        } else {
            request.contentType("application/problem+json")
                    .result(Answers.json(new Told(
                            "about:blank", problem.title(), problem.status(), problem.detail(), request.path())));
        }
    }

    public int port() {
        return server.port();
    }

    List<Routes.Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        server.stop();
    }
}
