package org.entente.reader.internal.arbiter;

import java.util.List;

/** Says of what a sentence may tell how likely it does. Safe to share between threads. */
public sealed interface Judge permits QuickJudge, CarefulJudge {

    /** Whatever is worth a thought, in no order; what is unlikely may be left out. */
    List<Likely> judge(Outline outline);

    /** The chance from which on an event is told. */
    double sure();

    /** The same of what the table found too. */
    double confirmed();
}
