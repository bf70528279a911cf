package org.entente.app.internal.outlook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as they are written. */
final class Json {

    private Json() {}

    /** A record, a list or a map as a node. */
    static JsonNode of(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }

    static String written(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }
}
