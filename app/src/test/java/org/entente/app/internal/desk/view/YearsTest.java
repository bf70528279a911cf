package org.entente.app.internal.desk.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class YearsTest {

    private static final LocalDate SPRING = LocalDate.of(1994, 4, 1);

    @Test
    void aTimeIsToldByItsFirstAndLastYear() {
        assertEquals("1994–2004", Years.of(SPRING, LocalDate.of(2004, 3, 9)));
    }

    @Test
    void aTimeWithinOneYearIsThatYear() {
        assertEquals("1994", Years.of(SPRING, LocalDate.of(1994, 12, 31)));
    }

    @Test
    void whatIsNotKnownStaysEmpty() {
        assertEquals("1994–", Years.of(SPRING, null));
        assertEquals("–1994", Years.of(null, SPRING));
    }
}
