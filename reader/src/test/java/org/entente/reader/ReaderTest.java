package org.entente.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Account;
import org.entente.model.Actor;
import org.entente.model.Assessment;
import org.entente.model.Dispatch;
import org.entente.model.Dyad;
import org.entente.model.Event;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** Reads sentences of our own, end to end. */
class ReaderTest {

    private static Account read(String text) {
        return Reader.english().read(Dispatch.of("d", LocalDate.of(2018, 12, 24), text));
    }

    private static Event only(Account account, PloverType type) {
        List<Event> events =
                account.events().stream().filter(event -> event.type() == type).toList();
        assertEquals(1, events.size(), () -> type + " in " + account.events());
        return events.getFirst();
    }

    private static List<String> countries(String date, String text) {
        Account account = Reader.english().read(Dispatch.of("d", LocalDate.parse(date), text));
        List<String> all = new ArrayList<>();
        for (Event event : account.events()) {
            all.add(account.countries(event.actors()) + " " + account.countries(event.recipients()));
        }
        return all;
    }

    @Test
    void whoIsNamedBeforeTheirStateWasOneActsForTheStateOfTheDay() {
        assertEquals(
                List.of("[SUN] [SUN]"), countries("1986-12-18", "Kazakh students rioted in Alma-Ata against Moscow."));
        assertEquals(List.of("[USA] [YUG]"), countries("1988-05-11", "Washington imposed sanctions on Croatia."));
        assertEquals(List.of("[USA] [HRV]"), countries("1998-05-11", "Washington imposed sanctions on Croatia."));
        assertEquals(List.of("[CSK] [AUT]"), countries("1985-05-11", "Bratislava accused Austria of espionage."));
        assertEquals(List.of("[DEU] [DDR]"), countries("1989-10-11", "Bonn condemned Dresden."));
    }

    @Test
    void whoHeldAnOfficeOfARepublicKeepsIt() {
        Account account = Reader.english()
                .read(
                        Dispatch.of(
                                "d",
                                LocalDate.of(1990, 11, 12),
                                "The Croatian president accused Hungary of espionage. \"We are patient,\" Franjo Tudjman said."));
        assertTrue(account.actors().stream().anyMatch(actor -> actor.id().equals("tudjman-franjo")));
    }

    @Test
    void whoDidWhatToWhomIsCited() {
        String text = "Japan imposed sanctions on North Korea on Monday.";
        Event event = only(read(text), PloverType.SANCTION);
        assertEquals(List.of("JPN"), event.actors());
        assertEquals(List.of("PRK"), event.recipients());
        assertEquals(Status.ACTUAL, event.status());
        assertTrue(event.citation().words(text).contains("imposed sanctions"));
    }

    @Test
    void aDayOfTheWeekIsNobodysName() {
        Account account =
                Reader.english().read(Dispatch.of("d", LocalDate.of(2026, 3, 7), "Cuba freed Ann Roe on Friday."));
        assertTrue(account.actors().stream().noneMatch(actor -> "VCT".equals(actor.country())));
    }

    @Test
    void aFamilyNameAloneMeansTheLeaderAmongThoseInOffice() {
        Account account =
                Reader.english().read(Dispatch.of("d", LocalDate.of(2019, 8, 12), "Trump and Kim met in Singapore."));
        assertTrue(account.actors().stream().anyMatch(actor -> actor.id().equals("kim-jong-un")));
    }

    @Test
    void aPlaceAfterATitledNameTellsWhereAndNotWhose() {
        Account account = Reader.english()
                .read(Dispatch.of(
                        "d", LocalDate.of(2019, 8, 12), "Mike Pompeo met Foreign Minister Wang Yi in Saudi Arabia."));
        assertTrue(account.actors().stream().anyMatch(actor -> actor.id().equals("wang-yi")));
        account = Reader.english()
                .read(Dispatch.of(
                        "d", LocalDate.of(2019, 8, 12), "President Macron met Chancellor Merkel in Algiers."));
        Event met = only(account, PloverType.CONSULT);
        assertEquals(List.of("macron-emmanuel", "merkel-angela"), met.actors());
    }

