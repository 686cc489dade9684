package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose turn it is, and for what: the SOP's next step as one sentence and one button. It only guides; what may be done
 * is decided by the services.
 *
 * @param hasChanges whether the draft changes anything yet
 * @param lacking how many of its entries lack something that they need before they are submitted
 * @param kinds of the papers that were handed in
 * @param units for which the reader can still answer
 */
record Turns(
        CycleHistory history,
        Account reader,
        boolean hasChanges,
        int lacking,
        Set<PaperKind> kinds,
        List<String> units) {
    private static final String DIFFERENCES = "perbedaan";
    private static final String MEETING = "rapat";
    private static final String DRAFT = "draf";
    private static final String LACKING = DRAFT + "?tampil=kurang";

    /** The reader's turn. */
    Turn turn() {
        return switch (history.cycle()) {
            case Cycle.Directed _ -> directed();
            case Cycle.Assigned _ -> assigned();
            case Cycle.Invited _ -> invited();
            case Cycle.Drafting _ -> drafting();
            case Cycle.Drafted _ -> submitting("Bahan sudah lengkap: ajukan untuk ditelaah.");
            case Cycle.HumasRework _ -> reworking();
            case Cycle.SubkoordinatorReview cycle -> reviewing(cycle);
            case Cycle.SubkoordinatorRework cycle -> correcting(cycle);
            case Cycle.KoordinatorReview cycle -> agreeing(cycle);
            case Cycle.Reported cycle when is(Role.SESDITJEN) -> reported(cycle.report());
            case Cycle.AwaitingPublication cycle -> publishing(cycle);
            case Cycle.Published _, Cycle.Nil _, Cycle.Archived _, Cycle.Cancelled _ -> waiting();
        };
    }

    // SOP langkah 2
    private Turn directed() {
        return is(Role.KOORDINATOR)
                ? new Turn.Assign(
                        "Tugaskan Subkoordinator",
                        "Minta Subkoordinator menyiapkan rapat koordinasi dengan unit teknis.",
                        "Tugaskan Subkoordinator",
                        "langkah/2",
                        Role.SUBKOORDINATOR)
                : waiting();
    }

    // SOP langkah 3
    private Turn assigned() {
        boolean asked = Preparations.isPreparationAssigned(history);
        if (is(Role.SUBKOORDINATOR) && !asked) {
            return new Turn.Assign(
                    "Tugaskan Pranata Humas",
                    "Minta Pranata Humas menyiapkan rapat koordinasi dan undangannya.",
                    "Tugaskan Pranata Humas",
                    "langkah/3/tugas",
                    Role.PRANATA_HUMAS);
        }
        if (is(Role.PRANATA_HUMAS) && asked) {
            return new Turn.Open(
                    "Siapkan undangan rapat",
                    "Tetapkan waktu, tempat, dan acara rapat koordinasi, lalu undang unit teknis.",
                    "Siapkan undangan",
                    "undangan");
        }
        return asked
                ? new Turn.Wait("Menunggu Pranata Humas", "Undangan rapat sedang disiapkan.")
                : waiting();
    }

    // SOP langkah 4
    private Turn invited() {
        MeetingRecord record = MeetingRecord.of(history);
        if (is(Role.UNIT_TEKNIS) && !units.isEmpty()) {
            return new Turn.Open(
                    "Sampaikan pembaruan unit",
                    "Jawab apakah unit Anda mempunyai informasi baru: ada, nihil, atau tidak"
                            + " hadir.",
                    "Jawab undangan",
                    MEETING);
        }
        if (is(Role.PRANATA_HUMAS) && record.minutes() == null) {
            return new Turn.Open(
                    "Tulis notula rapat",
                    "Catat siapa yang hadir dan informasi apa yang disepakati ditambah, diubah,"
                            + " atau dihapus.",
                    "Tulis notula",
                    MEETING);
        }
        if (is(Role.KOORDINATOR) || is(Role.SUBKOORDINATOR)) {
            return new Turn.Open(
                    "Tutup rapat koordinasi",
                    record.minutes() == null
                            ? "Ditutup setelah rapat berlangsung, unit menjawab, dan notula"
                                    + " ditulis. Notulanya belum ada."
                            : "Periksa notula dan jawaban unit, lalu tutup rapat.",
                    "Buka rapat",
                    MEETING);
        }
        return waiting();
    }

    // SOP langkah 5
    private Turn drafting() {
        if (is(Role.PRANATA_KOMPUTER)) {
            if (lacking > 0) {
                return completing(" Setelah itu data dapat diteruskan kepada Pranata Humas.");
            }
            return hasChanges
                    ? new Turn.Open(
                            "Nyatakan data sudah masuk",
                            "Periksa sekali lagi perbedaannya dan hasil rapat, lalu teruskan kepada"
                                    + " Pranata Humas.",
                            "Periksa dan nyatakan",
                            DIFFERENCES)
                    : new Turn.Open(
                            "Masukkan data hasil rapat",
                            "Impor lembar kerja atau isi informasi satu per satu. Terminal belum"
                                    + " berubah sampai diterbitkan.",
                            "Buka draf",
                            DRAFT);
        }
        if (is(Role.PRANATA_HUMAS) && !kinds.contains(PaperKind.KONSEP_NOTA_DINAS)) {
            return konsep("Siapkan konsep laporan selagi Pranata Komputer memasukkan data.");
        }
        return waiting();
    }

    // SOP langkah 6
    private Turn submitting(String text) {
        if (!is(Role.PRANATA_HUMAS)) {
            return waiting();
        }
        if (lacking > 0) {
            return completing(" Setelah itu konsep dan data dapat diajukan.");
        }
        return kinds.contains(PaperKind.KONSEP_NOTA_DINAS)
                ? new Turn.Remark(
                        "Ajukan kepada Subkoordinator",
                        text + " Setelah diajukan, konsep dan data tidak dapat diubah.",
                        "Ajukan",
                        "langkah/6")
                : konsep("Laporan diajukan bersama data; unggah konsepnya lebih dahulu.");
    }

    private Turn completing(String then) {
        return new Turn.Open(
                "Lengkapi data yang kurang",
                lacking + " informasi belum lengkap." + then,
                "Lihat yang belum lengkap",
                LACKING);
    }

    private Turn reworking() {
        return is(Role.PRANATA_KOMPUTER)
                ? new Turn.Open(
                        "Perbaiki data yang dicatat",
                        "Perbaiki informasi yang diminta; Pranata Humas mengajukannya kembali.",
                        "Buka draf",
                        DRAFT)
                : submitting("Perbaiki konsep dan data, lalu ajukan kembali.");
    }

    // SOP langkah 7
    private Turn reviewing(Cycle.SubkoordinatorReview cycle) {
        return is(Role.SUBKOORDINATOR)
                ? reviewUnless(
                        SopPolicy.objectionToReview(reader.person(), cycle.bundle()),
                        new Turn.Open(
                                "Telaah konsep dan data",
                                "Periksa setiap perubahan terhadap edisi yang tayang, lalu setujui"
                                        + " atau kembalikan.",
                                "Mulai menelaah",
                                DIFFERENCES))
                : waiting();
    }

    private Turn correcting(Cycle.SubkoordinatorRework cycle) {
        return is(Role.SUBKOORDINATOR)
                ? reviewUnless(
                        SopPolicy.objectionToCorrection(reader.person(), cycle.submitters()),
                        new Turn.Open(
                                "Perbaiki lalu setujui kembali",
                                "Perbaiki sendiri pada draf dan konsep, atau kembalikan kepada"
                                        + " Pranata Humas.",
                                "Buka perbedaan",
                                DIFFERENCES))
                : waiting();
    }

    // SOP langkah 8
    private Turn agreeing(Cycle.KoordinatorReview cycle) {
        return is(Role.KOORDINATOR)
                ? reviewUnless(
                        SopPolicy.objectionToAgreement(reader.person(), cycle),
                        new Turn.Open(
                                "Telaah dan setujui Nota Dinas",
                                "Periksa perubahan yang sudah diparaf Subkoordinator, lalu beri"
                                        + " nomor Nota Dinas dan setujui, atau kembalikan.",
                                "Mulai menelaah",
                                DIFFERENCES))
                : waiting();
    }

    private Turn publishing(Cycle.AwaitingPublication cycle) {
        return is(Role.PRANATA_HUMAS)
                ? unless(
                        SopPolicy.objectionToPublication(reader.person(), cycle.agreement()),
                        new Turn.Open(
                                "Terbitkan ke kiosk",
                                "Dua penelaah sudah menyetujui. Periksa ringkasannya, lalu"
                                        + " terbitkan.",
                                "Periksa dan terbitkan",
                                "terbitkan"))
                : waiting();
    }

    // SOP langkah 9
    private Turn reported(Report report) {
        return switch (report) {
            case Report.Sent _ ->
                    new Turn.Remark(
                            "Terima laporan",
                            "Nota Dinas sudah disetujui Koordinator. Nyatakan bahwa laporannya Anda"
                                    + " terima; setelah itu disposisi dapat ditulis.",
                            "Terima laporan",
                            "langkah/9/terima");
            case Report.Received _ ->
                    new Turn.Open(
                            "Tulis disposisi",
                            "Tulis instruksi atau evaluasi atas pemutakhiran ini, dan kepada"
                                    + " siapa.",
                            "Tulis disposisi",
                            "disposisi");
            case Report.Disposed _ -> waiting();
        };
    }

    private static Turn konsep(String text) {
        return new Turn.Hand(
                "Unggah Konsep Nota Dinas", text, "Unggah konsep", PaperKind.KONSEP_NOTA_DINAS);
    }

    private static Turn unless(Optional<String> objection, Turn turn) {
        return objection
                .<Turn>map(why -> new Turn.Wait("Harus dilakukan orang lain", why))
                .orElse(turn);
    }

    /** Whoever may not review it can still send it back. */
    private static Turn reviewUnless(Optional<String> objection, Turn turn) {
        return objection
                .<Turn>map(why ->
                        new Turn.Open(
                                "Harus ditelaah orang lain", why, "Buka perbedaan", DIFFERENCES))
                .orElse(turn);
    }

    private Turn waiting() {
        return Waiting.turn(history.cycle());
    }

    private boolean is(Role role) {
        return reader.role() == role;
    }
}
