package id.go.esdm.gatrik.kiosk.terminal.speech;

import org.jspecify.annotations.Nullable;

/** Something that is being said, or is about to be; it can be silenced at any moment, from any thread, and that never waits. */
final class Saying {
    static final Saying NOTHING = new Saying();

    private volatile boolean silenced;
    private volatile @Nullable Process process;

    /** Says by whom; ends it at once if this was silenced before. */
    void by(Process engine) {
        process = engine;
        if (silenced) {
            engine.destroyForcibly();
        }
    }

    /** Silence, at once. */
    void silence() {
        silenced = true;
        Process engine = process;
        if (engine != null) {
            engine.destroyForcibly();
        }
    }
}
