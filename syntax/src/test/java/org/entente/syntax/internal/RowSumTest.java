package org.entente.syntax.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class RowSumTest {

    @Test
    void everyRowCountsOnceAndWhatIsNegativeBecomesNothing() {
        float[][] rows = new float[RowSum.ROWS][3];
        float expected = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1 << i;
            rows[i][1] = i == 3 ? -1 : 0;
            rows[i][2] = i % 2 == 0 ? 2 : -1;
            expected += 1 << i;
        }
        float[] sum = {9, 9, 9};
        RowSum.positive(rows, sum);
        assertArrayEquals(new float[] {expected, 0, RowSum.ROWS / 2}, sum);
    }
}
