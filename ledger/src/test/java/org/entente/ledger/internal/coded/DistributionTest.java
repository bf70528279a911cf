package org.entente.ledger.internal.coded;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void pairsComeSortedByTheirNumberAndOtherwiseStayInOrder() {
        Random random = new Random(7);
        for (int most : new int[] {1, 3, 1 << 11, 1 << 23, Integer.MAX_VALUE}) {
            long[] pairs = new long[5_000];
            for (int row = 0; row < pairs.length; row++) {
                pairs[row] = (long) random.nextInt(most) << Integer.SIZE | row;
            }
            long[] expected = pairs.clone();
            Arrays.sort(expected);
            assertArrayEquals(expected, Distribution.sorted(pairs), "numbers below " + most);
        }
    }

    @Test
    void nothingStaysNothing() {
        assertEquals(0, Distribution.sorted(new long[0]).length);
    }
}
