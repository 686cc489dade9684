package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.ServerTrust;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.Machine;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.Premises;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What this program tells its staff, and does for them. */
final class ProgramDesk implements StaffDesk {
    /** EX_TEMPFAIL of sysexits.h: to be started again. */
    static final int AGAIN = 75;

    private static final int DONE = 0;
    private static final Path ROOT = Path.of("/");

    private final StaffPin pin;
    private final TerminalConfig config;
    private final EditionFollower follower;
    private final Closing closing;
    private final boolean supervised;
    private final long begun = System.nanoTime();
    private volatile @Nullable URI server;
    private volatile @Nullable Enclosure enclosure;

    ProgramDesk(
            StaffPin pin,
            TerminalConfig config,
            EditionFollower follower,
            Closing closing,
            boolean supervised) {
        this.pin = pin;
        this.config = config;
        this.follower = follower;
        this.closing = closing;
        this.supervised = supervised;
    }

    /** Says which server is followed. */
    void follows(URI address) {
        server = address;
    }

    /** Says which enclosure the terminal stands in. */
    void standsIn(Enclosure around) {
        enclosure = around;
    }

    @Override
    public boolean matches(char[] digits) {
        return pin.matches(digits);
    }

    @Override
    public Premises look() {
        URI followed = server;
        return new Premises(
                followed == null ? null : followed.toString(),
                trust(),
                follower.heard().orElse(null),
                Machine.read(ROOT, config.cache()),
                Duration.ofNanos(System.nanoTime() - begun),
                TerminalOptions.version());
    }

    @Override
    public List<Enclosure.Sign> signs() {
        Enclosure around = enclosure;
        return around == null ? List.of() : around.signs();
    }

    @Override
    public boolean isSupervised() {
        return supervised;
    }

    @Override
    public void refresh() {
        follower.wake();
    }

    @Override
    public void restart() {
        end(AGAIN);
    }

    @Override
    public void leave() {
        end(DONE);
    }

    /** Not on the JavaFX thread, which the closing may need. */
    private void end(int code) {
        Thread.ofPlatform().name("staff-end").start(() -> closing.end(code));
    }

    private Premises.Trust trust() {
        if (config.server() == null) {
            return Premises.Trust.EMBEDDED;
        }
        if (new ServerTrust(config.cache()).isPaired()) {
            return Premises.Trust.PAIRED;
        }
        return config.rootKey() == null ? Premises.Trust.NONE : Premises.Trust.FILE;
    }
}
