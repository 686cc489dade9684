package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.admin.AdminServer;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.edition.Filter;
import id.go.esdm.gatrik.kiosk.journey.DemoServer;
import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.EditionFollower;
import id.go.esdm.gatrik.kiosk.terminal.cache.FollowerSettings;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.speech.Pace;
import id.go.esdm.gatrik.kiosk.terminal.speech.SpeechEngine;
import id.go.esdm.gatrik.kiosk.terminal.text.Language;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Accessibility;
import id.go.esdm.gatrik.kiosk.terminal.ui.Brand;
import id.go.esdm.gatrik.kiosk.terminal.ui.Contrast;
import id.go.esdm.gatrik.kiosk.terminal.ui.Motion;
import id.go.esdm.gatrik.kiosk.terminal.ui.Panel;
import id.go.esdm.gatrik.kiosk.terminal.ui.PublicSite;
import id.go.esdm.gatrik.kiosk.terminal.ui.Reach;
import id.go.esdm.gatrik.kiosk.terminal.ui.Route;
import id.go.esdm.gatrik.kiosk.terminal.ui.Snapshot;
import id.go.esdm.gatrik.kiosk.terminal.ui.TextSize;

import javafx.scene.AccessibleAction;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Draws every screen of the demo on every panel, in the usual look and in the hardest ones, and writes one PNG each: to be
 * looked at by a person, no test.
 */
public final class Gallery {
    private static final Map<String, Panel> PANELS = new LinkedHashMap<>();
    private static final Map<String, Route> PLACES = new LinkedHashMap<>();

    static {
        PANELS.put("1080x1920", new Panel(1080, 1920, 0.248));
        PANELS.put("1920x1080", new Panel(1920, 1080, 0.248));
        PANELS.put("1280x800", new Panel(1280, 800, 0.17));
        PANELS.put("800x480", new Panel(800, 480, 0.1925));
        PLACES.put("attract", new Route.Attract());
        PLACES.put("night", new Route.Night());
        PLACES.put("home", new Route.Home());
        PLACES.put("list", new Route.List(Filter.of(Category.BERKALA)));
        PLACES.put("search-empty", new Route.Search(""));
        PLACES.put("search", new Route.Search("tarif listrik"));
        PLACES.put("search-nothing", new Route.Search("resep rendang"));
        PLACES.put("entry", new Route.Entry(new EntryId("DJK-103")));
        PLACES.put("entry-long", new Route.Entry(new EntryId("DJK-001")));
        PLACES.put("request", new Route.Request());
    }

    private static final Brand BRAND = Brand.NEUTRAL.with(PublicSite.ofDemonstration());

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
        try (AdminServer server = DemoServer.start(data);
                EditionFollower follower =
                        new EditionFollower(
                                FollowerSettings.usual(
                                        data.resolve("terminal"), data.resolve("keys/root.pem")))) {
            follower.open();
            follower.follow(server.address());
            while (!(follower.state().get() instanceof CacheState.Showing)) {
                Thread.sleep(10);
            }
            for (var panel : PANELS.entrySet()) {
                Visitor visitor =
                        Visitor.before(
                                panel.getValue(),
                                BRAND,
                                Terminal.Times.STANDARD,
                                new NotedDesk(),
                                new SpeechEngine(Path.of("silent")));
                visitor.state(new CacheState.Waiting(new Link.Offline(Instant.EPOCH)));
                take(visitor, panel.getKey() + "-outage-id");
                visitor.state(
                        new CacheState.Waiting(new Link.Pairing("7K2M-QX4T-90AB", Instant.EPOCH)));
                take(visitor, panel.getKey() + "-pairing-id");
                visitor.state(follower.state().get());
                Route.Document document = document(follower.state().get());
                PLACES.put("reader", document);
                PLACES.put(
                        "reader-words",
                        new Route.Document(
                                document.entry(),
                                document.document(),
                                5,
                                List.of("tarif", "listrik")));
                for (Setting setting : SETTINGS) {
                    staff(visitor, panel.getKey(), setting);
                    visit(visitor, panel.getKey(), setting);
                }
                visitor.leave();
            }
        }
        film(Files.createTempDirectory("film"));
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

