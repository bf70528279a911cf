package org.entente.reader.internal.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Context;
import org.entente.syntax.Tree;

/** What an event is about, by the words around it. */
final class Contexts {

    private static final Map<String, Context> WORDS = new HashMap<>();

    static {
        put(
                Context.MILITARY,
                "troop army military soldier missile navy force war weapon exercise drill defense defence warship jet tank artillery general battalion brigade base bomber");
        put(Context.INTELLIGENCE, "spy intelligence espionage surveillance cia fsb mossad mi6");
        put(Context.EXECUTIVE, "president premier cabinet minister government decree executive");
        put(Context.LEGISLATIVE, "parliament congress senate bill lawmaker legislature deputy resolution");
        put(Context.ELECTION, "election vote ballot poll candidate campaign referendum voter");
        put(Context.POLITICAL_INSTITUTIONS, "constitution institution coup party");
        put(Context.PRO_DEMOCRACY, "democracy pro-democracy");
        put(Context.PRO_AUTOCRACY, "autocracy dictatorship martial");
        put(
                Context.ECONOMIC,
                "trade tariff economy economic import export bank loan investment market currency debt business goods price budget");
        put(Context.LEGAL, "court judge law lawsuit trial verdict tribunal prosecutor warrant legal");
        put(Context.REPARATIONS, "reparation compensation");
        put(Context.HUMAN_RIGHTS, "torture genocide atrocity abuse");
        put(Context.RIGHTS_FREEDOMS, "freedom right censorship press journalist");
        put(Context.REPRESSION, "repression crackdown dissident");
        put(Context.HUMAN_SECURITY, "hunger famine civilian shelter humanitarian relief");
        put(Context.GENDER, "woman gender girl");
        put(Context.LGBT, "gay lesbian lgbt transgender");
        put(
                Context.RELIGION_ETHNICITY,
                "church mosque muslim christian hindu jewish ethnic religious religion pope clergy");
        put(Context.INEQUALITY, "inequality poverty");
        put(
                Context.DIPLOMATIC,
                "diplomat ambassador embassy consulate treaty summit diplomatic talk negotiation envoy agreement communique relation visit");
        put(Context.TERRITORY, "border territory island annexation sovereignty frontier strait airspace");
        put(Context.PEACEKEEPING, "peacekeeper peacekeeping observer");
        put(Context.HEALTH, "virus vaccine hospital health pandemic epidemic disease doctor medicine");
        put(Context.ASYLUM, "asylum refugee");
        put(Context.MIGRATION, "migrant migration immigrant visa");
        put(Context.DISASTERS, "earthquake flood hurricane cyclone tsunami drought disaster");
        put(Context.NATURAL_RESOURCE, "oil gas pipeline water mineral uranium coal fishing");
        put(Context.ENVIRONMENT, "climate emission pollution environment environmental");
        put(Context.TECHNOLOGY, "technology satellite chip software internet");
        put(Context.TERRORISM, "terrorism terrorist jihadist militant");
        put(Context.CBRN, "nuclear chemical biological radiological warhead enrichment atomic");
        put(Context.CYBER, "cyber hacker hacking malware");
        put(Context.MISINFORMATION, "disinformation propaganda misinformation");
        put(Context.CRIME, "crime murder gang criminal robbery kidnapping");
        put(Context.CORRUPTION, "corruption bribe bribery embezzlement");
        put(Context.ILLEGAL_DRUGS, "drug cocaine heroin fentanyl opium narcotic");
        put(Context.TRAFFICKING, "trafficking smuggling trafficker smuggler");
    }

    private Contexts() {}

    private static void put(Context context, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, context);
        }
    }

    /** The contexts that the tokens in [{@code from}, {@code to}) speak of. */
    static Set<Context> of(Tree tree, int from, int to) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        for (int i = from; i < to; i++) {
            Context context = WORDS.get(tree.token(i).lemma());
            if (context != null) {
                contexts.add(context);
            }
        }
        return contexts;
    }
}
