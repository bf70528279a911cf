package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final Pieces pieces =
            new Pieces(List.of("[UNK]", "[CLS]", "[SEP]", "sanction", "sanctions", "##ed", "u", ".", "s", "elysee"));

    @Test
    void aWordIsCutIntoTheLongestPiecesThatAreKnown() {
        assertEquals(List.of(3, 5), pieces.of("Sanctioned"));
        assertEquals(List.of(4), pieces.of("SANCTIONS"));
    }

    @Test
    void pointsStandAlone() {
        assertEquals(List.of(6, 7, 8, 7), pieces.of("U.S."));
    }

    @Test
    void accentsAreNotSeen() {
        assertEquals(List.of(9), pieces.of("Élysée"));
    }

    @Test
    void aWordThatNoPiecesMakeUpIsUnknownAndSoIsNone() {
        assertEquals(List.of(0), pieces.of("sanctionX"));
        assertEquals(List.of(0), pieces.of(""));
    }

    @Test
    void aListWithoutTheMarksOfASentenceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Pieces(List.of("[UNK]", "a")));
    }
}
