package org.entente.bench.outlook;

import java.io.IOException;
import java.nio.file.Path;

/** Forecasts of relations. Arguments: folders of coded events. Rankings are measured by {@code entente backtest}. */
public final class OutlookBench {

    private OutlookBench() {}

    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            RelationForecasts.print(Path.of(folder));
        }
    }
}
