package org.entente.bench.measure;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures the measures. Arguments, in any number: {@code coverage}, {@code turns}, {@code speed}, a folder of coded events (forecasts), or a folder of signed
 * networks with their optima (camps).
 */
public final class MeasureBench {

    private MeasureBench() {}

    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            Path folder = Path.of(arg);
            switch (arg) {
                case "coverage" -> Simulation.printCoverage();
                case "turns" -> Simulation.printTurns();
                case "speed" -> Speed.print();
                default -> {
                    if (folder.resolve("relations.tsv").toFile().exists()) {
                        OneStepAhead.print(folder);
                    } else {
                        BalanceCheck.print(folder);
                    }
                }
            }
        }
    }
}
