package org.entente.app.internal.desk.holdings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read from left to right; an empty cell is null. */
final class Row {

    private final List<String> cells;
    private int at;

    Row(List<String> cells) {
        this.cells = cells;
    }

    @Nullable
    String text() {
        String cell = cells.get(at++);
        return cell.isEmpty() ? null : cell;
    }

    String word() {
        return cells.get(at++);
    }

    double number() {
        String cell = text();
        return cell == null ? 0 : Double.parseDouble(cell);
    }

    long count() {
        String cell = text();
        return cell == null ? 0 : Long.parseLong(cell);
    }

    int index() {
        return Math.toIntExact(count());
    }
}
