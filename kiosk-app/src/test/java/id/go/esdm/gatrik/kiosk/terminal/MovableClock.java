package id.go.esdm.gatrik.kiosk.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told to go on, or is set. */
public final class MovableClock extends Clock {
    private volatile Instant now;

    /** A clock that shows that moment. */
    public MovableClock(Instant now) {
        this.now = now;
    }

    /** Goes on. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** Somebody sets it. */
    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
