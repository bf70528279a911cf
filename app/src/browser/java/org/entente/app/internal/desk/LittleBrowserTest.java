package org.entente.app.internal.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say where there is nothing, or next to nothing, to tell of. */
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
}
