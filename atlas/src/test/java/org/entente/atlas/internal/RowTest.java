package org.entente.atlas.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.entente.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static Row dated(String day) {
        return Table.rows("offices.csv", "name,from\nLavrov," + day + "\n").getFirst();
    }

    @Test
    void aYearAMonthAndADayAreReadAsExactAsTheyAre() {
        assertEquals(When.year(2018), dated("2018").when("from"));
        assertEquals(When.month(2018, 12), dated("2018-12").when("from"));
        assertEquals(When.day(LocalDate.of(2018, 12, 24)), dated("2018-12-24").when("from"));
        assertEquals(LocalDate.of(2018, 12, 1), dated("2018-12").date("from"));
        assertNull(dated("").when("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"201", "2018-1", "2018-13", "2018-02-30", "2018/12/24", "2018-12.24", "+201", "in 2018"})
    void whatIsNoDateIsRefusedWithItsPlace(String day) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> dated(day).when("from"))
                .getMessage();
        assertEquals(
                "offices.csv, line 2: from: '%s' is no date. Maybe write it as 2018-12-24, 2018-12 or 2018."
                        .formatted(day),
                message);
    }

    @Test
    void blanksAroundAValueAreNoPartOfIt() {
        Row row = Table.rows("names.csv", "name,note\n Lavrov , \" kept \"\n").getFirst();
        assertEquals("Lavrov", row.text("name"));
    }
}
