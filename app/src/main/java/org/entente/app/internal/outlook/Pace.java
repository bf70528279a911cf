package org.entente.app.internal.outlook;

import java.time.Period;

/** The length of a step. */
public enum Pace {
    DAY(Period.ofDays(1)),
    WEEK(Period.ofWeeks(1)),
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3));

    public final Period length;

    Pace(Period length) {
        this.length = length;
    }
}
