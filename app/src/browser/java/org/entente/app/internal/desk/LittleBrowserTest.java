package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Desks that hold nothing, next to nothing, or what means them harm. */
final class LittleBrowserTest extends InBrowser {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relation/USA/CHN",
                "/triangle/USA/CHN/RUS",
                "/camps",
                "/world/USA",
                "/actor/USA",
                "/events",
                "/statements",
                "/dispatches",
                "/outlook",
                "/outlook/USA/CHN",
                "/outlook/next?actor=USA&type=sanction",
                "/outlook/whatif?actor=USA&type=sanction&recipient=CHN&with=RUS",
                "/outlook/alerts"
            })
    void nothingAndOneEventAreToldOfInWords(String path, @TempDir Path first, @TempDir Path second) {
        try (OpenDesk empty = OpenDesk.in(first)) {
            lookOnDesktop(empty, path, "empty-");
            assertTrue(page.locator("main").innerText().length() > 30, page.locator("main").innerText());
        }
        try (OpenDesk one = OpenDesk.in(second)
                .holding(
                        "one",
                        "Sanctions",
                        LocalDate.of(2018, 12, 24),
                        "WASHINGTON - The United States imposed sanctions on China.")) {
            lookOnPhone(one, path, "one-event-");
            assertTrue(page.locator("main").innerText().length() > 30, page.locator("main").innerText());
        }
    }

    @Test
    void peopleSignInWithTheToken(@TempDir Path folder) {
        try (OpenDesk closed = OpenDesk.withToken(folder, "open sesame")) {
            lookBothWays(closed, "/sign-in", "token-");
            page.locator("input[name=token]").fill("open sesame");
            page.locator("main button").click();
            page.waitForURL(closed.address() + "/");
            assertTrue(page.locator("main").innerText().contains("The ledger is empty"));
        }
    }

    @Test
    void noScriptOfADispatchRuns(@TempDir Path folder) {
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        try (OpenDesk desk = OpenDesk.in(folder)
                .holding(
                        "one",
                        "China warns " + script,
                        LocalDate.of(2020, 5, 1),
                        "China accused the United States of spying " + script + ". Minister " + script
                                + " said the United States threatened China.")) {
            newPage(desk, ColorScheme.LIGHT, 1280);
            for (String path : List.of("/", "/events", "/statements", "/dispatches", "/dispatch/one", "/actor/USA")) {
                page.navigate(path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }
            page.navigate("/relation/USA/CHN");
            page.locator("#events summary").first().click();
            page.locator("#events .evidence").first().waitFor();
            assertTrue(page.locator("#events").innerText().contains("<script>"), page.locator("#events").innerText());
        }
    }
}
