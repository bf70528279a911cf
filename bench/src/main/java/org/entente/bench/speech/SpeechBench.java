package org.entente.bench.speech;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that measure who says what, and how relations are rated. */
@Command(
        name = "speech",
        mixinStandardHelpOptions = true,
        subcommands = {AttributionCommand.class, GoldCommand.class, QuotesCommand.class, SpeedCommand.class})
public final class SpeechBench {

    private SpeechBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new SpeechBench()).execute(args));
    }
}
