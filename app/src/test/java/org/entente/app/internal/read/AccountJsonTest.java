package org.entente.app.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Citation;
import org.entente.model.Conduct;
import org.entente.model.Context;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.Explanation;
import org.entente.model.Office;
import org.entente.model.PloverType;
import org.entente.model.Sector;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.When;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountJsonTest {

    private static final Citation CITED = new Citation("d", 0, 0, 5);

    private static Account full() {
        Dyad dyad = new Dyad("RUS", "CHN");
        return new Account(
                new Dispatch("d", "Title", LocalDate.of(2018, 12, 24), null, null, "en", "Words that are cited."),
                List.of(CITED),
                List.of(new Actor(
                        "lavrov-sergei",
                        Actor.Kind.PERSON,
                        "Sergei Lavrov",
                        "RUS",
                        Sector.GOV,
                        new Office("Minister of Foreign Affairs", "RUS", LocalDate.of(2004, 3, 9), null),
                        List.of(CITED),
                        0.9)),
                List.of(new Statement(
                        "s1",
                        Statement.Mode.DIRECT,
                        "lavrov-sergei",
                        CITED,
                        null,
                        CITED,
                        List.of(CITED),
                        null,
                        "CHN",
                        "interview",
                        When.month(2018, 10),
                        List.of(new Stance("RUS", "CHN", 1)),
                        0.8)),
                List.of(new Event(
                        "e1",
                        PloverType.CONSULT,
                        "visit",
                        Set.of(Context.DIPLOMATIC),
                        List.of("RUS"),
                        List.of("CHN"),
                        Status.ACTUAL,
                        4,
                        When.day(LocalDate.of(2018, 10, 3)),
                        null,
                        "s1",
                        "042",
                        CITED,
                        0.7,
                        Explanation.of("visit", 1))),
                List.of(
                        new Assessment(
                                "a1",
                                List.of(dyad),
                                Assessment.Level.GOOD,
                                Assessment.Trend.IMPROVING,
                                When.year(1991),
                                null,
                                Assessment.Modality.ASSERTED,
                                null,
                                null,
                                CITED,
                                0.6),
                        new Assessment(
                                "a2",
                                List.of(dyad, new Dyad("USA", "CHN")),
                                null,
                                null,
                                null,
                                new Assessment.Comparison(List.of(new Dyad("USA", "CHN")), List.of(dyad)),
                                Assessment.Modality.DESIRED,
                                "USA",
                                "s1",
                                CITED,
                                0.6)),
                List.of(new Tie(
                        "t1",
                        Tie.Kind.MEMBERSHIP,
                        "BRICS",
                        List.of("RUS"),
                        "BRICS",
                        null,
                        Status.ACTUAL,
                        null,
                        CITED,
                        1)),
                List.of(new Conduct("c1", "CHN", "WTO", 1, "RUS", "s1", CITED, 0.5)));
    }

    private static Schema schema() {
        InputStream in = Objects.requireNonNull(
                AccountJsonTest.class.getResourceAsStream("/org/entente/app/account.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in);
    }

    private static JsonNode written(Account account) {
        return JsonMapper.shared().readTree(AccountJson.write(AccountJson.of(account), true));
    }

    @Test
    void anAccountWithEveryKindOfEntryIsValidByTheSchema() {
        assertEquals(List.of(), schema().validate(written(full())));
    }

    @Test
    void severalAccountsAreOneDocument() {
        JsonNode document =
                JsonMapper.shared().readTree(AccountJson.write(AccountJson.document(List.of(full(), full())), false));
        assertEquals(2, document.size());
        assertEquals(List.of(), schema().validate(document));
    }

    @Test
    void theSchemaRefusesAnEntryWithoutCitation() {
        JsonNode account = written(full());
        ((tools.jackson.databind.node.ObjectNode) account.get("events").get(0)).remove("citation");
        assertFalse(schema().validate(account).isEmpty());
    }

    @Test
    void oneDyadIsAPairAndSeveralAreAListOfPairs() {
        JsonNode assessments = written(full()).get("assessments");
        assertEquals("RUS", assessments.get(0).get("dyad").get(0).asString());
        assertEquals("USA", assessments.get(1).get("dyad").get(1).get(0).asString());
    }

    @Test
    void aDateIsAsExactAsItIsKnown() {
        JsonNode account = written(full());
        assertEquals("2018-10", account.get("statements").get(0).get("date").asString());
        assertEquals(
                "MONTH", account.get("statements").get(0).get("datePrecision").asString());
        assertEquals("1991", account.get("assessments").get(0).get("since").asString());
    }
}
