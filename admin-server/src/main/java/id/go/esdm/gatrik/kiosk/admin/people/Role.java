package id.go.esdm.gatrik.kiosk.admin.people;

/** The lanes of the SOP, and the administrator, who has no right over content. */
public enum Role {
    UNIT_TEKNIS("Unit Teknis"),
    PRANATA_KOMPUTER("Pranata Komputer"),
    PRANATA_HUMAS("Pranata Humas"),
    SUBKOORDINATOR("Subkoordinator Pelayanan Informasi Publik"),
    KOORDINATOR("Koordinator Humas dan Layanan Informasi Publik"),
    SESDITJEN("Sekretaris Direktorat Jenderal"),
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The name on pages and papers. */
    public String title() {
        return title;
    }

    /** Whether its holders sign approvals or withdrawals, so that their keys stand on the roster. */
    public boolean signs() {
        return switch (this) {
            case PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR -> true;
            case UNIT_TEKNIS, PRANATA_KOMPUTER, SESDITJEN, ADMINISTRATOR -> false;
        };
    }
}
