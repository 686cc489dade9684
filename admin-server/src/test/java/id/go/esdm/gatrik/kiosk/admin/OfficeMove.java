package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.List;
import java.util.Map;

/** What the office sends on its way through the nine steps, in this order where nobody sends anything back. */
enum OfficeMove {
    T1_START(Role.SESDITJEN, "POST", ""),
    T2_ASSIGN(Role.KOORDINATOR, "POST", "/steps/2/complete"),
    T3_PREPARE(Role.SUBKOORDINATOR, "POST", "/steps/3/assign"),
    T3_INVITE(Role.PRANATA_HUMAS, "POST", "/steps/3/complete"),
    STEP4_ANSWER(Role.UNIT_TEKNIS, "POST", "/steps/4/answers"),
    STEP4_MINUTES(Role.PRANATA_HUMAS, "PUT", "/steps/4/minutes"),
    T4_CLOSE(Role.KOORDINATOR, "POST", "/steps/4/complete"),
    T5A_KONSEP(Role.PRANATA_HUMAS, "POST", "/papers"),
    T5B_PUT(Role.PRANATA_KOMPUTER, "PUT", "/draft/entries/"),
    T5B_ENTER(Role.PRANATA_KOMPUTER, "POST", "/steps/5/complete"),
    T6_SUBMIT(Role.PRANATA_HUMAS, "POST", "/steps/6/complete"),
    T7Y_APPROVE(Role.SUBKOORDINATOR, "POST", "/steps/7/complete"),
    STEP8_NOTA_DINAS(Role.KOORDINATOR, "POST", "/papers"),
    T8Y_APPROVE(Role.KOORDINATOR, "POST", "/steps/8/complete"),
    T8P_PUBLISH(Role.PRANATA_HUMAS, "POST", "/publication"),
    T9A_RECEIVE(Role.SESDITJEN, "POST", "/steps/9/receive"),
    T9B_DISPOSE(Role.SESDITJEN, "POST", "/steps/9/complete"),
    T7T_RETURN(Role.SUBKOORDINATOR, "POST", "/steps/7/return"),
    T8T_RETURN(Role.KOORDINATOR, "POST", "/steps/8/return"),
    TX_CANCEL(Role.KOORDINATOR, "POST", "/cancel");

    private static final String UNIT = "Sekretariat";

    private final Role by;
    private final String method;
    private final String path;

    OfficeMove(Role by, String method, String path) {
        this.by = by;
        this.method = method;
        this.path = path;
    }

    /** Who sends it. */
    Role by() {
        return by;
    }

    String method() {
        return method;
    }

    /** Where to, behind the cycle's own path; what the cycle changes is named after the cycle. */
    String path(String cycle) {
        return this == T5B_PUT ? path + entry(cycle) : path;
    }

    boolean isPaper() {
        return this == T5A_KONSEP || this == STEP8_NOTA_DINAS;
    }

    /** Whether it is a deed of the cycle, under the cycle's version. */
    boolean isDeed() {
        return this != T5B_PUT && !isPaper();
    }

    /** Whether the password is asked again. */
    boolean signs() {
        return this == T7Y_APPROVE || this == T8Y_APPROVE;
    }

    /** The one entry that this cycle adds. */
    static String entry(String cycle) {
        return "DJK-" + cycle;
    }

    /**
     * What is sent, but for the version and for papers.
     *
     * @param now when the meeting is
     */
    Map<String, Object> body(String cycle, String now) {
        return switch (this) {
            case T1_START ->
                    Map.of(
                            "title",
                            "Pemutakhiran",
                            "direction",
                            "Mutakhirkan daftar informasi",
                            "regulations",
                            List.of("Permen ESDM 7/2024"),
                            "request",
                            cycle);
            case T3_INVITE ->
                    Map.of(
                            "meeting",
                            Map.of("at", now, "place", "Ruang rapat", "agenda", "Pemutakhiran"),
                            "invited",
                            List.of(UNIT));
            case STEP4_ANSWER -> Map.of("unit", UNIT, "answer", "ADA");
            case STEP4_MINUTES -> Map.of("attendance", List.of(UNIT), "text", "Diperbarui");
            case T5B_PUT ->
                    Map.of(
                            "judul", "Informasi " + cycle,
                            "kategori", "BERKALA",
                            "nomor", cycle,
                            "ringkasan", "Ringkasan",
                            "unit", UNIT,
                            "penanggungJawab", "Sekretaris Direktorat Jenderal",
                            "waktuPembuatan", "2026",
                            "tempatPembuatan", "Jakarta",
                            "bentuk", List.of("ELEKTRONIK"),
                            "retensi", "Selama berlaku");
            case T7Y_APPROVE ->
                    Map.of("approve", true, "notExcluded", true, "password", Office.PASSWORD);
            case T8Y_APPROVE ->
                    Map.of(
                            "approve",
                            true,
                            "notExcluded",
                            true,
                            "password",
                            Office.PASSWORD,
                            "notaDinas",
                            Map.of("number", "12/KM.05/SDL.5/2026", "date", "2026-11-22"));
            case T7T_RETURN, T8T_RETURN ->
                    Map.of(
                            "reason",
                            "Lengkapi ringkasannya",
                            "entries",
                            List.of(Map.of("id", entry(cycle), "note", "Terlalu pendek")));
            case T9B_DISPOSE ->
                    Map.of("instruction", "Pertahankan", "to", List.of("Pranata Humas"));
            case TX_CANCEL -> Map.of("reason", "Dibatalkan");
            case T2_ASSIGN,
                    T3_PREPARE,
                    T4_CLOSE,
                    T5A_KONSEP,
                    T5B_ENTER,
                    T6_SUBMIT,
                    STEP8_NOTA_DINAS,
                    T8P_PUBLISH,
                    T9A_RECEIVE ->
                    Map.of();
        };
    }
}
