package id.go.esdm.gatrik.kiosk.appliance;

import id.go.esdm.gatrik.kiosk.terminal.Main;

import javafx.application.Platform;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The terminal itself, with a fault built in: a line on standard input stops its JavaFX thread for good, and that alone. */
final class FreezingTerminal {
    private FreezingTerminal() {}

    /**
     * Starts it.
     *
     * @param arguments the terminal's own
     */
    public static void main(String[] arguments) throws IOException {
        Main.main(arguments);
        if (System.in.read() >= 0) {
            Platform.runLater(FreezingTerminal::freeze);
        }
    }

    private static void freeze() {
        System.err.println("frozen on purpose");
        boolean open = false;
        while (!open) {
            try {
                new CountDownLatch(1).await();
                open = true;
            } catch (InterruptedException interrupted) {
                System.err.println("stays frozen");
            }
        }
    }
}
