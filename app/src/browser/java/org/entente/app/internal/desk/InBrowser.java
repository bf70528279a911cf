package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Pages in Chromium, with axe, pictures kept, and no word on the console. */
abstract class InBrowser {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = "axe.min.js";

    private static Playwright playwright;
    private static Browser browser;
    private static String axe = "";

    private final List<String> complaints = new ArrayList<>();

    /** Like the page, made by {@link #newPage} before anything is looked at. */
    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    Page page;

    @BeforeAll
    static void startBrowser() throws IOException {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
        try (InputStream in = InBrowser.class.getResourceAsStream(AXE)) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void endBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void nothingWasComplainedOf() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    void newPage(OpenDesk desk, ColorScheme scheme, int width) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(desk.address())
                .setColorScheme(scheme)
                .setViewportSize(width, 800));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    void lookBothWays(OpenDesk desk, String path, String name) {
        lookOnDesktop(desk, path, name);
        context.close();
        lookOnPhone(desk, path, name);
    }

    /** Looks at a page in the light, as wide as a desktop. */
    void lookOnDesktop(OpenDesk desk, String path, String name) {
        newPage(desk, ColorScheme.LIGHT, 1280);
        look(path, name + "light-desktop");
        Object hidden = page.evaluate("() => { const menu = document.querySelector('.bar nav'); return menu.scrollWidth - menu.clientWidth; }");
        assertEquals(0, ((Number) hidden).intValue(), "of the menu so many pixels are hidden");
    }

    /** Looks at a page in the dark, as narrow as a phone. */
    void lookOnPhone(OpenDesk desk, String path, String name) {
        newPage(desk, ColorScheme.DARK, 390);
        look(path, name + "dark-phone");
    }

    private void look(String path, String kind) {
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Object beyond = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertTrue(((Number) beyond).intValue() <= 0, path + " is too wide by " + beyond);
        picture(kind + path.replaceAll("[^a-zA-Z0-9]+", "-"));
        page.evaluate(axe);
        Object violations = page.evaluate(
                "async () => (await axe.run()).violations.map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join('; '))");
        assertEquals(List.of(), violations, path + ", " + kind);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
