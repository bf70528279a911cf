package org.entente.bench.syntax;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that train and measure the syntactic analyser. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainCommand.class,
            ScoreCommand.class,
            SpeechCommand.class,
            PeerCommand.class,
            Nlp4jCommand.class
        })
public final class SyntaxBench {

    private SyntaxBench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new SyntaxBench()).execute(args));
    }
}
