package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.hardware.Enclosure;
import id.go.esdm.gatrik.kiosk.terminal.task.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The staff corner without its looks. What is typed stays in one array, which is wiped. FX thread only. */
public final class StaffModel {
    /** The longest PIN. */
    public static final int MOST_DIGITS = 12;

    private final StaffDesk desk;
    private final PinGate gate;
    private final ObservableValue<CacheState> cache;
    private final Background background;
    private final Clock clock;
    private final ObjectProperty<StaffState> state =
            new SimpleObjectProperty<>(new StaffState.Locked());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<PinGate.@Nullable Answer> answer =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Premises>> premises =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final char[] digits = new char[MOST_DIGITS];
    private boolean checking;

    /** Locked. */
    public StaffModel(
            StaffDesk desk,
            PinGate gate,
            ObservableValue<CacheState> cache,
            Background background,
            Clock clock) {
        this.desk = desk;
        this.gate = gate;
        this.cache = cache;
        this.background = background;
        this.clock = clock;
    }

    /** Where they are. */
    ObjectProperty<StaffState> stateProperty() {
        return state;
    }

    /** How many digits are typed. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What came of the last try; null before it, and while one is under way. */
    ReadOnlyObjectProperty<PinGate.@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** How the terminal fares; empty until it was looked at. */
    ReadOnlyObjectProperty<Optional<Premises>> premisesProperty() {
        return premises.getReadOnlyProperty();
    }

    /** When the server was last to be looked at by staff. */
    ReadOnlyObjectProperty<Optional<Instant>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The edition and the link. */
    ObservableValue<CacheState> cache() {
        return cache;
    }

    /** What the lines of the enclosure say. */
    List<Enclosure.Sign> signs() {
        return desk.signs();
    }

    boolean isSupervised() {
        return desk.isSupervised();
    }

    Instant now() {
        return clock.instant();
    }

    /** How long no PIN can be tried. */
    Duration waiting() {
        return gate.left();
    }

    /** One more digit, unless there are too many, or a wait. */
    void type(char digit) {
        if (!checking && !gate.left().isPositive() && count.get() < MOST_DIGITS) {
            digits[count.get()] = digit;
            count.set(count.get() + 1);
        }
    }

    /** The last digit away. */
    void delete() {
        if (!checking && count.get() > 0) {
            count.set(count.get() - 1);
            digits[count.get()] = '0';
        }
    }

    /** Tries what is typed. */
    void enter() {
        if (checking || count.get() == 0) {
            return;
        }
        char[] pin = Arrays.copyOf(digits, count.get());
        wipe();
        checking = true;
        answer.set(null);
        background.run("staff-pin", () -> gate.attempt(pin), this::settle);
    }

    /** Looks how the terminal fares. */
    void look() {
        background.run("staff-premises", desk::look, seen -> premises.set(Optional.of(seen)));
    }

    /** Looks at the server's feed now. */
    void refresh() {
        desk.refresh();
        asked.set(Optional.of(clock.instant()));
    }

    /** Does what was asked once more. */
    void act(StaffState.Deed deed) {
        switch (deed) {
            case RESTART -> desk.restart();
            case LEAVE -> desk.leave();
        }
    }

    /** Forgets what is typed. */
    void wipe() {
        Arrays.fill(digits, '0');
        count.set(0);
    }

    private void settle(PinGate.Answer came) {
        checking = false;
        answer.set(came);
        if (came instanceof PinGate.Answer.Right) {
            state.set(new StaffState.Open());
        }
    }
}
