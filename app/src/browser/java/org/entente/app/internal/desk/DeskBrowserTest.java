package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page's main path in a browser, over the shipped dispatches; with axe, and without a word on the console. */
final class DeskBrowserTest extends InBrowser {

    private static OpenDesk desk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = OpenDesk.in(folder).holdingDemo();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void newPage() {
        newPage(desk, ColorScheme.LIGHT, 1280);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/read",
                "/relation",
                "/relation/USA/CHN",
                "/triangle/USA/CHN/RUS",
                "/camps?span=60",
                "/world/USA",
                "/actor/lavrov-sergei",
                "/actor/CHN",
                "/agreements?party=CHN&with=RUS",
                "/events",
                "/statements",
                "/dispatches",
                "/dispatch/powers-2-37",
                "/imports",
                "/search?q=wang",
                "/outlook",
                "/outlook/USA/CHN",
                "/outlook/next",
                "/outlook/whatif",
                "/outlook/alerts",
                "/outlook/backtest",
                "/api",
                "/licences",
                "/sign-in"
            })
    void everyPageCanBeReadByEverybody(String path) {
        lookBothWays(desk, path, "");
    }

    @Test
    void aPointOpensDownToItsSentence() {
        page.navigate("/relation/USA/CHN");
        page.waitForSelector("#chart[data-drawn]");
        Locator chart = page.locator("#chart canvas").first();
        double right = chart.boundingBox().width - 20;
        chart.click(new Locator.ClickOptions().setPosition(right, 100));
        Locator heading = page.locator("#events [role=status]");
        heading.filter(new Locator.FilterOptions().setHasText("1 Jan 2025 to 31 Dec 2025")).waitFor();
        page.locator("#events summary").first().click();
        Locator evidence = page.locator("#events .evidence").first();
        evidence.waitFor();
        assertTrue(evidence.locator("mark").innerText().contains("tariffs"), evidence.innerText());
        assertTrue(evidence.innerText().contains("Who says so"), evidence.innerText());
        evidence.locator(".why summary").click();
        assertTrue(evidence.locator(".tree").isVisible());
        picture("opened-event");
        evidence.locator(".source a").click();
        page.waitForSelector("#cited");
        assertTrue(page.locator("#cited").innerText().contains("tariffs"));
    }

    @Test
    void aSpanFiltersTheEvents() {
        page.navigate("/relation/USA/CHN");
        page.waitForSelector("#chart[data-drawn]");
        Locator chart = page.locator("#chart canvas").first();
        chart.scrollIntoViewIfNeeded();
        double top = chart.boundingBox().y + chart.boundingBox().height - 15;
        double left = chart.boundingBox().x + 46;
        page.mouse().move(left, top);
        page.mouse().down();
        page.mouse().move(left + chart.boundingBox().width / 2, top, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        page.waitForFunction("() => !document.querySelector('#events [role=status]').innerText.startsWith('9 Jul 1971')");
    }

    @Test
    void aTurningPointListsItsEvents() {
        page.navigate("/relation/USA/CHN");
        Locator turn = page.locator("ul.turns a").first();
        String year = turn.innerText();
        turn.click();
        page.locator("#events [role=status]").filter(new Locator.FilterOptions().setHasText("1 Jan " + year)).waitFor();
    }

    @Test
    void theTrianglePlays() {
        page.navigate("/triangle/USA/CHN/RUS");
        page.waitForSelector("#triangle[data-drawn]");
        page.locator("#play").click();
        page.waitForFunction("() => document.getElementById('moment').innerText > '1973' && document.getElementById('moment').innerText < '2020'");
        page.waitForResponse("**/triangle/USA/CHN/RUS/*", () -> page.locator("#play").click());
        assertEquals("Play", page.locator("#play").innerText());
        picture("triangle-played");
    }

    @Test
    void aPastedTextShowsItsSixKindsOfEntry() {
        page.navigate("/read");
        page.locator("textarea").fill(
                "MOSCOW - Russia and China signed a treaty of friendship. \"Our relations are excellent,\" Sergei Lavrov said.");
        page.locator("input[name=date]").fill("2018-12-24");
        page.locator("main button").click();
        page.waitForSelector(".account");
        assertEquals(6, page.locator(".account .kind").count());
        assertTrue(page.locator(".of-event").innerText().contains("SUPPORT"), page.locator(".of-event").innerText());
        // The script listens from when it has drawn the arcs.
        page.waitForFunction("() => document.querySelector('.arcs path')");
        page.locator(".of-event .entry").first().focus();
        assertTrue(page.locator(".text .lit").count() > 0);
        assertEquals(2, page.locator(".arcs path.lit").count(), "one arc from the actor, one to the recipient");
        picture("pasted");
    }

    @Test
    void eventsAreDownloaded() throws IOException {
        page.navigate("/events?type=SANCTION");
        Download download = page.waitForDownload(() -> page.locator(".downloads a", new Page.LocatorOptions().setHasText("CSV")).click());
        String csv = Files.readString(download.path());
        assertTrue(csv.lines().count() > 2, csv);
        assertTrue(csv.lines().skip(1).allMatch(line -> line.contains("SANCTION")), csv);
    }

    @Test
    void theThemeIsKept() {
        page.navigate("/");
        page.locator("#theme").click();
        page.navigate("/events");
        assertEquals("dark", page.evaluate("() => document.documentElement.dataset.theme"));
    }

    @Test
    void aFileIsBroughtInAndItsRejectsAreShown() {
        page.navigate("/imports");
        page.locator("input[type=file]").setInputFiles(new com.microsoft.playwright.options.FilePayload(
                "mine.tsv", "text/plain", "no such line\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("select[name=kind]").selectOption("petrarch");
        page.locator("main button").click();
        page.waitForSelector(".job[data-over=true]");
        assertTrue(page.locator(".job").first().innerText().contains("1 row"), page.locator(".job").first().innerText());
    }
}
