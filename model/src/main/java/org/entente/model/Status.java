package org.entente.model;

/** Whether an event happened. Only {@link #ACTUAL} events move a relation. Source: PLOVER 2.0 manual, auxiliary modes. */
public enum Status {
    ACTUAL,
    /** Before the calendar year that precedes the dispatch's. */
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED
}
