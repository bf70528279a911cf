package org.entente.reader.internal.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.junit.jupiter.api.Test;

/** Agreements, memberships and alliances as sentences tell of them. */
class TiesTest {

    private static final Reader READER = Reader.english();

    @Test
    void bothMeansTheTwoNamedBefore() {
        assertTies("Greece and Turkey traded accusations. Both are members of NATO.", "MEMBERSHIP GRC,TUR ACTUAL");
    }

    @Test
    void whoeverAppliesToJoinIsNoMemberYet() {
        assertTies("Finland and Sweden have applied to join NATO.", "MEMBERSHIP FIN,SWE HYPOTHETICAL");
    }

    @Test
    void whoeverWillStayIsAMember() {
        assertTies("Hungary will stay in the European Union.", "MEMBERSHIP HUN ACTUAL");
    }

    @Test
    void aMemberIsCalledSo() {
        assertTies("EU member Slovakia abstained.", "MEMBERSHIP SVK ACTUAL");
    }

    @Test
    void anInstitutionTakesAStateBack() {
        assertTies("The African Union readmitted Morocco in January.", "MEMBERSHIP MAR ACTUAL");
    }

    @Test
    void aDroppedBidIsNone() {
        assertTies("Ukraine dropped its bid to join NATO.", "MEMBERSHIP UKR NEGATED");
    }

    @Test
    void whatIsDoneUnderATreatyShowsThatItIsThere() {
        assertTies("Under a 1998 fisheries accord, Japan and South Korea share the catch.", "AGREEMENT JPN,KOR ACTUAL");
    }

    @Test
    void aTreatyThatIsOnlyNegotiatedIsNotThere() {
        assertTies("Canada and India are negotiating a trade agreement.", "AGREEMENT CAN,IND HYPOTHETICAL");
    }

    @Test
    void noIntentionMeansNoAlliance() {
        assertTies("China and Russia have no intention of forming an alliance.", "ALLIANCE CHN,RUS NEGATED");
    }

    @Test
    void treatyAlliesHaveAnAlliance() {
        assertTies("Japan and the United States are treaty allies.", "ALLIANCE JPN,USA ACTUAL");
    }

    @Test
    void aRejectedTreatyIsNone() {
        assertTies("Fijian voters have turned down the border treaty with Tonga.", "AGREEMENT FJI,TON NEGATED");
    }

    private static void assertTies(String text, String... ties) {
        Dispatch dispatch = Dispatch.of("d", LocalDate.of(2019, 5, 1), text);
        assertEquals(
                List.of(ties),
                READER.read(dispatch).ties().stream()
                        .map(tie ->
                                tie.kind() + " " + String.join(",", new TreeSet<>(tie.parties())) + " " + tie.status())
                        .toList());
    }
}
