package org.entente.reader.internal.event;

import java.util.Set;

/** Nouns that name people or bodies without saying whose they are. */
final class People {

    /** Act for the state that the dispatch is about, or are its own people. */
    private static final Set<String> AT_HOME = words("""
            police policeman officer court judge prosecutor parliament lawmaker government authority army military soldier troop
            protester demonstrator opposition activist student worker farmer teacher miner trucker driver doctor nurse pilot
            union striker villager resident crowd mob rioter journalist reporter editor blogger newspaper broadcaster
            minister cabinet senate congress president premier king junta citizen voter prisoner inmate dissident lawyer
            cleric monk priest pupil pensioner trader shopkeeper youth woman man people civilian child minority
            politician mayor governor general admiral commander critic campaigner marcher picketer seaman trawlerman
            suspect opponent detainee leader member party media website ngo charity deputy aide official conscript reservist
            intellectual artist writer singer actor academic scientist professor businessman banker employee staff
            commuter passenger worshipper mourner patient family relative household survivor victim""");

    /** May come from anywhere: whose they are has to be said. */
    private static final Set<String> FROM_ANYWHERE = words("""
            gunman militant rebel bomber attacker assailant insurgent fighter extremist terrorist jihadist hacker pirate
            kidnapper separatist guerrilla warlord militia militiaman mercenary islamist sniper troops refugee migrant tourist""");

    private static final Set<String> COUNTED = words("""
            thousand hundred dozen score number group majority million lot couple handful crowd team column wave member
            contingent series band""");

    private static final Set<String> MEASURES =
            words("dollar euro pound yen yuan franc rouble ruble million billion tonne ton worth");

    private People() {}

    /** Whether the noun only says how many, so that who is meant stands after "of". */
    static boolean areCounted(String lemma) {
        return COUNTED.contains(lemma);
    }

    /** Whether the noun only says how much, so that what is meant stands after "of" or "in": "a million dollars in aid". */
    static boolean areMeasures(String lemma) {
        return MEASURES.contains(lemma);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean areAtHome(String lemma) {
        return AT_HOME.contains(lemma);
    }

    static boolean mayBeFromAnywhere(String lemma) {
        return FROM_ANYWHERE.contains(lemma);
    }

    static boolean are(String lemma) {
        return AT_HOME.contains(lemma) || FROM_ANYWHERE.contains(lemma);
    }
}
