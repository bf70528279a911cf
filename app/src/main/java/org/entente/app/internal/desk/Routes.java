package org.entente.app.internal.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

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

    private Routes lay(HandlerType method, String path, Handler handler) {
        config.addHttpHandler(method, path, handler);
        laid.add(new Route(method.name(), path));
        return this;
    }

    List<Route> laid() {
        return List.copyOf(laid);
    }
}
