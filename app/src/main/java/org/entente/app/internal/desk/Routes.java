package org.entente.app.internal.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The desk's addresses as they are laid out, so that its description can be held against them. */
final class Routes {

    /** One address. */
    record Route(String method, String path) {}

    private final RoutesConfig config;
    private final List<Route> laid = new ArrayList<>();

    Routes(RoutesConfig config) {
        this.config = config;
    }

    Routes get(String path, Handler handler) {
        return lay(HandlerType.GET, path, handler);
    }

    Routes post(String path, Handler handler) {
        return lay(HandlerType.POST, path, handler);
    }

    /** An address that goes on telling. */
    Routes events(String path, Consumer<SseClient> watcher) {
        config.sse(path, watcher);
        laid.add(new Route(HandlerType.GET.name(), path));
        return this;
    }

    private Routes lay(HandlerType method, String path, Handler handler) {
        config.addHttpHandler(method, path, handler);
        laid.add(new Route(method.name(), path));
        return this;
    }

    List<Route> laid() {
        return List.copyOf(laid);
    }
}
