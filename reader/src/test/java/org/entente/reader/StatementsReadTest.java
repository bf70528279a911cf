package org.entente.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Account;
import org.entente.model.Assessment;
import org.entente.model.Dispatch;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** What is read inside of statements, on sentences of our own. */
class StatementsReadTest {

    private static Account read(String text) {
        return Reader.english().read(Dispatch.of("d", LocalDate.of(2019, 5, 2), text));
    }

    @Test
    void whoeverAccusesTakesAStanceAgainstTheAccused() {
        Account account = read("Japan accused North Korea of violating the resolution.");
        List<Stance> stances = account.statements().stream()
                .flatMap(statement -> statement.stance().stream())
                .toList();
        assertTrue(stances.contains(new Stance("JPN", "PRK", -1)), stances::toString);
    }

    @Test
    void aRatingThatIsDeniedKeepsItsLevelAndIsDenied() {
        Account account = read("Norway denied that relations with Sweden were tense.");
        Assessment rating = account.assessments().getFirst();
        assertEquals(Assessment.Level.TENSE, rating.level());
        assertEquals(Assessment.Modality.DENIED, rating.modality());
    }

    @Test
    void aPlaceWhereAnAgreementWasMadeIsNoTie() {
        Account account = read("The ministers met at Bretton Woods and spoke of trade.");
        assertTrue(
                account.ties().stream().noneMatch(tie -> tie.kind() == Tie.Kind.AGREEMENT), account.ties()::toString);
    }

    @Test
    void anyVerbBesideAQuotationReportsIt() {
        Account account = read("\"Snow is our oldest neighbour,\" Norway averred, \"and we greet it.\"");
        Statement statement = account.statements().getFirst();
        assertEquals("NOR", statement.source());
        assertFalse(statement.contentMore().isEmpty());
    }
}
