package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Line;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.Machine;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.Premises;
import id.go.esdm.gatrik.kiosk.terminal.screen.staff.StaffDesk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;

/** The desk of a program that must not end: it notes what the staff asked for. The PIN is a real one. */
final class NotedDesk implements StaffDesk {
    static final String PIN = "271828";

    private static final long MEGA = 1_000_000;

    private final StaffPin pin =
            new StaffPin(
                    StaffPin.read(
                            new ByteArrayInputStream(PIN.getBytes(StandardCharsets.US_ASCII))));
    private final List<String> notes = new CopyOnWriteArrayList<>();

    /** What was asked for, the first thing first. */
    List<String> notes() {
        return notes;
    }

    @Override
    public boolean matches(char[] digits) {
        return pin.matches(digits);
    }

    @Override
    public Premises look() {
        return new Premises(
                "https://kiosk.contoh.internal:8443/",
                Premises.Trust.PAIRED,
                Instant.parse("2026-11-22T03:16:48Z"),
                new Machine(
                        21_400 * MEGA,
                        58_900 * MEGA,
                        OptionalInt.of(523),
                        OptionalLong.of(143 * MEGA),
                        OptionalLong.of(2_650 * MEGA),
                        OptionalLong.of(3_900 * MEGA)),
                Duration.ofHours(51),
                "kiosk-app 1.0.0");
    }

    @Override
    public List<Enclosure.Sign> signs() {
        return List.of(
                new Enclosure.Sign(Line.PRESENCE, true, 12),
                new Enclosure.Sign(Line.TAMPER, false, 0));
    }

    @Override
    public boolean isSupervised() {
        return true;
    }

    @Override
    public void refresh() {
        notes.add("refresh");
    }

    @Override
    public void restart() {
        notes.add("restart");
    }

    @Override
    public void leave() {
        notes.add("leave");
    }
}
