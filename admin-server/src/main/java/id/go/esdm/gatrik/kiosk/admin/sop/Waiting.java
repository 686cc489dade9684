package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.stream.Collectors;

/** For whom a cycle waits and what is being done there, told to whoever is not next. */
final class Waiting {
    private Waiting() {}

    /** The turn of a reader who has nothing to do in it now. */
    static Turn.Wait turn(Cycle cycle) {
        return switch (cycle) {
            case Cycle.Published published ->
                    new Turn.Wait(
                            "Terbit sebagai edisi " + published.edition(),
                            "Perubahan sudah tayang di kiosk. " + report(published.report()));
            case Cycle.Nil nil ->
                    new Turn.Wait(
                            "Disetujui tanpa perubahan",
                            "Tidak ada edisi baru. " + report(nil.report()));
            case Cycle.Archived _ ->
                    new Turn.Wait(
                            "Selesai dan diarsipkan",
                            "Kesembilan langkah sudah dijalankan. Catatan, naskah, dan isinya"
                                    + " disimpan dalam arsip elektronik dan tidak berubah lagi.");
            case Cycle.Cancelled cancelled ->
                    new Turn.Wait("Siklus dibatalkan", cancelled.reason());
            case Cycle.Directed _ ->
                    wait(cycle, "Koordinator menugaskan Subkoordinator menyiapkan rapat.");
            case Cycle.Assigned _ ->
                    new Turn.Wait(
                            "Menunggu Subkoordinator",
                            "Subkoordinator menugaskan Pranata Humas menyiapkan rapat.");
            case Cycle.Invited _ ->
                    wait(
                            cycle,
                            "Rapat koordinasi ditutup setelah unit teknis menyampaikan"
                                    + " pembaruannya.");
            case Cycle.Drafting _ ->
                    wait(
                            cycle,
                            "Data hasil rapat sedang dimasukkan, dan konsep laporan disiapkan.");
            case Cycle.Drafted _ ->
                    wait(cycle, "Data sudah masuk; konsep dan data tinggal diajukan.");
            case Cycle.HumasRework _ ->
                    wait(cycle, "Konsep dan data sedang diperbaiki sebelum diajukan kembali.");
            case Cycle.SubkoordinatorReview _ ->
                    wait(cycle, "Konsep dan data sedang ditelaah. Isinya terkunci.");
            case Cycle.SubkoordinatorRework _ ->
                    wait(
                            cycle,
                            "Subkoordinator memperbaikinya sendiri atau mengembalikannya kepada"
                                    + " Pranata Humas.");
            case Cycle.KoordinatorReview _ ->
                    wait(cycle, "Nota Dinas dan data sedang ditelaah. Isinya terkunci.");
            case Cycle.AwaitingPublication awaiting ->
                    new Turn.Wait(
                            "Menunggu Pranata Humas",
                            "Dua penelaah sudah menyetujui; bahannya tinggal diterbitkan. "
                                    + report(awaiting.report()));
        };
    }

    private static String report(Report report) {
        return switch (report) {
            case Report.Sent _ -> "Laporannya sudah dikirim dan menunggu diterima Sesditjen.";
            case Report.Received _ -> "Laporannya sudah diterima; disposisi Sesditjen ditunggu.";
            case Report.Disposed _ -> "Sesditjen sudah memberi disposisi.";
        };
    }

    /** Why nobody may edit now. */
    static String locked(Cycle cycle) {
        return switch (cycle) {
            case Cycle.SubkoordinatorReview _, Cycle.KoordinatorReview _ ->
                    "Isi terkunci selama ditelaah. Bila perlu diubah, minta penelaah"
                            + " mengembalikannya.";
            case Cycle.AwaitingPublication _ ->
                    "Isi terkunci karena sudah disetujui dan tinggal diterbitkan.";
            case Cycle other ->
                    "Isi tidak dapat diubah sekarang. Keadaan siklus: "
                            + other.state().title()
                            + ".";
        };
    }

    private static Turn.Wait wait(Cycle cycle, String what) {
        String roles =
                SopPolicy.awaited(cycle).stream()
                        .map(RoleWords::shortly)
                        .collect(Collectors.joining(" atau "));
        return new Turn.Wait("Menunggu " + roles, what);
    }
}
