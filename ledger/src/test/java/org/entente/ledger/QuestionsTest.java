package org.entente.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Account;
import org.entente.model.Assessment;
import org.entente.model.Dyad;
import org.entente.model.PloverType;
import org.entente.model.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void fileOneAccountAndSomeQuadruples() throws IOException {
        Path quads = Files.createDirectory(folder.resolve("quads"));
        Files.writeString(
                quads.resolve("entities.tsv"), "0\tNorway\n1\tChile\n2\tJane Doe\n3\tMilitary (Norway)\n4\tPeru\n");
        Files.writeString(
                quads.resolve("relations.tsv"),
                "0\tConsult\n1\tMake statement\n2\tAccuse\n3\tUse conventional military force\n");
        // The accusation is told twice on one day; statements and what Norway does at home move no relation.
        Files.writeString(
                quads.resolve("train.tsv"),
                "0\t0\t1\t2\n1\t2\t0\t3\n1\t2\t0\t3\n0\t1\t1\t4\n0\t3\t3\t5\n2\t0\t1\t40\n4\t2\t1\t45\n1\t3\t3\t60\n");
        ledger = Ledger.open(folder.resolve("a.ledger"));
        ledger.bring(ImportOrder.quads(START, quads));
        ledger.file(List.of(Accounts.full("oslo")));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void onlyActualTypedEventsBetweenTwoCountriesMoveARelation() {
        List<Interaction> found = new ArrayList<>();
        ledger.interactions(EventQuery.all().from("icews"), found::add);
        assertEquals(
                List.of("NOR CHL CONSULT", "CHL NOR ACCUSE", "CHL NOR ACCUSE", "PER CHL ACCUSE", "CHL NOR ASSAULT"),
                found.stream()
                        .map(one -> one.actor() + " " + one.recipient() + " " + one.type())
                        .toList());
        assertEquals(START.plusDays(2), found.getFirst().day());
        assertEquals(-3.5, found.get(1).score());
        assertEquals(Quad.MATERIAL_CONFLICT, found.getLast().quad());
    }

    @Test
    void whatWasReadMovesARelationToo() {
        List<Interaction> found = new ArrayList<>();
        ledger.interactions(EventQuery.all().of(new Dyad("CHL", "NOR")).from("news"), found::add);
        assertEquals(2, found.size());
        assertEquals("oslo#e1", found.getFirst().id());
        assertEquals("news", found.getFirst().source());
    }

    @Test
    void anInteractionLeadsToItsEvent() {
        List<Interaction> found = new ArrayList<>();
        ledger.interactions(EventQuery.all(), found::add);
        for (Interaction interaction : found) {
            CitedEvent event = ledger.cited(interaction.id()).getFirst();
            assertEquals(interaction.type(), event.event().type());
        }
        assertEquals(List.of(), ledger.cited("nowhere#e1"));
        assertEquals(List.of(), ledger.cited("99:1"));
    }

    @Test
    void anEventThatWasReadComesWithItsSentenceAndWhoSaidSo() {
        CitedEvent event =
                ledger.cited(EventQuery.all().from("news").page(1, 0)).getFirst();
        Passage passage = Objects.requireNonNull(event.passage());
        assertEquals("Norway and Chile met in Oslo on Monday.", passage.sentence());
        assertEquals("Norway and Chile met", passage.words());
        assertEquals("Oslo talks", passage.title());
        CitedStatement statement = Objects.requireNonNull(event.statement());
        assertEquals("NOR", statement.speaker());
        assertEquals("Norway", statement.speakerName());
        assertEquals("Norway and Chile met in Oslo", statement.passage().words());
        assertEquals(1, statement.stance().size());
    }

    @Test
    void anImportedEventSaysWhereItComesFrom() {
        CitedEvent event =
                ledger.cited(EventQuery.all().from("icews").page(1, 0)).getFirst();
        assertNull(event.passage());
        assertEquals("train.tsv:8", event.event().origin());
        assertEquals(START.plusDays(60), event.event().day());
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        List<String> whole = ledger.cited(EventQuery.all().page(EventQuery.NO_LIMIT, 0)).stream()
                .map(event -> event.event().toString())
                .toList();
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < whole.size(); page += 3) {
            ledger.cited(EventQuery.all().page(3, page))
                    .forEach(event -> pages.add(event.event().toString()));
        }
        assertEquals(whole, pages);
        assertEquals(whole.size(), ledger.count(EventQuery.all()));
    }

    @Test
    void aMonthHoldsRawAndFilteredCounts() {
        List<MonthlyCount> months =
                ledger.monthly(EventQuery.all().of(new Dyad("NOR", "CHL")).from("icews"));
        MonthlyCount accusations = months.stream()
                .filter(month -> month.quad() == Quad.VERBAL_CONFLICT)
                .findFirst()
                .orElseThrow();
        assertEquals(
                new MonthlyCount(YearMonth.of(2018, 1), "CHL", "NOR", Quad.VERBAL_CONFLICT, 2, 1, -3.5), accusations);
        assertEquals(3, months.size());
    }

    @Test
    void whatCountriesDidIsSummedUpByDirectionAndByDay() {
        List<CountryPair> pairs = ledger.pairs(EventQuery.all());
        CountryPair accusing = pairs.getFirst();
        assertEquals("CHL", accusing.actor());
        assertEquals("NOR", accusing.recipient());
        List<Interaction> all = new ArrayList<>();
        ledger.interactions(EventQuery.all(), all::add);
        assertEquals(all.size(), pairs.stream().mapToLong(CountryPair::events).sum());
        assertEquals(
                all.size(),
                ledger.days(EventQuery.all(), Set.of()).stream()
                        .mapToInt(DayCount::events)
                        .sum());
        assertEquals(
                List.of(new DayCount(START.plusDays(45), "PER", "CHL", Quad.VERBAL_CONFLICT, -3.5, 1)),
                ledger.days(EventQuery.all(), Set.of(new Dyad("PER", "CHL"))));
        assertEquals(
                3,
                ledger.days(EventQuery.all().from("icews"), Set.of(new Dyad("NOR", "CHL")))
                        .size());
    }

    @Test
    void aPartyIsFoundOnEitherSideAndByItsName() {
        assertEquals(7, ledger.count(EventQuery.all().from("icews").ofParty("CHL")));
        assertEquals(
                ledger.count(EventQuery.all().ofParty("PER")),
                ledger.cited(EventQuery.all().ofParty("PER").page(10, 0)).size());
        assertEquals(1, ledger.count(EventQuery.all().ofParty("Jane Doe")));
    }

    @Test
    void eventsAreCountedByWhatTheyShare() {
        assertEquals(
                new EventCount("ACCUSE", 3, -3.5),
                ledger.counts(EventQuery.all().from("icews"), EventCount.By.TYPE)
                        .getFirst());
        assertEquals(
                "CHL-NOR",
                ledger.counts(EventQuery.all(), EventCount.By.DYAD).getFirst().value());
        assertEquals(
                List.of("2018-01", "2018-02", "2018-03"),
                ledger.counts(EventQuery.all().from("icews"), EventCount.By.MONTH).stream()
                        .map(EventCount::value)
                        .toList());
    }

    @Test
    void anAssessmentIsFoundByEitherOrderOfItsDyad() {
        List<CitedAssessment> found = ledger.assessments(new Dyad("CHL", "NOR"), null, null);
        assertEquals(1, found.size());
        assertEquals(Assessment.Level.GOOD, found.getFirst().assessment().level());
        assertEquals("Norway", found.getFirst().byName());
        assertEquals("Their relations are good", found.getFirst().passage().words());
        assertTrue(ledger.assessments(new Dyad("CHL", "NOR"), LocalDate.of(2020, 1, 1), null)
                .isEmpty());
    }

    @Test
    void statementsAreFoundBySpeakerAndWords() {
        assertEquals(1, ledger.statements(StatementQuery.all().by("Norway")).size());
        assertEquals(0, ledger.statements(StatementQuery.all().by("CHL")).size());
    }

    @Test
    void anAccountComesBackAsItWasFiled() {
        Account filed = Accounts.full("oslo");
        assertEquals(Optional.of(filed), ledger.account("oslo"));
        assertEquals(Optional.empty(), ledger.account("bergen"));
    }

    @Test
    void coverageTellsEachSource() {
        Coverage coverage = ledger.coverage();
        assertEquals(1, coverage.dispatches());
        assertEquals(
                List.of("icews", "news"),
                coverage.sources().stream().map(Coverage.Source::name).toList());
        assertEquals(8, coverage.sources().getFirst().events());
        assertEquals(START.plusDays(60), coverage.sources().getFirst().last());
    }

    @Test
    void manyReadWhileOneFiles() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Callable<Integer> reader = () -> {
                    int seen = 0;
                    for (int round = 0; round < 10; round++) {
                        seen += ledger.cited(EventQuery.all().from("icews").page(5, 0))
                                .size();
                    }
                    return seen;
                };
                readers.add(pool.submit(reader));
            }
            for (int i = 0; i < 5; i++) {
                ledger.file(List.of(Accounts.full("more-" + i, "In round " + i + " they spoke again.")));
            }
            for (Future<Integer> reader : readers) {
                assertEquals(50, reader.get());
            }
        }
        assertEquals(6, ledger.coverage().dispatches());
        assertEquals(
                PloverType.CONSULT, ledger.cited("more-3#e1").getFirst().event().type());
    }
}
