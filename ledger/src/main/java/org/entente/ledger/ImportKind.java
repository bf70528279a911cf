package org.entente.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The event sets that can be brought in. */
public enum ImportKind {
    /** GDELT 1.0 daily exports: 57 columns, 58 from April 2013. */
    GDELT1("gdelt"),
    /** GDELT 2.0 exports: 61 columns. */
    GDELT2("gdelt"),
    /** ICEWS yearly files, with a header. */
    ICEWS("icews"),
    /** POLECAT files as NGEC writes them, with a header. */
    POLECAT("polecat"),
    /** An event in PLOVER a line, as JSON. */
    PLOVER("plover"),
    /** What PETRARCH writes: day, source, target, code … */
    PETRARCH("petrarch"),
    /** The ICEWS benchmarks: subject, relation, object and day by number, beside entities.tsv and relations.tsv. */
    ICEWS_QUADS("icews"),
    /** Anything else with columns, by a mapping file. */
    CSV("csv");

    private final String source;

    ImportKind(String source) {
        this.source = source;
    }

    /** What events of this kind carry as their source unless told otherwise. */
    public String source() {
        return source;
    }

    /** The name on the command line, e.g. {@code icews-quads}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a name on the command line.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ImportKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no kind of event set. Maybe one of %s."
                        .formatted(
                                label,
                                Arrays.stream(values()).map(ImportKind::label).collect(Collectors.joining(", ")))));
    }
}
