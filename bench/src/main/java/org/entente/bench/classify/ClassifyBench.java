package org.entente.bench.classify;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that learn and measure the classifier of event types. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        subcommands = {CrossValidateCommand.class, TrainCommand.class, TransferCommand.class})
public final class ClassifyBench {

    private ClassifyBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new ClassifyBench()).execute(args));
    }
}
