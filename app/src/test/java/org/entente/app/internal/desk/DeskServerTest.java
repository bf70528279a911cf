package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.measure.Declared;
import org.entente.model.Assessment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, what is escaped, and that every link leads somewhere. */
final class DeskServerTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String NEWS =
            "WASHINGTON - The United States imposed sanctions on China. \"Relations are tense,\" Foreign Minister Wang Yi said.";

    @TempDir
    private Path folder = Path.of("");

    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "192.168.0.1"})
    void anotherHostsNameIsRefused(String name) throws IOException {
        assertEquals(
                "HTTP/1.1 403", desk.raw("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(name)));
    }

    @Test
    void itsOwnNamesAreAnswered() throws IOException {
        assertEquals("HTTP/1.1 200", desk.raw("GET /read HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"));
        assertEquals("HTTP/1.1 200", desk.raw("GET /read HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statements?words=%00", "/events?words=a%00b", "/search?q=%00"})
    void aCharacterThatNoTextHasIsRefused(String address) {
        assertEquals(400, desk.get(address).statusCode());
    }

    @Test
    void aTextThatTellsOfNobodyIsAnsweredInWords() {
        String page = desk.post("/read", "text=" + encoded("Am Montag regnete es."), "Content-Type", FORM)
                .body();
        assertTrue(page.contains("Maybe the text is not in English"), page);
    }

    @Test
    void aPartyThatIsNamedTwiceIsShownOnce() {
        String page = desk.get("/agreements?party=CHN&with=CHN").body();
        assertTrue(page.contains("Agreements of China<"), page.substring(0, 2000));
    }

    @Test
    void aQuestionThatTooLittleIsHeldForStaysInItsForm() {
        desk.holding("one", "Sanctions", LocalDate.of(2018, 12, 24), NEWS);
        String next = desk.get("/outlook/next?actor=USA&type=sanction").body();
        assertTrue(next.contains("Only one event between states is held"), next);
        assertTrue(next.contains("<option value=\"USA\" selected"), next);
        assertTrue(next.contains("<option value=\"SANCTION\" selected"), next);
        String forecast = desk.get("/outlook/USA/CHN?by=week&ahead=3").body();
        assertTrue(forecast.contains("value=\"3\"") && forecast.contains("<option value=\"week\" selected"), forecast);
    }

    @Test
    void aWriteFromAnotherSiteIsRefused() {
        String body = "text=" + encoded(NEWS);
        assertEquals(
                403,
                desk.post("/dispatch", body, "Content-Type", FORM, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                desk.post("/dispatch", body, "Content-Type", FORM, "Origin", "http://evil.example")
                        .statusCode());
        assertEquals(
                403,
                desk.post("/read", body, "Content-Type", FORM, "Origin", "null").statusCode());
        assertEquals(
                200,
                desk.post("/read", body, "Content-Type", FORM, "Origin", desk.address())
                        .statusCode());
    }

    @Test
    void nothingInlineMayRunOnAnyPage() {
        for (String page : new String[] {"/", "/read", "/events", "/no-such-page", "/api/v1/coverage"}) {
            String policy = desk.get(page)
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"), page + policy);
            assertFalse(policy.contains("unsafe"), page + policy);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../account.schema.json",
                "/assets/%2e%2e/account.schema.json",
                "/assets/vendor/..%2f..%2faccount.schema.json",
                "/assets//etc/passwd",
                "/assets/vendor/"
            })
    void noFileOutsideTheAssetsIsServed(String path) throws IOException {
        String status = desk.raw("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path));
        assertTrue(status.endsWith("400") || status.endsWith("404"), status);
    }

    @Test
    void scriptInTitlesNamesAndSentencesIsText() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        desk.holding(
                "a\"><script>alert(0)</script>",
                "China warns " + attack,
                LocalDate.of(2020, 5, 1),
                "China accused the United States of spying " + attack + ". Minister O'Neill \"" + attack
                        + "\" said the United States threatened China.");
        for (String page : new String[] {
            "/",
            "/relation/USA/CHN",
            "/events?words=" + encoded(attack),
            "/statements?speaker=" + encoded(attack),
            "/dispatches",
            "/dispatch/" + encoded("a\"><script>alert(0)</script>"),
            "/actor/" + encoded(attack),
            "/search?q=" + encoded(attack),
            "/relation/USA/CHN/events",
        }) {
            String html = desk.get(page, "Accept", "text/html").body();
            assertFalse(html.contains("<script>alert"), page);
            assertFalse(html.contains("<img src=x"), page);
        }
        assertTrue(desk.get("/dispatches").body().contains("&lt;script&gt;alert(1)"));
    }

    @Test
    void aDeclaredLevelStandsAtTheScoreThatTheMeasureGivesIt() {
        desk.holding("news", "Sanctions", LocalDate.of(2020, 5, 1), NEWS);
        String relation = desk.get("/api/v1/relations/CHN/USA").body();
        assertTrue(relation.contains("\"level\":\"TENSE\""), relation);
        assertTrue(relation.contains("\"score\":" + Declared.score(Assessment.Level.TENSE)), relation);
    }

    @Test
    void aTriangleOfWhichNextToNothingIsKnownIsGivenNoType() {
        desk.holding("one", "Sanctions", LocalDate.of(2018, 12, 24), "The United States imposed sanctions on China.");
        String page = desk.get("/triangle/USA/CHN/RUS").body();
        assertTrue(page.contains("Too little is known to name a type."), page);
        assertTrue(page.contains("id=\"play\" aria-pressed=\"false\" disabled"), page);
    }

    @Test
    void theRehearsalAsksForPagesThatAreThere() {
        for (String page : RehearseCommand.PAGES) {
            assertEquals(200, desk.get(page).statusCode(), page);
        }
    }

    @Test
    void everyLinkOfAFilledDeskLeadsSomewhere() {
        desk.holding("one", "China accuses", LocalDate.of(2020, 5, 1), NEWS);
        everyLinkLeadsSomewhere();
    }

    @Test
    void everyLinkOfAnEmptyDeskLeadsSomewhere() {
        assertTrue(desk.get("/").body().contains("The ledger is empty"));
        everyLinkLeadsSomewhere();
    }

    private void everyLinkLeadsSomewhere() {
        Pattern link = Pattern.compile("(?:href|src|hx-get|data-src)=\"(/[^\"#]*)");
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty() && seen.size() < 150) {
            String page = next.remove();
            HttpResponse<String> answer = desk.get(page, "Accept", "text/html");
            assertTrue(answer.statusCode() < 400, page + " answered " + answer.statusCode() + ": " + answer.body());
            Matcher links = link.matcher(answer.body());
            while (links.find()) {
                String further = links.group(1).replace("&amp;", "&");
                if (seen.add(further)) {
                    next.add(further);
                }
            }
        }
    }

    @Test
    void aPastedTextIsFiledAndShared() {
        String body = "text=" + encoded(NEWS) + "&date=2020-05-01";
        HttpResponse<String> filed = desk.post("/dispatch", body, "Content-Type", FORM);
        assertEquals(303, filed.statusCode());
        HttpResponse<String> shared =
                desk.get(filed.headers().firstValue("Location").orElseThrow());
        assertEquals(200, shared.statusCode());
        assertTrue(shared.body().contains("SANCTION"), shared.body());
        assertTrue(desk.get("/relation/CHN/USA").body().contains("imposed sanctions on China"));
    }

    @Test
    void aTextTooLongIsRefusedAndSaysWhy() {
        String body = "text=" + "a".repeat(300_000);
        HttpResponse<String> answer = desk.post("/read", body, "Content-Type", FORM);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("in parts"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", FORM, "text/plain"})
    void whatIsTooLongIsRefusedBeforeItIsSent(String type) throws IOException {
        assertEquals(
                "HTTP/1.1 413",
                desk.raw(
                        "POST /imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 300000000\r\n\r\n"
                                .formatted(type)));
    }

    @Test
    void whatIsTooLongAndDoesNotSayHowLongItIsIsRefused() throws IOException {
        String piece = "F4240\r\n" + "a".repeat(1_000_000) + "\r\n";
        assertEquals(
                "HTTP/1.1 413",
                desk.raw(
                        "POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        .formatted(FORM)
                                + piece.repeat(3)
                                + "0\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/cron.d/x", "..\\\\x", "/etc/passwd", "LONG"})
    void anUploadsNameDecidesNothingButWhatItIsCalled(String name) throws InterruptedException {
        String called = name.replace("LONG", "a".repeat(400)) + ".tsv";
        String body = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npetrarch\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\nno such line\r\n--x--\r\n"
                        .formatted(called);
        HttpResponse<String> answer =
                desk.post("/api/v1/imports", body, "Content-Type", "multipart/form-data; boundary=x");
        assertEquals(202, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("/"), answer.body());
    }

    @Test
    void aFieldIsNeverPartOfAQuery() {
        desk.holding("one", "China accuses", LocalDate.of(2020, 5, 1), NEWS);
        for (String field : new String[] {"a", "b", "words", "source"}) {
            String body = desk.get("/api/v1/events?" + field + "=" + encoded("x' OR '1'='1"))
                    .body();
            assertTrue(body.contains("\"total\":0"), field + body);
        }
    }

    @Test
    void itListensOnThisMachineAlone() {
        int port = Integer.parseInt(desk.address().substring("http://localhost:".length()));
        assertThrows(IOException.class, () -> {
            Socket other = new Socket();
            other.connect(new InetSocketAddress("127.0.0.2", port), 500);
            other.close();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:9/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest",
                "http://[::ffff:192.168.1.1]/",
                "file:///etc/passwd",
                "http://user@example.org/"
            })
    void aLinkIntoThePrivateNetworkIsNotFetched(String link) {
        HttpResponse<String> answer = desk.post("/read", "link=" + encoded(link), "Content-Type", FORM);
        assertTrue(answer.statusCode() == 422 || answer.statusCode() == 400, link + answer.statusCode());
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        HttpResponse<String> first = desk.get("/api/v1/coverage");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, desk.get("/api/v1/coverage", "If-None-Match", tag).statusCode());
        desk.holding("one", "China accuses", LocalDate.of(2020, 5, 1), NEWS);
        assertEquals(200, desk.get("/api/v1/coverage", "If-None-Match", tag).statusCode());
    }

    @Test
    void aWrongQuestionIsToldAsAProblem() {
        HttpResponse<String> answer = desk.get("/api/v1/relations/USA/Atlantis");
        assertEquals(404, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("Atlantis") && answer.body().contains("Maybe"), answer.body());
        assertEquals(400, desk.get("/api/v1/relations/USA/USA").statusCode());
        assertEquals(400, desk.get("/api/v1/events?limit=0").statusCode());
        assertEquals(400, desk.get("/api/v1/events?from=soon").statusCode());
        assertEquals(
                400,
                desk.get("/api/v1/relations/USA/CHN?step=day&from=1900&to=2020").statusCode());
    }

    @Test
    void withATokenNobodyIsAnsweredWithoutIt(@TempDir Path other) {
        try (OpenDesk closed = OpenDesk.withToken(other, "open sesame")) {
            assertEquals(401, closed.get("/").statusCode());
            assertEquals(
                    401,
                    closed.get("/api/v1/coverage", "Authorization", "Bearer open")
                            .statusCode());
            assertEquals(
                    200,
                    closed.get("/api/v1/coverage", "Authorization", "Bearer open sesame")
                            .statusCode());
            HttpResponse<String> signedIn = closed.post("/sign-in", "token=open+sesame", "Content-Type", FORM);
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElse("");
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
            assertFalse(cookie.contains("sesame"), cookie);
            assertEquals(
                    200,
                    closed.get("/read", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                            .statusCode());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
