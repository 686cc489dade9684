package id.go.esdm.gatrik.kiosk.terminal.ui;

/** The short name of a unit for one line of a list; the entry itself shows it in full. */
final class UnitName {
    private UnitName() {}

    /** "Direktorat Pembinaan Pengusahaan Ketenagalistrikan" is "Dit. Pengusahaan"; a name of another house stays as it is. */
    static String brief(String unit) {
        return unit.replace("Sekretariat Direktorat Jenderal", "Setditjen")
                .replace("Direktorat Jenderal", "Ditjen")
                .replace("Direktorat Pembinaan ", "Dit.\u00a0")
                .replace("Direktorat ", "Dit.\u00a0")
                .replaceFirst(" Ketenagalistrikan$", "");
    }
}
