package id.go.esdm.gatrik.kiosk.admin.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Phase;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Report;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleView;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what is really there against the model, and against the invariants of the SOP's model, section 4. */
final class RealityCheck {
    private static final JsonMapper JSON = new JsonMapper();

    private final Desk desk;
    private final SopModel model;

    /** Every archive record as it was when its cycle was archived. */
    private final Map<String, Sha256> archives = new HashMap<>();

    /** What was live as each edition, and whether a publication or a withdrawal made it. */
    private final Map<Integer, Sha256> manifests = new TreeMap<>();

    RealityCheck(Desk desk, SopModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** After a call about this cycle that changed no edition. */
    void afterCall(String id) {
        assertEquals(model.edition, liveEdition(), "I1, I4: the live edition");
        ModelCycle cycle = model.cycles.get(id);
        if (cycle != null) {
            compare(cycle);
        }
    }

    /** After a publication or a withdrawal. */
    void afterEdition() {
        assertEquals(model.edition, liveEdition(), "the live edition");
        Map<String, String> expected = new TreeMap<>();
        model.live.forEach((entry, piece) -> expected.put(entry, piece.title()));
        assertEquals(expected, content(model.edition), "I3, I5: what is live");
        manifests.put(model.edition, Sha256.of(read(file(model.edition, "manifest.json"))));
        model.cycles.values().forEach(this::compare);
    }

    /** I2, I3 and I9 on the edition that this cycle became. */
    void published(ModelCycle cycle, ModelPerson publisher) {
        JsonNode manifest = JSON.readTree(read(file(cycle.edition, "manifest.json")));
        assertEquals("publication", manifest.get("kind").asString());
        assertEquals(cycle.id, manifest.get("cycle").get("id").asString());
        assertEquals(publisher.id(), manifest.get("publishedBy").asString());
        assertEquals(digest(cycle.bundle.konsep()), manifest.at("/konsep/sha256").asString());
        assertEquals(digest(cycle.notaDinas), manifest.at("/notaDinas/sha256").asString());
        JsonNode approvals = manifest.get("approvals");
        assertEquals(2, approvals.size(), "I2: two approvals");
        approval(approvals.get(0), 7, "SUBKOORDINATOR", cycle.paraf);
        approval(approvals.get(1), 8, "KOORDINATOR", cycle.agreed);
        assertNotEquals(cycle.paraf, cycle.agreed, "I9: two persons");
        assertFalse(cycle.submitters.contains(cycle.paraf), "I9: an author at step 7");
        assertFalse(cycle.bundle.authors().contains(cycle.agreed), "I9: an author at step 8");
        assertFalse(
                Set.of(cycle.paraf, cycle.agreed).contains(publisher.id()),
                "I9: an approver publishes");
    }

    /** A withdrawal has one signature, of whoever withdrew. */
    void withdrawn(ModelPerson by) {
        JsonNode manifest = JSON.readTree(read(file(model.edition, "manifest.json")));
        assertEquals("withdrawal", manifest.get("kind").asString());
        assertEquals(1, manifest.get("approvals").size(), "I2: one Tarik");
        approval(manifest.get("approvals").get(0), 0, by.role().name(), by.id());
    }

    /** At the end of a walk. */
    void finish() {
        model.cycles.values().forEach(this::compare);
        assertEquals(
                archives.keySet(),
                desk.sop().cycles().archives().stream()
                        .map(CycleId::value)
                        .collect(Collectors.toSet()));
        manifests.forEach((edition, digest) ->
                assertEquals(
                        digest,
                        Sha256.of(read(file(edition, "manifest.json"))),
                        "edition " + edition + " is the one that was published"));
        keepsTheOfficeOutOfTheKiosk();
        Verification verification =
                new ChainVerifier(desk.data(), desk.office().database(), desk.office().audit())
                        .verify();
        assertEquals(List.of(), verification.findings(), "I10");
        assertEquals(model.edition, verification.editions());
    }

    private void compare(ModelCycle expected) {
        CycleId id = new CycleId(expected.id);
        CycleHistory real = desk.cycle(id);
        CycleView view = CycleView.of(real);
        Report report =
                view.report() == null || expected.phase == Phase.DIBATALKAN
                        ? Report.NONE
                        : Report.valueOf(
                                Objects.requireNonNull(REPORTS.get(view.report().state())));
        assertEquals(
                expected.phase + " " + expected.report + " v" + expected.version,
                view.state() + " " + report + " v" + view.version(),
                expected.id);
        byte[] record = desk.sop().cycles().archived(id).orElse(new byte[0]);
        assertEquals(expected.phase == Phase.DIARSIPKAN, record.length > 0, "an archive record");
        if (record.length > 0) {
            Sha256 now = Sha256.of(record);
            assertEquals(archives.computeIfAbsent(expected.id, _ -> now), now, "I10: append only");
        }
    }

    /** The report's states as the API writes them. */
    private static final Map<String, String> REPORTS =
            Map.of(
                    "LAPORAN_TERKIRIM", "SENT",
                    "DITERIMA_SESDITJEN", "RECEIVED",
                    "DIDISPOSISI", "DISPOSED");

    /** I6: no paper, note, minutes or name of the workflow in any byte that a terminal gets. */
    private void keepsTheOfficeOutOfTheKiosk() {
        Path editions = desk.data().resolve("editions");
        if (!Files.isDirectory(editions)) {
            return;
        }
        try (Stream<Path> files = Files.walk(editions)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            assertFalse(
                                    new String(read(file), StandardCharsets.ISO_8859_1)
                                            .contains(Walk.MARK),
                                    () -> "I6: the office's words in " + file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void approval(JsonNode approval, int step, String role, String person) {
        assertEquals(step, approval.get("step").asInt(), "I2");
        assertEquals(role, approval.get("role").asString(), "I2");
        assertEquals(person, approval.get("person").asString(), "I2");
    }

    private int liveEdition() {
        return desk.publishing().publications().findNewest().map(Publication::edition).orElse(0);
    }

    private Map<String, String> content(int edition) {
        Map<String, String> content = new TreeMap<>();
        new String(read(file(edition, "content.jsonl")), StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .forEach(line ->
                        content.put(line.get("id").asString(), line.get("judul").asString()));
        return content;
    }

    private Path file(int edition, String name) {
        return desk.data().resolve("editions/%06d".formatted(edition)).resolve(name);
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
