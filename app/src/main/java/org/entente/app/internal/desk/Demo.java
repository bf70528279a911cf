package org.entente.app.internal.desk;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.internal.demo.ShippedDispatches;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.model.Account;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;

/** Reads the shipped dispatches into a ledger. Stateless. */
final class Demo {

    private static final int TOGETHER = 41;

    private Demo() {}

    static Jobs.Outcome read(Holdings holdings, Reader reader, Jobs.Progress progress) {
        List<Dispatch> dispatches = ShippedDispatches.all();
        int filed = 0;
        for (int at = 0; at < dispatches.size(); at += TOGETHER) {
            List<Dispatch> some = dispatches.subList(at, Math.min(at + TOGETHER, dispatches.size()));
            List<Account> accounts =
                    new ArrayList<>(some.parallelStream().map(reader::read).toList());
            filed += holdings.file(accounts);
            progress.tell(at + some.size(), dispatches.size(), "%d dispatches read".formatted(at + some.size()));
        }
        return new Jobs.Outcome("%d dispatches filed".formatted(filed), List.of());
    }
}
