package org.entente.reader.internal.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Account;
import org.entente.model.Cameo;
import org.entente.model.Dispatch;
import org.entente.model.Event;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did what to whom, in single sentences. */
class EventsTest {

    private static Account read(String sentence) {
        return Reader.english().events(Dispatch.of("d", LocalDate.of(2018, 12, 24), sentence));
    }

    private static List<String> coded(String sentence) {
        Account account = read(sentence);
        return account.events().stream()
                .map(event -> String.join(",", new TreeSet<>(account.countries(event.actors())))
                        + ">"
                        + String.join(",", new TreeSet<>(account.countries(event.recipients())))
                        + " "
                        + event.type())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya imposed sanctions on Sudan. | KEN>SDN SANCTION",
                "Sanctions were imposed on Sudan by Kenya. | KEN>SDN SANCTION",
                "Ukraine accused Russia of shelling a town. | UKR>RUS ACCUSE",
                "Egyptian police arrested three protesters. | EGY>EGY COERCE",
                "A Turkish shell killed three Greek soldiers. | TUR>GRC ASSAULT",
                "The Chinese president received the Indian premier. | IND>CHN CONSULT",
                "Japan and India signed a treaty. | IND,JPN> SUPPORT",
                "Poland promised to help Ukraine. | POL>UKR AGREE",
                "Germany will send tanks to Ukraine. | DEU>UKR AGREE",
                "Farmers marched against the government in Chile. | CHL>CHL PROTEST",
                "Hungary said it will not send arms to Ukraine. | HUN>UKR REJECT",
                "Russia says Israel must end its raids. | RUS>ISR REQUEST",
                "France urged Israel to stop the raids. | FRA>ISR REQUEST",
                "Uganda demanded that Kenya close the camps. | UGA>KEN REQUEST",
                "Chile made Bolivia an offer of gas. | CHL>BOL AGREE",
                "Three nurses were arrested in Rwanda. | RWA>RWA COERCE",
                "Kenya recalled its ambassador to Uganda. | KEN>UGA SANCTION",
                "Morocco refused to lift the ban on Spanish ships. | MAR>ESP REJECT",
                "A Nigerian court sentenced Okonkwo to death. | NGA>NGA SANCTION",
                "German prosecutors opened an investigation into Kempinski. | DEU>DEU ACCUSE",
                "The navies of Chile and Peru held exercises. | CHL,PER> COOPERATE",
                "The arrest of Canadian traders by China shook the markets. | CHN>CAN COERCE",
                "The European Union, the United States and Japan imposed sanctions on Iran. | EUR,JPN,USA>IRN SANCTION",
                "Jordan condemned the Israeli attack on Lebanon. | JOR>ISR ACCUSE",
                "Thousands of students protested in Chile. | CHL>CHL PROTEST",
                "All Japanese papers are banned, the Korean cabinet decreed. | KOR>JPN COERCE",
                "Pyongyang's latest test was deplored in Tokyo on Friday. | JPN>PRK ACCUSE",
                "The Kenyan army was put on alert. | KEN> MOBILIZE",
                "Zambia has sold Malawi 1,200 tonnes of maize. | ZMB>MWI COOPERATE",
                "Ghana denied that its soldiers had raped women in Togo. | GHA>TGO ASSAULT",
                "A strike by Greek seamen went on. | GRC>GRC PROTEST",
                "South African miners began a strike on Monday. | ZAF>ZAF PROTEST",
                "Three Turkish journalists have been released from a prison in Cairo. | EGY>TUR RETREAT",
                "Germany's parliament voted to send weapons to Kurdish fighters in Iraq. | DEU>IRQ AGREE",
                "The United States deployed troops in Poland. | USA>POL MOBILIZE"
            })
    void aSentenceTellsOneEvent(String sentence, String event) {
        assertEquals(List.of(event), coded(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brazil beat Chile two nil in the final.",
                "Norway expressed its condolences to Nepal.",
                "France urged Israel to think of Lebanon.",
                "Peru declined to comment.",
                "Ghana expressed its condolences over an attack in Niger that killed forty soldiers.",
                "Ghana declined to comment on the French raid in Niger.",
                "The palace in Prague has forty rooms."
            })
    void aSentenceTellsNoEvent(String sentence) {
        assertEquals(List.of(), coded(sentence));
    }

    /** Names that hang on one another led in a circle. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "China denied that its ship had rammed the boat and accused the Philippines of trespassing.",
                "Beijing denied ramming the Philippine vessel and accused Manila of lying.",
                "Iran denied any role in the attack and accused Israel of spreading lies.",
                "Venezuela denied that it had sent soldiers across the border, accusing Colombia of lying."
            })
    void whoDeniesSomethingAndAccusesHasAccused(String sentence) {
        for (Reader reader : List.of(Reader.english(), Reader.english().quick())) {
            List<Status> accused =
                    reader.events(Dispatch.of("d", LocalDate.of(2024, 6, 18), sentence)).events().stream()
                            .filter(event -> event.type() == PloverType.ACCUSE)
                            .map(Event::status)
                            .toList();
            assertEquals(List.of(Status.ACTUAL), accused);
        }
    }

    @Test
    void whatSomebodyDeniesDidNotHappen() {
        String sentence =
                "Peru vigorously denied charges from Chile's president that it had made a deal with Ecuador in return for support.";
        assertEquals(
                List.of(Status.NEGATED),
                read(sentence).events().stream()
                        .filter(event -> event.type() == PloverType.AGREE)
                        .map(Event::status)
                        .toList());
    }

    /** Nothing in the sentence itself tells whose they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CAIRO - Police detained three Greek reporters near the stadium on Friday. | EGY>GRC COERCE",
                "DHAKA - Garment workers blocked a highway for three hours. | BGD>BGD PROTEST",
                "There was no rest in Kenya. The ministry expelled two Belgian diplomats. | KEN>BEL SANCTION",
                "There was no rest in Kenya. Students blocked a highway for three hours. | KEN>KEN PROTEST"
            })
    void whoIsToldOfWithoutACountryActsForTheDispatchs(String text, String event) {
        assertEquals(List.of(event), coded(text));
        assertTrue(read(text).events().getFirst().confidence() > 0.8);
    }

    @Test
    void whatAStateDidThatIsNoMoreIsHistory() {
        Event event = read("Soviet troops invaded Afghanistan and set up a new government there.")
                .events()
                .getFirst();
        assertEquals(Status.HISTORICAL, event.status());
    }

    @Test
    void theMinistryThatThanksTheOnlyStateNamedIsNotItsOwn() {
        Event event = read("The ministry thanked China for its help.").events().getFirst();
        assertEquals("gov>CHN", String.join(",", event.actors()) + ">" + String.join(",", event.recipients()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Burundi refused to sit down with the rebels. | BDI>BDI REJECT",
                "Pakistan refused to send a delegation to Germany. | PAK>DEU REJECT",
                "The Peruvian banker was denied asylum by Uruguay. | URY>PER REJECT",
                "Kenya's request for arms was turned down by Israel. | ISR>KEN REJECT",
                "Iraq threatened that the British and French embassies would be emptied. | IRQ>FRA,GBR THREATEN",
                "Norway's premier flies to Berlin on Friday. | NOR>DEU AGREE",
                "Norway's premier flew to Berlin on Friday. | NOR>DEU CONSULT",
                "Kenya recalled its envoy from Paris. | KEN>FRA SANCTION",
                "The Liberal Democratic Party of Kenya accused Uganda of fraud. | KEN>UGA ACCUSE"
            })
    void whatIsRefusedOrSetForADayIsToldOnce(String sentence, String triple) {
        assertEquals(List.of(triple), coded(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway refused to condemn Denmark.",
                "Hungary released pictures of a Serbian tank.",
                "The Tunisian minister met reporters in Cairo.",
                "The American envoy paid his respects to Vietnamese soldiers killed in the war.",
                "Kenya recalled its envoy from a conference in Paris."
            })
    void toShowOrTellTheNewsIsNoEvent(String sentence) {
        assertEquals(List.of(), coded(sentence));
    }

    @Test
    void aDateInWordsThatOnlyExplainIsOfSomethingElse() {
        Event event = read("A Kenyan spokesman accused Uganda of spying, a reference to the affair of 1974.")
                .events()
                .getFirst();
        assertEquals(Status.ACTUAL, event.status());
    }

    @Test
    void aRowOfAdjectivesAfterANameEndsSomewhere() {
        assertEquals(
                List.of(),
                coded("D-Day's survivors, Canadian, British, American and German, walked the sand at Arromanches."));
    }

    /** "Camp Kigali" is a place of no state that the atlas knows. */
    @Test
    void aPlaceNamedAfterACapitalIsRead() {
        assertEquals(List.of("RWA>BEL ASSAULT"), coded("Rwandan soldiers killed ten Belgian soldiers at Camp Kigali."));
    }

    @Test
    void whatTheTableDoesNotKnowIsToldByWhatExamplesTaught() {
        List<String> events = coded("Norway's premier was full of praise for Portugal's handling of the crisis.");
        assertEquals(List.of("NOR>PRT SUPPORT"), events);
    }

    @Test
    void aClauseKeepsItsOwnSubject() {
        List<String> events = coded("Brazil recalled its ambassador to Argentina after Chile insulted Peru.");
        assertEquals(List.of("BRA>ARG SANCTION", "CHL>PER ACCUSE"), events);
    }

    @Test
    void everyEventBearsACameoCodeThatTheTableKnows() {
        for (String sentence : List.of("Kenya invaded Sudan.", "Kenya helped Sudan.", "Kenya threatened Sudan.")) {
            Event event = read(sentence).events().getFirst();
            assertEquals(
                    event.cameo(),
                    Cameo.of(String.valueOf(event.cameo())).orElseThrow().code());
        }
    }
}