    /** The demo's regulation, at its second page. */
    static Route.Document document(CacheState state) {
        EntryId id = new EntryId("DJK-103");
        if (state instanceof CacheState.Showing(InstalledEdition edition, var _)) {
            return edition.catalogue().find(id).orElseThrow().documents().stream()
                    .findFirst()
                    .map(document -> new Route.Document(id, document.sha256(), 2))
                    .orElseThrow();
        }
        throw new IllegalStateException("no edition");
    }

    private void visit(Visitor visitor, String panel, Setting setting) throws Exception {
        for (var place : PLACES.entrySet()) {
            String name = panel + "-" + place.getKey() + "-" + setting.name();
            if (name.matches(wanted)) {
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    visitor.navigator().restart(new Route.Home());
                                    var visit = visitor.navigator().visit();
                                    visit.languageProperty().set(setting.language());
                                    visit.accessibilityProperty().set(setting.accessibility());
                                    visit.paceProperty().set(setting.pace());
                                    if (place.getValue() instanceof Route.Attract
                                            || place.getValue() instanceof Route.Night) {
                                        visitor.navigator().restart(place.getValue());
                                    } else {
                                        visitor.navigator().open(place.getValue());
                                    }
                                })
                        .get();
                take(visitor, name);
                if (place.getKey().equals("home")) {
                    touch(visitor, "bar.accessibility");
                    take(visitor, name + "-settings");
                }
                if (place.getKey().equals("reader")) {
                    touch(visitor, "reader.tool.list.name");
                    take(visitor, name + "-pages");
                    touch(visitor, "reader.tool.list.name");
                    touch(visitor, "reader.tool.text.name");
                    take(visitor, name + "-other");
                    find(visitor, name + "-find");
                }
            }
        }
    }

    /** Something is looked for in the document, in large print and on its pages. */
    private void find(Visitor visitor, String name) throws Exception {
        touch(visitor, "reader.tool.find.name");
        for (String key : new String[] {"t", "a", "r", "i", "f"}) {
            touchNamed(visitor, key);
        }
        take(visitor, name + "-typing");
        touch(visitor, "keyboard.done");
        take(visitor, name);
        touch(visitor, "reader.tool.text.name");
        take(visitor, name + "-other");
    }

    private void staff(Visitor visitor, String panel, Setting setting) throws Exception {
        String name = panel + "-staff-%s-" + setting.name();
        if (!name.formatted("").matches(wanted)) {
            return;
        }
        WaitForAsyncUtils.asyncFx(
                        () -> {
                            visitor.navigator().restart(new Route.Home());
                            var visit = visitor.navigator().visit();
                            visit.languageProperty().set(setting.language());
                            visit.accessibilityProperty().set(setting.accessibility());
                            visitor.navigator().stepAside(new Route.Staff());
                        })
                .get();
        for (int i = 0; i < NotedDesk.PIN.length(); i++) {
            touchNamed(visitor, NotedDesk.PIN.substring(i, i + 1));
        }
        take(visitor, name.formatted("pin"));
        touch(visitor, "staff.pin.enter");
        WaitForAsyncUtils.sleep(2, java.util.concurrent.TimeUnit.SECONDS);
        take(visitor, name.formatted("state"));
        for (String test : new String[] {"touch", "sensor", "leave"}) {
            touch(visitor, "staff." + test);
            take(visitor, name.formatted(test));
            touch(visitor, test.equals("leave") ? "staff.no" : "staff.done");
        }
        touch(visitor, "staff.screen");
        take(visitor, name.formatted("screen"));
    }

    private static void touch(Visitor visitor, String key) throws Exception {
        touchNamed(
                visitor, new Texts(visitor.navigator().visit().languageProperty().get()).get(key));
    }

    private static void touchNamed(Visitor visitor, String name) throws Exception {
        WaitForAsyncUtils.asyncFx(() ->
                        Stream.of(".tappable", ".key")
                                .flatMap(kind -> visitor.scene().getRoot().lookupAll(kind).stream())
                                .filter(node -> name.equals(node.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .executeAccessibleAction(AccessibleAction.FIRE))
                .get();
    }

    private void take(Visitor visitor, String name) throws IOException {
        if (name.matches(wanted + ".*")) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(
                    name.contains("reader") ? 3000 : 700,
                    java.util.concurrent.TimeUnit.MILLISECONDS);
            Snapshot picture =
                    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Snapshot.of(visitor.scene()));
            Files.write(directory.resolve(name + ".png"), picture.png());
        }
    }
}
