package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.internal.outlook.MadeUpWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of REST is what REST does. */
final class OpenApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** One address for each description whose answer has a schema. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/api/v1/coverage", "/api/v1/coverage"),
            Map.entry("/api/v1/desk", "/api/v1/desk"),
            Map.entry("/api/v1/relations", "/api/v1/relations"),
            Map.entry("/api/v1/relations/{a}/{b}", "/api/v1/relations/USA/China"),
            Map.entry("/api/v1/triangles/{a}/{b}/{c}", "/api/v1/triangles/USA/CHN/RUS?step=year"),
            Map.entry("/api/v1/camps", "/api/v1/camps"),
            Map.entry("/api/v1/world/{state}", "/api/v1/world/CHN"),
            Map.entry("/api/v1/actors", "/api/v1/actors?q=lavrov"),
            Map.entry("/api/v1/actors/{id}", "/api/v1/actors/CHN"),
            Map.entry("/api/v1/agreements", "/api/v1/agreements?party=CHN&with=RUS"),
            Map.entry("/api/v1/outlook/{a}/{b}", "/api/v1/outlook/FRA/DEU?by=week&ahead=12"),
            Map.entry("/api/v1/next", "/api/v1/next?actor=FRA&type=consult"),
            Map.entry("/api/v1/whatif", "/api/v1/whatif?actor=PER&type=accuse&recipient=CHL"),
            Map.entry("/api/v1/alerts", "/api/v1/alerts?by=week"),
            Map.entry("/api/v1/backtest", "/api/v1/backtest"),
            Map.entry("/api/v1/events", "/api/v1/events?a=CHN"),
            Map.entry("/api/v1/statements", "/api/v1/statements"),
            Map.entry("/api/v1/dispatches", "/api/v1/dispatches"),
            Map.entry("/api/v1/jobs", "/api/v1/jobs"),
            Map.entry("/api/v1/jobs/{id}", "/api/v1/jobs/1"));

    @TempDir
    private Path folder = Path.of("");

    private OpenDesk desk;
    private JsonNode description;

    @BeforeEach
    void open() throws IOException {
        desk = OpenDesk.in(folder)
                .holdingSet(MadeUpWorld.in(folder))
                .holding(
                        "one",
                        "Sanctions",
                        LocalDate.of(2018, 3, 1),
                        "The United States imposed sanctions on China. President Xi Jinping said relations with the"
                                + " United States were tense.")
                .holding(
                        "two",
                        "Talks",
                        LocalDate.of(2019, 3, 1),
                        "President Xi Jinping visited Russia. \"Relations are excellent,\" President Putin said.");
        desk.jobs().start("nothing", progress -> new Jobs.Outcome("done", java.util.List.of()));
        description = MAPPER.readTree(desk.get("/api/v1/openapi.json").body());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyAddressIsDescribedAndNoOther() {
        Set<String> laid = desk.routes().stream()
                .filter(route -> route.path().startsWith("/api/v1"))
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertEquals(laid, described);
    }

    @Test
    void everyAnswerHasTheFormThatIsDescribed() {
        Set<String> withSchema = new TreeSet<>();
        description.get("paths").properties().forEach(path -> {
            JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                withSchema.add(path.getKey());
                conforms(EXAMPLES.getOrDefault(path.getKey(), "no example of " + path.getKey()), schema);
            }
        });
        assertEquals(new TreeSet<>(EXAMPLES.keySet()), withSchema);
    }

    private void conforms(String address, JsonNode schema) {
        HttpResponse<String> answer = desk.get(address);
        assertEquals(200, answer.statusCode(), address + answer.body());
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description.get("components"));
        Schema form = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        assertTrue(
                form.validate(MAPPER.readTree(answer.body())).isEmpty(),
                () -> address + " " + form.validate(MAPPER.readTree(answer.body())));
    }

    @Test
    void eventsAreDownloadedAsTables() {
        String csv = desk.get("/api/v1/events?format=csv").body();
        assertTrue(csv.startsWith("day,actor,actorName,"), csv);
        assertTrue(csv.contains("2018-03-01,USA,United States,USA,CHN,China,CHN,SANCTION"), csv);
        assertTrue(desk.get("/api/v1/events?format=jsonl")
                .body()
                .lines()
                .allMatch(line -> MAPPER.readTree(line).isObject()));
        assertTrue(desk.get("/api/v1/relations/USA/CHN?format=csv").body().startsWith("start,end,level,"));
    }

    @Test
    void eventsAndStatementsAreDownloadedAsParquet() {
        for (String address : List.of(
                "/api/v1/events?a=USA&b=CHN", "/api/v1/events?words=sanctions", "/api/v1/statements?words=tense")) {
            HttpResponse<String> answer = desk.get(address + "&format=parquet");
            assertEquals(200, answer.statusCode(), address);
            assertTrue(answer.body().startsWith("PAR1") && answer.body().endsWith("PAR1"), address);
        }
        assertEquals(400, desk.get("/api/v1/dispatches?format=parquet").statusCode());
    }
}
