package org.entente.app.internal.desk;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import org.entente.app.internal.outlook.MadeUpWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes next, with answers, over {@link MadeUpWorld}. */
final class OutlookBrowserTest extends InBrowser {

    private static OpenDesk desk;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        desk = OpenDesk.in(folder).holdingSet(MadeUpWorld.in(folder));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/outlook/FRA/DEU?by=week&ahead=3",
                "/outlook/next?actor=FRA&type=consult",
                "/outlook/whatif?actor=PER&type=accuse&recipient=CHL&with=Ghana",
                "/outlook/alerts?rate=0.1"
            })
    void answersCanBeReadByEverybody(String path) {
        lookBothWays(desk, path, "answer-");
    }

    @Test
    void aBackTestRunsAndShowsItsTable() {
        newPage(desk, ColorScheme.LIGHT, 1280);
        page.navigate("/outlook/backtest");
        page.locator("main form button").first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (int i = 0; i < 60 && page.locator("main table").count() == 0; i++) {
            page.waitForTimeout(500);
            page.navigate("/outlook/backtest");
        }
        lookBothWays(desk, "/outlook/backtest", "answer-");
    }
}
