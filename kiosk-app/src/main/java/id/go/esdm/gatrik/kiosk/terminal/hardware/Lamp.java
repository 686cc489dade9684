package id.go.esdm.gatrik.kiosk.terminal.hardware;

/** What makes the screen bright or dim. */
@FunctionalInterface
public interface Lamp {
    /** Does so. Called on one thread, never the JavaFX thread; may wait, and does not throw. */
    void shine(Light light);
}
