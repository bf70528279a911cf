package org.entente.app.internal.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and then kept. Safe to share between threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> made;
    private volatile @Nullable T kept;

    private Once(Supplier<T> made) {
        this.made = made;
    }

    static <T> Once<T> of(Supplier<T> made) {
        return new Once<>(made);
    }

    @Override
    public T get() {
        T known = kept;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = kept;
        T value = known != null ? known : made.get();
        kept = value;
        return value;
    }
}
