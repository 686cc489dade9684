package id.go.esdm.gatrik.kiosk.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The nine steps as far as publication, driven through the API by the demo accounts. */
public final class OfficeWork {
    /** A document of no page, which is all that a konsep needs here. */
    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final String NOTE = "catatan";
    private static final String UNIT = "Unit Teknis Contoh";
    private static final Map<String, String> MEETING =
            Map.of("at", "2026-01-05T09:00", "place", "Ruang rapat", "agenda", "Pembaruan");

    private final URI server;
    private final String password;

    /** The demo accounts of that server. */
    public OfficeWork(URI server, String password) {
        this.server = server;
        this.password = password;
    }

    /** A person of that role, signed in. */
    public OfficeClient as(String username) {
        return OfficeClient.signedIn(server, username, password);
    }

    /** Step 1. */
    public String begin(String title) {
        return as("sesditjen")
                .post(
                        201,
                        "cycles",
                        Map.of(
                                "title",
                                title,
                                "direction",
                                "Mutakhirkan.",
                                "regulations",
                                java.util.List.of("Permen")))
                .get("id")
                .asString();
    }

    /** Steps 1 to 4; the cycle then waits for its data. */
    public String meet(String title) {
        String id = begin(title);
        String steps = "cycles/" + id + "/steps/";
        OfficeClient koordinator = as("koordinator");
        koordinator.post(200, steps + "2/complete", Map.of("assignee", "subkoordinator"));
        as("subkoordinator").post(200, steps + "3/assign", Map.of("assignee", "pranata-humas"));
        OfficeClient humas = as("pranata-humas");
        humas.post(
                200,
                steps + "3/complete",
                Map.of("meeting", MEETING, "invited", java.util.List.of(UNIT)));
        as("unit-teknis").post(200, steps + "4/answers", Map.of("unit", UNIT, "answer", "ADA"));
        humas.put(
                200,
                steps + "4/minutes",
                Map.of("attendance", java.util.List.of(UNIT), "text", "Daftar diperbarui."));
        koordinator.post(200, steps + "4/complete", Map.of());
        return id;
    }

    /** Steps 1 to 8 with that table; the cycle then waits for publication. */
    public String approve(String title, String csv) {
        String id = submit(title, csv);
        endorse(id);
        agree(id);
        return id;
    }

    /** Steps 1 to 6 with that table; the cycle then waits for the Subkoordinator. */
    public String submit(String title, String csv) {
        String id = meet(title);
        String steps = "cycles/" + id + "/steps/";
        OfficeClient humas = as("pranata-humas");
        OfficeClient komputer = as("pranata-komputer");
        komputer.upload(
                200,
                "cycles/" + id + "/draft/import?dryRun=false",
                Map.of(),
                "dip.csv",
                "text/csv",
                csv.getBytes(StandardCharsets.UTF_8));
        komputer.post(200, steps + "5/complete", Map.of("note", NOTE));
        humas.upload(
                201,
                "cycles/" + id + "/papers",
                Map.of("kind", "KONSEP_NOTA_DINAS"),
                "konsep.pdf",
                "application/pdf",
                PDF);
        humas.post(200, steps + "6/complete", Map.of("note", NOTE));
        return id;
    }

    /** The Subkoordinator's yes, at step 7 or after a return at step 8. */
    public void endorse(String cycle) {
        as("subkoordinator").post(200, "cycles/" + cycle + "/steps/7/complete", yes());
    }

    /** The Koordinator's yes, with the Nota Dinas. */
    public void agree(String cycle) {
        OfficeClient koordinator = as("koordinator");
        koordinator.upload(
                201,
                "cycles/" + cycle + "/papers",
                Map.of("kind", "NOTA_DINAS"),
                "nd.pdf",
                "application/pdf",
                PDF);
        Map<String, Object> agreed = new HashMap<>(yes());
        agreed.put("notaDinas", Map.of("number", "1/SDL.5/2026", "date", "2026-11-22"));
        koordinator.post(200, "cycles/" + cycle + "/steps/8/complete", agreed);
    }

    private Map<String, Object> yes() {
        return Map.of("approve", true, "notExcluded", true, "password", password);
    }

    /** Publishes what was approved; the number of the edition. */
    public int publish(String cycle) {
        return as("pranata-humas")
                .post(201, "cycles/" + cycle + "/publication", Map.of())
                .get("edition")
                .asInt();
    }
}
