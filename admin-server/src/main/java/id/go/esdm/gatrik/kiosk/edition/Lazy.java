package id.go.esdm.gatrik.kiosk.edition;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** A value made at its first use, once; a failure is not kept. Thread-safe. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private final Object making = new Object();
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (making) {
            T made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
    }
}
