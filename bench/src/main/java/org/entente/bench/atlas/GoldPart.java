package org.entente.bench.atlas;

import java.io.IOException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which part of a gold set is measured, and whether misses are shown. */
final class GoldPart {

    @Parameters(paramLabel = "dev|held|fresh-dev|fresh-held")
    private String part = "dev";

    @Option(names = "--misses", description = "print what is missed")
    boolean misses;

    /**
     * The part's text.
     *
     * @param set the set's name
     * @param form the file's ending
     */
    String text(String set, String form) throws IOException {
        return Pointed.resource("%s-%s.%s".formatted(set, part, form));
    }
}
