package org.entente.model;

/** What part of society an actor belongs to. Source: PLOVER 2.0 manual, "Sectors". */
public enum Sector {
    /** Police. */
    COP,
    /** The executive. */
    GOV,
    /** Courts. */
    JUD,
    /** Parliaments. */
    LEG,
    /** Regular armed forces. */
    MIL,
    /** Pro-government paramilitaries. */
    PRM,
    /** Parties. */
    PTY,
    /** Rebels. */
    REB,
    /** Intelligence services. */
    SPY,
    /** Armed forces of unknown allegiance. */
    UAF,
    UNK,
    AGR,
    BUS,
    /** Criminals. */
    CRM,
    /** Civilians. */
    CVL,
    EDU,
    /** Elites, former office-holders among them. */
    ELI,
    JRN,
    LAB,
    /** Health. */
    MED,
    REF,
    OPP,
    /** Separatists and breakaway authorities. */
    PRE,
    REL,
    /** Social and ethnic groups. */
    SOC
}
