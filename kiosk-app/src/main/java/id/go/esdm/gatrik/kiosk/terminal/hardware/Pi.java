package id.go.esdm.gatrik.kiosk.terminal.hardware;

import com.pi4j.Pi4J;
import com.pi4j.boardinfo.util.BoardInfoHelper;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalStateChangeListener;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The pins of a Raspberry Pi through Pi4J, and there through the character device of the kernel: its plug-in gpiod knows the Pi 5 and needs no root,
 * while linuxfs reads {@code /sys/class/gpio}, which kernels no longer have. Nothing is found by search, so that no other provider slips in.
 */
final class Pi implements Hardware {
    private static final Path DEVICES = Path.of("/dev");
    private static final Path BACKLIGHTS = Path.of("/sys/class/backlight");

    /** SIGTERM leaves the whole terminal 5 s; the kernel frees the pins of a program that has ended in any case. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<Line, Pin> pins;
    private final Supplier<? extends DigitalInputProvider> provider;
    private final Path devices;
    private final Path backlights;
    private final Map<Line, DigitalInput> inputs = new EnumMap<>(Line.class);
    private volatile @Nullable Context context;

    /**
     * Pins that are not yet opened.
     *
     * @param provider of Pi4J, made only when the machine has pins
     * @param devices where the kernel's {@code gpiochip0} and so on lie
     * @param backlights as {@code /sys/class/backlight} is
     */
    Pi(
            Map<Line, Pin> pins,
            Supplier<? extends DigitalInputProvider> provider,
            Path devices,
            Path backlights) {
        this.pins = new EnumMap<>(Line.class);
        this.pins.putAll(pins);
        this.provider = provider;
        this.devices = devices;
        this.backlights = backlights;
    }

    /** Those of this machine. */
    static Pi real(Map<Line, Pin> pins) {
        return new Pi(pins, Pi::gpiod, DEVICES, BACKLIGHTS);
    }

    /** The kernel's own way to the pins. */
    static DigitalInputProvider gpiod() {
        if (!BoardInfoHelper.runningOnRaspberryPi()) {
            throw new IllegalStateException("Pi4J knows no such board");
        }
        return GpioDDigitalInputProvider.newInstance();
    }

    @Override
    public List<HardwareProblem> open(Consumer<? super Line> edges) {
        Optional<HardwareProblem> obstacle = findObstacle();
        if (obstacle.isPresent()) {
            return List.of(obstacle.get());
        }
        try {
            Context opened =
                    Pi4J.newContextBuilder()
                            .noAutoDetect()
                            .disableShutdownHook()
                            .add(provider.get())
                            .build();
            context = opened;
            List<HardwareProblem.Refused> refused = new ArrayList<>();
            pins.forEach((line, pin) -> open(opened, line, pin, edges).ifPresent(refused::add));
            return inputs.isEmpty()
                    ? List.of(new HardwareProblem.Unusable(refused.getFirst().reason()))
                    : List.copyOf(refused);
        } catch (RuntimeException | LinkageError unusable) {
            return List.of(new HardwareProblem.Unusable(reason(unusable)));
        }
    }

    private Optional<HardwareProblem.Refused> open(
            Context opened, Line line, Pin pin, Consumer<? super Line> edges) {
        try {
            // the debouncing is ours: Pi4J's gpiod waits in a loop for a line that never rests
            DigitalInputConfig config =
                    DigitalInput.newConfigBuilder(opened)
                            .id(line.name())
                            .address(pin.number())
                            .pull(
                                    pin.wiring().pullsUp()
                                            ? PullResistance.PULL_UP
                                            : PullResistance.PULL_DOWN)
                            .debounce(0L)
                            .build();
            DigitalInput input = opened.create(config);
            DigitalStateChangeListener listener = _ -> edges.accept(line);
            input.addListener(listener);
            inputs.put(line, input);
            return Optional.empty();
        } catch (RuntimeException | LinkageError refused) {
            return Optional.of(new HardwareProblem.Refused(line, pin, reason(refused)));
        }
    }

    @Override
    public Set<Line> lines() {
        return Set.copyOf(inputs.keySet());
    }

    @Override
    public boolean read(Line line) {
        DigitalInput input = inputs.get(line);
        Pin pin = pins.get(line);
        return input != null && pin != null && input.isHigh() == pin.wiring().yesIsHigh();
    }

    @Override
    public Path backlights() {
        return backlights;
    }

    @Override
    public void close() {
        Context opened = context;
        if (opened != null) {
            Thread end = Thread.ofPlatform().name("pi4j-end").daemon().start(opened::shutdown);
            try {
                end.join(PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Looked for before Pi4J is loaded: most machines have no pins, and Pi4J would say so in many lines. */
    private Optional<HardwareProblem> findObstacle() {
        try (DirectoryStream<Path> chips = Files.newDirectoryStream(devices, "gpiochip*")) {
            boolean any = false;
            for (Path chip : chips) {
                any = true;
                if (!Files.isReadable(chip) || !Files.isWritable(chip)) {
                    return Optional.of(new HardwareProblem.Forbidden(chip));
                }
            }
            return any ? Optional.empty() : Optional.of(new HardwareProblem.Absent(devices));
        } catch (IOException unreadable) {
            return Optional.of(new HardwareProblem.Forbidden(devices));
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        return root.getMessage() == null
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
