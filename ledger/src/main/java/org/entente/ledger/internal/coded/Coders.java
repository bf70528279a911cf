package org.entente.ledger.internal.coded;

import java.nio.file.Path;
import java.util.Objects;
import org.entente.ledger.ImportOrder;

/** The reader of each kind of event set. */
final class Coders {

    private Coders() {}

    static Coder of(ImportOrder order) {
        return switch (order.kind()) {
            case GDELT1 -> new Gdelt(order.source(), false);
            case GDELT2 -> new Gdelt(order.source(), true);
            case ICEWS -> new Columns(order.source(), Mapping.ICEWS);
            case POLECAT -> new Columns(order.source(), Mapping.POLECAT);
            case PETRARCH -> new Columns(order.source(), Mapping.PETRARCH);
            case PLOVER -> new PloverLines(order.source());
            case CSV -> new Columns(order.source(), Mapping.read(Objects.requireNonNull(order.mapping())));
            case ICEWS_QUADS -> throw new IllegalArgumentException("icews-quads is read by the folder");
        };
    }

    static Coder quads(ImportOrder order, Path folder) {
        return Quads.of(folder, order.start(folder), order.source());
    }
}
