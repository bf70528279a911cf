package org.entente.bench.atlas;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that measure the atlas and resolution. */
@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        subcommands = {
            PhraseCases.class,
            MentionCases.class,
            CoreferenceCases.class,
            Leaders.class,
            Agreement.class,
            Speed.class
        })
public final class AtlasBench {

    private AtlasBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new AtlasBench()).execute(args));
    }
}