    @Test
    void policeAreThoseOfTheDateline() {
        Account account = read("NAIROBI, 3 December (Agency) - The police fired tear gas at protesters.");
        String police = only(account, PloverType.ASSAULT).actors().getFirst();
        assertTrue(account.actors().stream()
                .anyMatch(actor -> actor.id().equals(police) && "KEN".equals(actor.country())));
    }

    @Test
    void aPassiveTurnsActorAndRecipientRound() {
        Event event = only(read("North Korea was condemned by Japan."), PloverType.ACCUSE);
        assertEquals(List.of("JPN"), event.actors());
        assertEquals(List.of("PRK"), event.recipients());
    }

    @Test
    void aTreatySignedLongAgoIsHistoryAndBindsItsParties() {
        Account account = read("India and Nepal signed a treaty in 1996.");
        Event event = only(account, PloverType.SUPPORT);
        assertEquals(Set.of("IND", "NPL"), Set.copyOf(event.actors()));
        assertEquals(Status.HISTORICAL, event.status());
        Tie tie = account.ties().getFirst();
        assertEquals(Tie.Kind.AGREEMENT, tie.kind());
        assertEquals("1996", String.valueOf(tie.date()).substring(0, 4));
    }

    @Test
    void whatNoPatternKnowsIsToldToo() {
        Account account =
                read("Ankara tore up the fishing pact it had with Athens and told the envoy to pack his bags.");
        Event event = account.events().getFirst();
        assertEquals(List.of("TUR"), account.countries(event.actors()));
        assertEquals(List.of("GRC"), account.countries(event.recipients()));
    }

    @Test
    void aQuickReaderFindsWhatPatternsKnow() {
        Account account = Reader.english().quick().read(Dispatch.of("d", null, "Kenya imposed sanctions on Uganda."));
        assertEquals(PloverType.SANCTION, account.events().getFirst().type());
    }

    @Test
    void aSentenceLongerThanAnybodyWritesIsRead() {
        String list = "sheep, goats, camels, ".repeat(60);
        Account account = read("Kenya imposed sanctions on Uganda after it had bought " + list + "and a cow.");
        assertEquals(PloverType.SANCTION, account.events().getFirst().type());
    }

