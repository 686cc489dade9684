package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.journey.DemoTerminal;
import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Motion;
import id.go.esdm.gatrik.kiosk.terminal.ui.Reach;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Draws every screen of the demo on every panel, in the usual look and in the hardest ones, and writes one PNG each: to be
 * looked at by a person, no test.
 */
public final class Gallery {
    /** How a visitor has set the screen. */
    private record Setting(
            String name, Language language, Accessibility accessibility, @Nullable Pace pace) {
        Setting(String name, Language language, Accessibility accessibility) {
            this(name, language, accessibility, null);
        }
    }

    private static final Setting[] SETTINGS = {
        new Setting("id", Language.INDONESIAN, Accessibility.STANDARD),
        new Setting("en", Language.ENGLISH, Accessibility.STANDARD),
        new Setting("dark", Language.INDONESIAN, new Accessibility(TextSize.LARGE, Contrast.DARK)),
        new Setting(
                "largest", Language.INDONESIAN, new Accessibility(TextSize.LARGEST, Contrast.HIGH)),
        new Setting(
                "low",
                Language.INDONESIAN,
                new Accessibility(TextSize.NORMAL, Contrast.LIGHT, Reach.LOW, Motion.REDUCED)),
        new Setting(
                "low-largest",
                Language.INDONESIAN,
                new Accessibility(TextSize.LARGEST, Contrast.HIGH, Reach.LOW, Motion.REDUCED)),
        new Setting("aloud", Language.ENGLISH, Accessibility.STANDARD, Pace.USUAL),
        new Setting(
                "aloud-largest",
                Language.INDONESIAN,
                new Accessibility(TextSize.LARGEST, Contrast.HIGH),
                Pace.SLOW),
    };

    private final Path directory;
    private final String wanted;

    private Gallery(Path directory, String wanted) {
        this.directory = directory;
        this.wanted = wanted;
    }

    /**
     * Draws.
     *
     * @param arguments the directory for the pictures; then, if not all are wanted, a regular expression for their names
     *     (panel-screen-setting)
     */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        new Gallery(directory, arguments.length > 1 ? arguments[1] : ".*").draw();
        System.exit(0);
    }

    private void draw() throws Exception {
        Path data = Files.createTempDirectory("gallery");
        SpeechEngine silent = new SpeechEngine(Path.of("silent"));
        try (DemoTerminal demo = DemoTerminal.start(data)) {
            Tour tour = new Tour(demo.showing());
            for (var panel : Panels.all().entrySet()) {
                Visitor visitor = Visitor.touring(panel.getValue(), Duration.hours(1), silent);
                for (Tour.Stop stop : tour.stops()) {
                    for (Setting setting : SETTINGS) {
                        String name = panel.getKey() + "-" + stop.name() + "-" + setting.name();
                        if (name.matches(wanted)) {
                            lead(visitor.guide(), setting, () -> tour.lead(visitor.guide(), stop));
                            take(visitor, name);
                        }
                    }
                }
                String night = panel.getKey() + "-night-id";
                if (night.matches(wanted)) {
                    visitor.guide().restart(new Route.Night());
                    take(visitor, night);
                }
                visitor.leave();
            }
        }
        film(Files.createTempDirectory("film"));
    }

    /** Goes where a new visitor with that setting would come. */
    private static void lead(Guide guide, Setting setting, Runnable enter) {
        guide.restart(new Route.Home()).wants(setting.language(), setting.accessibility());
        Pace pace = setting.pace();
        if (pace != null) {
            guide.listens(pace);
        }
        enter.run();
    }

    /** Five pictures of editions that arrive while somebody reads: nothing moves, until the document is withdrawn. */
    private void film(Path data) throws Exception {
        Path regulation = data.resolve("regulation.pdf");
        try (InputStream sample =
                Objects.requireNonNull(
                        Gallery.class.getResourceAsStream("/sample/permen-esdm-7-2024.pdf"))) {
            Files.copy(sample, regulation);
        }
        String title = "Peraturan Menteri ESDM Nomor 7 Tahun 2024";
        IntFunction<SampleEdition> edition =
                number ->
                        SampleEdition.number(number)
                                .withDocument("D-1", title, "application/pdf", regulation, null);
        Visitor visitor = Visitor.before().edition(edition.apply(41).install(data));
        visitor.open(new Route.Entry(new EntryId("D-1")));
        take(visitor, "film-1-reader-entry");
        visitor.touch("Baca dokumen " + title).touch("Halaman berikutnya");
        take(visitor, "film-2-reader-reads");
        visitor.edition(edition.apply(42).install(data));
        take(visitor, "film-3-reader-edition-42");
        visitor.touch("Halaman berikutnya");
        take(visitor, "film-4-reader-reads-on");
        visitor.edition(SampleEdition.number(43).install(data));
        take(visitor, "film-5-reader-withdrawn");
        visitor.leave();
    }

    private void take(Visitor visitor, String name) throws IOException {
        if (name.matches(wanted + ".*")) {
            visitor.guide().settles();
            // the page that is drawn at last, after the one that is drawn at once
            WaitForAsyncUtils.sleep(
                    name.contains("reader") || name.contains("find") ? 2000 : 100,
                    TimeUnit.MILLISECONDS);
            Snapshot picture =
                    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Snapshot.of(visitor.scene()));
            Files.write(directory.resolve(name + ".png"), picture.png());
        }
    }
}
