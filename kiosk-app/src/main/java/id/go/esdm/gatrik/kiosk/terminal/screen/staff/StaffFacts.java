package id.go.esdm.gatrik.kiosk.terminal.screen.staff;

import id.go.esdm.gatrik.kiosk.terminal.cache.CacheState;
import id.go.esdm.gatrik.kiosk.terminal.cache.InstalledEdition;
import id.go.esdm.gatrik.kiosk.terminal.cache.Link;
import id.go.esdm.gatrik.kiosk.terminal.text.Texts;
import id.go.esdm.gatrik.kiosk.terminal.ui.Card;
import id.go.esdm.gatrik.kiosk.terminal.ui.Look;
import id.go.esdm.gatrik.kiosk.terminal.ui.Page;
import id.go.esdm.gatrik.kiosk.terminal.ui.Type;
import id.go.esdm.gatrik.kiosk.terminal.ui.Wib;
import id.go.esdm.gatrik.kiosk.terminal.ui.Words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How the terminal fares, one line for each thing; a line is changed in place, so that nothing jumps. */
final class StaffFacts {
    private static final int DIGEST = 16; // of its 64 digits, enough to compare on the phone
    private static final String UNKNOWN = "–";

    private final Card card = new Card(0);
    private final Texts texts;
    private final Map<Fact, Words> values = new EnumMap<>(Fact.class);

    StaffFacts(Look look) {
        this.texts = look.texts();
        card.setPadding(new Insets(look.space(12), look.space(32), look.space(12), look.space(32)));
        boolean abreast = look.panel().width() >= look.measure(46);
        for (Fact fact : Fact.values()) {
            if (!card.getChildren().isEmpty()) {
                card.getChildren().add(Page.rule());
            }
            Words value = new Words(look, Type.LABEL, "ink", UNKNOWN);
            values.put(fact, value);
            card.getChildren()
                    .add(
                            line(
                                    look,
                                    fact,
                                    value,
                                    abreast && (fact != Fact.SERVER || !look.twoColumns())));
        }
    }

    /** The card with the lines. */
    Region node() {
        return card;
    }

    /** What is said here, in this order. */
    private enum Fact {
        EDITION("staff.edition"),
        MANIFEST("staff.manifest"),
        SERVER("staff.server"),
        LINK("staff.link"),
        HEARD("staff.heard"),
        TRUST("staff.trust"),
        DISK("staff.disk"),
        TEMPERATURE("staff.temperature"),
        MEMORY("staff.memory"),
        UPTIME("staff.uptime"),
        VERSION("staff.version");

        private final String key;

        Fact(String key) {
            this.key = key;
        }
    }

    void show(CacheState state, Optional<Premises> seen, Instant now) {
        switch (state) {
            case CacheState.Starting _ -> set(Fact.LINK, texts.get("staff.link.connecting"));
            case CacheState.Waiting(Link link) -> {
                set(Fact.EDITION, texts.get("staff.edition.none"));
                set(Fact.LINK, words(link));
            }
            case CacheState.Showing(InstalledEdition edition, Link link) -> {
                Instant published = edition.caption().publishedAt();
                set(
                        Fact.EDITION,
                        texts.get(
                                "staff.edition.words",
                                texts.number(edition.caption().edition()),
                                texts.date(Wib.of(published)),
                                age(published, now)));
                set(Fact.MANIFEST, digest(edition.catalogue().manifestSha256().hex()));
                set(Fact.LINK, words(link));
            }
        }
        seen.ifPresent(premises -> show(premises, now));
    }

    private void show(Premises premises, Instant now) {
        String server = premises.server();
        set(Fact.SERVER, server == null ? UNKNOWN : server);
        set(Fact.HEARD, heard(premises.heard(), now));
        set(
                Fact.TRUST,
                texts.get(
                        switch (premises.trust()) {
                            case EMBEDDED -> "staff.trust.embedded";
                            case PAIRED -> "staff.trust.paired";
                            case FILE -> "staff.trust.file";
                            case NONE -> "staff.trust.none";
                        }));
        Machine machine = premises.machine();
        set(Fact.DISK, free(machine.diskFree(), machine.diskWhole()));
        set(
                Fact.TEMPERATURE,
                machine.tenthsOfDegree().isPresent()
                        ? texts.tenths(machine.tenthsOfDegree().getAsInt()) + " °C"
                        : texts.get("staff.temperature.none"));
        set(Fact.MEMORY, memory(machine));
        set(Fact.UPTIME, Spans.of(texts, premises.uptime()));
        set(Fact.VERSION, premises.version());
    }

    private void set(Fact fact, String words) {
        Words value = values.get(fact);
        if (value != null) {
            value.setWords(words);
        }
    }

    private String words(Link link) {
        return switch (link) {
            case Link.Connecting _ -> texts.get("staff.link.connecting");
            case Link.Pairing(String code, _) -> texts.get("staff.link.pairing", code);
            case Link.Online(Instant since) -> texts.get("staff.link.online", moment(since));
            case Link.Offline(Instant since) -> texts.get("staff.link.offline", moment(since));
            case Link.Refusing(var refusal, _) ->
                    texts.get("staff.link.refusing", refusal.getClass().getSimpleName());
            case Link.Failing(var problem, _) -> texts.get("staff.link.failing", problem.name());
        };
    }

    private String moment(Instant at) {
        return texts.date(Wib.of(at)) + ", " + texts.time(Wib.of(at));
    }

    private String heard(@Nullable Instant heard, Instant now) {
        return heard == null
                ? texts.get("staff.heard.never")
                : texts.get("staff.heard.words", texts.time(Wib.of(heard)), age(heard, now));
    }

    /** The clocks of two machines may differ: nothing is younger than now. */
    private String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return Spans.of(texts, age.isNegative() ? Duration.ZERO : age);
    }

    private String free(long free, long whole) {
        return texts.get("staff.free", Spans.bytes(texts, free), Spans.bytes(texts, whole));
    }

    private String memory(Machine machine) {
        String machines =
                machine.memoryFree().isPresent() && machine.memoryWhole().isPresent()
                        ? free(machine.memoryFree().getAsLong(), machine.memoryWhole().getAsLong())
                        : UNKNOWN;
        return machine.program().isPresent()
                ? texts.get(
                        "staff.memory.words",
                        machines,
                        Spans.bytes(texts, machine.program().getAsLong()))
                : machines;
    }

    private static String digest(String hex) {
        return hex.substring(0, DIGEST).replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static Node line(Look look, Fact fact, Words value, boolean abreast) {
        Words name = new Words(look, Type.BODY, "muted", look.texts().get(fact.key));
        Region line;
        if (abreast) {
            name.setMinWidth(look.measure(16));
            name.setMaxWidth(look.measure(16));
            HBox.setHgrow(value, Priority.ALWAYS);
            line = new HBox(look.space(20), name, value);
        } else {
            line = new VBox(name, value);
        }
        double around = look.space(look.panel().landscape() ? 8 : 14);
        line.setPadding(new Insets(around, 0, around, 0));
        return line;
    }
}
