package org.entente.bench.coding;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that measure event coding. */
@Command(
        name = "coding",
        mixinStandardHelpOptions = true,
        subcommands = {
            GoldCommand.class,
            QuadCommand.class,
            SpansCommand.class,
            SpeedCommand.class,
            LearnCommand.class,
            CrossCommand.class,
            SightsCommand.class
        })
public final class CodingBench {

    private CodingBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CodingBench()).execute(args));
    }
}
