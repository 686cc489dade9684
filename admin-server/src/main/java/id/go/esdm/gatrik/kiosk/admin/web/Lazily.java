package id.go.esdm.gatrik.kiosk.admin.web;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * A value made at its first use, once, by whichever thread comes first.
 *
 * @param <T> the value's type
 */
final class Lazily<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazily(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T present = value;
        if (present == null) {
            synchronized (this) {
                present = value;
                if (present == null) {
                    present = source.get();
                    value = present;
                }
            }
        }
        return present;
    }
}
