package id.go.esdm.gatrik.kiosk.terminal.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Waktu Indonesia Barat, the lobby's time: UTC+7, without summer time, so no table of zones is loaded for it. */
public final class Wib {
    /** UTC+7. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private Wib() {}

    /** What the clock on the lobby's wall shows at {@code moment}. */
    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, OFFSET);
    }
}
