package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.sop.SopDamage;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

/** Findings in Indonesian sentences, for the person at the console. */
final class FindingWords {
    private FindingWords() {}

    /** What was found. */
    static String sentence(Finding finding) {
        return switch (finding) {
            case Finding.RegisterDamaged(String detail) ->
                    "Register rusak: " + detail + ". Pulihkan dari cadangan.";
            case Finding.AuditBroken(long seq) ->
                    "Rantai jejak audit putus pada catatan ke-" + seq + ".";
            case Finding.DeedAltered(String deed) ->
                    "Catatan siklus " + deed + " tidak sama dengan jejak auditnya.";
            case Finding.EditionMissing(int edition) -> "Berkas edisi " + edition + " tidak ada.";
            case Finding.EditionUnrecorded(String directory) ->
                    "Folder edisi " + directory + " tidak tercatat di register.";
            case Finding.NumberMissing(int edition) ->
                    "Edisi " + edition + " tidak tercatat di register.";
            case Finding.EditionRefused(int edition, EditionProblem problem) ->
                    "Edisi %d tidak sah: %s".formatted(edition, problem(problem));
            case Finding.RegisterDiffers(int edition, String what) ->
                    "Catatan edisi %d di register tidak sama dengan manifesnya: %s."
                            .formatted(edition, what);
            case Finding.LaporanAltered(int edition) ->
                    "Catatan laporan edisi " + edition + " tidak sama dengan jejak auditnya.";
            case Finding.ArchiveAltered(String cycle) ->
                    "Catatan arsip siklus " + cycle + " tidak sama dengan yang diarsipkan.";
            case Finding.SopDamaged(SopDamage fault) -> sop(fault);
            case Finding.ReceiptAltered(int edition, String terminal) ->
                    "Bukti tayang edisi " + edition + " dari terminal " + terminal + " tidak asli.";
            case Finding.StrayFile(String path) -> "Berkas " + path + " tidak semestinya ada.";
            case Finding.Unreadable(String path) -> "Berkas " + path + " tidak dapat dibaca.";
            case Finding.ObjectMissing(var object, String owner) ->
                    "Berkas objek %s yang disebut %s tidak ada.".formatted(object, owner);
            case Finding.ObjectAltered(var object) -> "Isi berkas objek " + object + " berubah.";
            case Finding.KeyAltered(String file) ->
                    "Kunci publik " + file + " tidak ada, berubah, atau bukan milik register ini.";
        };
    }

    private static String sop(SopDamage fault) {
        return switch (fault) {
            case SopDamage.Altered(String sop) ->
                    "Berkas SOP versi " + sop + " tidak sama dengan yang diberlakukan.";
            case SopDamage.Unreadable(String sop, String first) ->
                    "Berkas SOP versi " + sop + " tidak dapat dipakai. " + first;
            case SopDamage.Disordered _ ->
                    "Urutan versi SOP di register tidak sama dengan jejak auditnya.";
            case SopDamage.Gone(String sop) ->
                    "Berkas SOP versi " + sop + " tercatat di jejak audit, tetapi tidak ada.";
            case SopDamage.Unknown(String cycle, String sop) ->
                    "Siklus "
                            + cycle
                            + " mengikuti SOP versi "
                            + sop
                            + ", tetapi versi itu tidak ada.";
        };
    }

    private static String problem(EditionProblem problem) {
        return switch (problem) {
            case EditionProblem.FileMissing(String name) -> "berkas " + name + " tidak ada.";
            case EditionProblem.TooLarge(String name, long bytes) ->
                    "%s terlalu besar (%d bita).".formatted(name, bytes);
            case EditionProblem.Malformed(String name, String reason) ->
                    "isi %s rusak (%s).".formatted(name, reason);
            case EditionProblem.RosterSwapped _ ->
                    "roster.json bukan daftar penanda tangan yang disebut manifesnya.";
            case EditionProblem.RosterNotSigned _ ->
                    "daftar penanda tangan tidak ditandatangani kunci akar.";
            case EditionProblem.RosterOlder(int held, int offered) ->
                    "daftar penanda tangan mundur dari versi %d ke %d.".formatted(held, offered);
            case EditionProblem.ManifestNotSigned _ ->
                    "manifes tidak ditandatangani kunci server yang terdaftar.";
            case EditionProblem.NotNewer(int held, int offered) ->
                    "nomornya tidak naik (dari %d ke %d).".formatted(held, offered);
            case EditionProblem.ChainBroken _ ->
                    "tidak bersambung dengan manifes edisi sebelumnya.";
            case EditionProblem.PredecessorNeeded _ -> "edisi sebelumnya tidak dapat dipakai.";
            case EditionProblem.ApprovalMissing(int step) ->
                    "persetujuan langkah " + step + " tidak ada atau tidak pada tempatnya.";
            case EditionProblem.SamePersonTwice(String person) -> person + " menyetujui dua kali.";
            case EditionProblem.ApproverNotOnRoster(int step, String person) ->
                    "%s tidak berwenang menyetujui langkah %d saat itu.".formatted(person, step);
            case EditionProblem.ApprovalTooLate(int step) ->
                    "persetujuan langkah " + step + " diberikan sesudah terbit.";
            case EditionProblem.ApprovalNotSigned(int step) ->
                    "tanda tangan langkah " + step + " bukan atas isi ini.";
            case EditionProblem.ContentSwapped(String what) ->
                    "content.jsonl bukan isi yang disebut manifesnya (" + what + ").";
            case EditionProblem.ObjectsNotExact(var object) ->
                    "daftar objek tidak tepat sama dengan yang disebut isinya (" + object + ").";
            case EditionProblem.ObjectMissing(var object) -> "objek " + object + " tidak ada.";
            case EditionProblem.ObjectSwapped(var object) -> "isi objek " + object + " berubah.";
            case EditionProblem.NotASubset _ ->
                    "penarikan ini menambah atau mengubah isi, atau tidak menarik apa pun.";
        };
    }
}
