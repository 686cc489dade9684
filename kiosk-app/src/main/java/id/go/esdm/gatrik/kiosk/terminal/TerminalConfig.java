package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.hardware.HardwareSettings;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the command line and the configuration file ask of the terminal.
 *
 * @param data the embedded server's data; nothing is kept there when {@code server} is given
 * @param cache the terminal's cache
 * @param server the remote admin server to follow; absent: one is embedded
 * @param rootKey a PEM file with the root key to trust; only with {@code server}
 * @param host address of the embedded server
 * @param port port of the embedded server, 0 to 65535; 0 picks a free one
 * @param window size of the window, or of the screen when headless; absent: fullscreen
 * @param headless whether to draw without a display
 * @param screenshot where to write a PNG of the screen before ending; absent: run on
 * @param after time from the first drawn edition to the screenshot
 * @param demo whether to fill an empty {@code data} with the sample DIP and the demo accounts
 * @param demoPassword the one password of the demo accounts; absent: one is made up and printed
 * @param hardware sensors, switches and the light behind the panel
 * @param brand whose terminal it is
 * @param awake when the panel is awake; absent: day and night
 * @param staffPin opens the staff corner; absent: there is none
 */
public record TerminalConfig(
        Path data,
        Path cache,
        @Nullable URI server,
        @Nullable Path rootKey,
        String host,
        int port,
        @Nullable Size window,
        boolean headless,
        @Nullable Path screenshot,
        Duration after,
        boolean demo,
        @Nullable String demoPassword,
        HardwareSettings hardware,
        Brand brand,
        @Nullable AwakeHours awake,
        @Nullable StaffPin staffPin) {
    /** Checks what no single option can know. */
    public TerminalConfig {
        if (rootKey != null && server == null) {
            throw new IllegalArgumentException("--root-key hanya berlaku bersama --server");
        }
        if (demo && server != null) {
            throw new IllegalArgumentException("--demo tidak dapat dipakai bersama --server");
        }
        if (demoPassword != null && !demo) {
            throw new IllegalArgumentException("--demo-password hanya berlaku bersama --demo");
        }
        if (server != null && (!isWeb(server.getScheme()) || server.getHost() == null)) {
            throw new IllegalArgumentException(
                    "--server harus alamat yang diawali https:// atau http://, bukan " + server);
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port harus antara 0 dan 65535");
        }
        if (after.isNegative()) {
            throw new IllegalArgumentException("--after tidak boleh negatif");
        }
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    /**
     * A size in pixels.
     *
     * @param width 320 to 16384
     * @param height 320 to 16384
     */
    public record Size(int width, int height) {
        private static final int LEAST = 320;
        private static final int MOST = 16_384;

        /** Checks the ranges. */
        public Size {
            if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
                throw new IllegalArgumentException("--window harus antara 320x320 dan 16384x16384");
            }
        }

        /** Reads {@code WxH}. */
        public static Size parse(String text) {
            String[] parts = text.split("x", -1);
            try {
                if (parts.length == 2) {
                    return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                }
            } catch (NumberFormatException malformed) {
                throw new IllegalArgumentException(
                        "--window ditulis LEBARxTINGGI, misalnya 1080x1920", malformed);
            }
            throw new IllegalArgumentException("--window ditulis LEBARxTINGGI, misalnya 1080x1920");
        }
    }
}
