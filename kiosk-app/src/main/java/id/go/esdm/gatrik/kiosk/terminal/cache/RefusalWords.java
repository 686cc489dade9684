package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

/** What the administrator is told in the log when the terminal does not take what its server offers. */
final class RefusalWords {
    private RefusalWords() {}

    /** One sentence that says what to do. */
    static String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.PointerExpired _ ->
                    "Kabar server sudah lewat masanya; yang dipegang tetap tayang. Periksa jam"
                            + " terminal dan jam server.";
            case Refusal.SameNumberOtherEdition _ -> otherHistory();
            case Refusal.BadEdition(_, EditionProblem.NotNewer _) -> otherHistory();
            case Refusal.BadEdition(_, EditionProblem.ChainBroken _) -> otherHistory();
            case Refusal.OtherRootKey _ ->
                    "Kunci akar server bukan yang dipercaya terminal ini; yang dipegang tetap"
                            + " tayang. Bila server memang diganti, baca systemd/README.md,"
                            + " bagian pemulihan.";
            case Refusal.BadEdition _,
                    Refusal.BadPointer _,
                    Refusal.PointerNotSigned _,
                    Refusal.ManifestSwapped _,
                    Refusal.BadRootKey _,
                    Refusal.TooLarge _,
                    Refusal.Truncated _,
                    Refusal.OtherBytes _,
                    Refusal.Missing _,
                    Refusal.OddAnswer _,
                    Refusal.CodedTransfer _ ->
                    "Edisi dari server tidak lolos pemeriksaan; yang dipegang tetap tayang."
                            + " Jalankan kiosk-admin verify di server.";
        };
    }

    private static String otherHistory() {
        return "Edisi yang dipegang tidak ada dalam riwayat server dan tetap tayang. Bila server"
                + " dipulihkan dari cadangan lama, baca systemd/README.md, bagian pemulihan.";
    }
}