    @Test
    void manyThreadsReadWhatOneReads() throws Exception {
        String text =
                "Chile recalled its ambassador to Bolivia. Peru and Ecuador signed a treaty. Togo condemned Benin.";
        List<Event> alone = read(text).events();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Event>>> readings =
                    Collections.nCopies(12, () -> read(text).events());
            for (Future<List<Event>> events : threads.invokeAll(readings)) {
                assertEquals(alone, events.get());
            }
        }
    }

    @Test
    void whatIsOnlySupposedDidNotHappen() {
        for (String text : List.of(
                "Perhaps the envoys are angry that Turkish guards beat a Polish reporter.",
                "Maybe France invaded Chad.")) {
            assertTrue(read(text).events().stream().noneMatch(event -> event.status() == Status.ACTUAL), text);
        }
    }

    @Test
    void whatIsPlannedOrDeniedDidNotHappen() {
        assertTrue(read("France did not invade Chad.").events().stream()
                .noneMatch(event -> event.status() == Status.ACTUAL));
        assertTrue(read("If Turkey invades Syria, the United States may impose sanctions on Turkey.").events().stream()
                .noneMatch(event -> event.status() == Status.ACTUAL));
    }

    @Test
    void whatIsConsideredOrDeniedAsAChargeDidNotHappen() {
        Account account = read("Kenya is considering giving aid to Uganda.");
        assertEquals(Status.HYPOTHETICAL, only(account, PloverType.AID).status());
        account = read("Ghana denied charges that it had bombed Togo.");
        assertTrue(account.events().stream().noneMatch(event -> event.status() == Status.ACTUAL));
    }

    @Test
    void anAllianceThatNobodyPlansIsNegated() {
        Account account = read("Serbia and Hungary have no plans to form an alliance.");
        assertTrue(account.ties().stream()
                .anyMatch(tie -> tie.kind() == Tie.Kind.ALLIANCE && tie.status() == Status.NEGATED));
    }

    @Test
    void whatSomebodySaidBeforeTheMainClauseIsThatClause() {
        String text =
                "As President Putin has often said, Russia and India have no plans to create a military alliance.";
        Account account = Reader.english().read(Dispatch.of("d", LocalDate.of(2019, 8, 12), text));
        assertEquals("putin-vladimir", account.statements().getFirst().source());
        assertEquals(Status.NEGATED, account.ties().getFirst().status());
    }

    @Test
    void aCallByPhoneIsToldAsOneWhereverThePhoneStands() {
        assertEquals(
                "phone",
                only(read("Japan's premier spoke with the Indian premier by phone."), PloverType.CONSULT)
                        .mode());
    }

    @Test
    void whatIsDoneWithAGoodRelationDoesNotDenyIt() {
        Assessment rating = read("Japan will not give up its good relations with India.")
                .assessments()
                .getFirst();
        assertEquals(Assessment.Level.GOOD, rating.level());
        assertEquals(Assessment.Modality.ASSERTED, rating.modality());
    }

    @Test
    void aPurposeRatesNothing() {
        List<Assessment> ratings = read("Japan will not worsen its relations with India just to make others happy.")
                .assessments();
        assertEquals(1, ratings.size(), ratings.toString());
        assertEquals(Assessment.Modality.DENIED, ratings.getFirst().modality());
        assertEquals(Assessment.Trend.WORSENING, ratings.getFirst().trend());
    }

    @Test
    void whatIsToldAsYearsAgoIsHistory() {
        Event event = only(
                read("Ties between India and China are cool two years after the Chinese raid on India."),
                PloverType.ASSAULT);
        assertEquals(Status.HISTORICAL, event.status());
        assertEquals(null, event.date());
    }

    @Test
    void aRatingNamesItsRelation() {
        Account account = read("Relations between Greece and Turkey are tense.");
        Assessment rating = account.assessments().getFirst();
        assertEquals(List.of(new Dyad("GRC", "TUR")), rating.dyads());
        assertEquals(Assessment.Level.TENSE, rating.level());
        assertEquals(Assessment.Modality.ASSERTED, rating.modality());
    }

    @Test
    void aWorseningThatSomebodyRulesOutIsDenied() {
        Account account = read(
                "\"We will not worsen our relations with Norway,\" Swedish Foreign Minister Margot Wallstrom said.");
        Assessment rating = account.assessments().getFirst();
        assertEquals(Assessment.Trend.WORSENING, rating.trend());
        assertEquals(Assessment.Modality.DENIED, rating.modality());
        assertEquals(
                Set.of("SWE", "NOR"),
                Set.of(rating.dyads().getFirst().a(), rating.dyads().getFirst().b()));
    }

    @Test
    void theTwoCountriesAreThoseNamedTogether() {
        Account account = read("Vietnam and Laos held talks. The two countries signed an agreement in 2018.");
        Event event = only(account, PloverType.SUPPORT);
        assertEquals(Set.of("VNM", "LAO"), Set.copyOf(event.actors()));
    }

    @Test
    void anOfficeHolderIsTheOneOfTheDay() {
        Account account = read("The French president, Emmanuel Macron, met Chancellor Angela Merkel.");
        Actor macron = account.actors().stream()
                .filter(actor -> actor.id().equals("macron-emmanuel"))
                .findFirst()
                .orElseThrow();
        assertEquals("FRA", macron.country());
        assertTrue(macron.office() != null && macron.office().title().contains("president"));
        assertEquals(
                Set.of("macron-emmanuel", "merkel-angela"),
                Set.copyOf(only(account, PloverType.CONSULT).actors()));
    }

    @Test
    void whoBreaksWhichRulesIsConduct() {
        Account account = read("Iran violated the agreement, the minister said.");
        assertEquals(-1, account.conduct().getFirst().polarity());
        assertEquals("IRN", account.conduct().getFirst().actor());
    }

    @Test
    void everyEntryLiesWithinTheText() {
        String text = "Kenya thanked Norway. \"We are friends,\" Kenyan President Uhuru Kenyatta said in Nairobi.";
        Account account = read(text);
        account.statements().forEach(statement -> assertTrue(statement.content().end() <= text.length()));
        assertTrue(account.statements().stream().anyMatch(statement -> "kenyatta-uhuru".equals(statement.source())));
    }
}
