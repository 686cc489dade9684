package id.go.esdm.gatrik.kiosk.admin.sop;

/** The states of a cycle under the names of the SOP's model, as the API and the pages show them. */
public enum CycleState {
    DIARAHKAN("Menunggu penugasan Koordinator"),
    DITUGASKAN("Menunggu undangan rapat"),
    UNDANGAN_TERBIT("Menunggu rapat koordinasi"),
    PENYUSUNAN("Penyusunan konsep dan data"),
    TELAAH_SUBKOOR("Ditelaah Subkoordinator"),
    PERBAIKAN_HUMAS("Diperbaiki Pranata Humas"),
    TELAAH_KOORDINATOR("Ditelaah Koordinator"),
    PERBAIKAN_SUBKOOR("Diperbaiki Subkoordinator"),
    MENUNGGU_TERBIT("Disetujui, menunggu terbit"),
    TERBIT("Terbit"),
    NIHIL("Disetujui, nihil: tidak ada edisi baru"),
    DIARSIPKAN("Selesai dan diarsipkan"),
    DIBATALKAN("Dibatalkan");

    private final String title;

    CycleState(String title) {
        this.title = title;
    }

    /** What the state is called on pages and in messages. */
    public String title() {
        return title;
    }
}
