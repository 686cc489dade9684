package id.go.esdm.gatrik.kiosk.terminal.hardware;

import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProviderImpl;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pi4J's own mock pins, with somebody's hand on the wires. A pin to which nothing is connected is where its resistor draws it. */
final class MockPins extends MockDigitalInputProviderImpl {
    private final Set<Integer> grounded;
    private final Set<Integer> taken = ConcurrentHashMap.newKeySet();
    private final Map<Integer, MockDigitalInput> inputs = new ConcurrentHashMap<>();

    /** Pins of which these are connected to ground from the beginning. */
    MockPins(Integer... grounded) {
        this.grounded = Set.of(grounded);
    }

    @Override
    public DigitalInput create(DigitalInputConfig config) {
        if (taken.contains(config.address())) {
            throw new IOException("busy");
        }
        MockDigitalInput input = (MockDigitalInput) super.create(config);
        boolean up = config.pull() == PullResistance.PULL_UP;
        input.mockState(DigitalState.getState(up && !grounded.contains(config.address())));
        inputs.put(config.address(), input);
        return input;
    }

    /** Another program holds the pin. */
    void taken(int pin) {
        taken.add(pin);
    }

    /** The pin gets 3.3 V. */
    void high(int pin) {
        Objects.requireNonNull(inputs.get(pin)).mockState(DigitalState.HIGH);
    }

    /** The pin gets ground. */
    void low(int pin) {
        Objects.requireNonNull(inputs.get(pin)).mockState(DigitalState.LOW);
    }
}
