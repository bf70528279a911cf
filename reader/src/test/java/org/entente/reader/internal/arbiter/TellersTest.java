package org.entente.reader.internal.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.entente.syntax.Conllu;
import org.entente.syntax.Token;
import org.junit.jupiter.api.Test;

class TellersTest {

    private static final Token ATTACK = token("attack", "NOUN");
    private static final Token WEEK = token("week", "NOUN");
    private static final Token SLEEP = token("sleep", "VERB");

    private static Token token(String lemma, String upos) {
        String line = "1\t%s\t%s\t%s\t_\t_\t0\troot\t_\t_\n\n".formatted(lemma, lemma, upos);
        try {
            return Conllu.read("test", new StringReader(line), message -> {})
                    .getFirst()
                    .trees()
                    .getFirst()
                    .token(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Each word stood twenty times, and told of something so often. */
    private static Tellers counted(int attack, int week, int sleep) {
        Tellers.Counts counts = new Tellers.Counts();
        for (int n = 0; n < 20; n++) {
            counts.add(ATTACK, Outline.lemma(ATTACK), n < attack);
            counts.add(WEEK, Outline.lemma(WEEK), n < week);
            counts.add(SLEEP, Outline.lemma(SLEEP), n < sleep);
        }
        return counts.tellers();
    }

    private static boolean has(Tellers tellers, Token token) {
        return tellers.has(token, Outline.lemma(token));
    }

    @Test
    void wordsThatHardlyEverToldOfAnythingAreNotAsked() {
        Tellers tellers = counted(18, 1, 1);
        assertTrue(has(tellers, ATTACK));
        assertFalse(has(tellers, WEEK));
        assertFalse(has(tellers, SLEEP));
        assertTrue(has(counted(18, 1, 2), SLEEP), "two in twenty are enough");
    }

    @Test
    void ofWordsThatNobodyHasSeenVerbsAreAsked() {
        Tellers tellers = counted(18, 1, 0);
        assertTrue(has(tellers, token("defenestrate", "VERB")));
        assertFalse(has(tellers, token("zarf", "NOUN")));
        assertTrue(has(tellers, token("attack", "VERB")), "the verb is another word than the noun");
    }

    @Test
    void whatIsReadBackIsTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        counted(18, 1, 0).write(new DataOutputStream(bytes));
        Tellers read = Tellers.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(List.of(true, false, false), List.of(has(read, ATTACK), has(read, WEEK), has(read, SLEEP)));
    }
}
