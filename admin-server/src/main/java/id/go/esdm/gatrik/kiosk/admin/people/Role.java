package id.go.esdm.gatrik.kiosk.admin.people;

/** The lanes of the SOP, and the administrator, who has no right over content. */
public enum Role {
    UNIT_TEKNIS("Unit Teknis", "Unit Teknis"),
    PRANATA_KOMPUTER("Pranata Komputer", "Pranata Komputer"),
    PRANATA_HUMAS("Pranata Humas", "Pranata Humas"),
    SUBKOORDINATOR("Subkoordinator Pelayanan Informasi Publik", "Subkoordinator"),
    KOORDINATOR("Koordinator Humas dan Layanan Informasi Publik", "Koordinator"),
    SESDITJEN("Sekretaris Direktorat Jenderal", "Sesditjen"),
    ADMINISTRATOR("Administrator", "Administrator");

    private final String title;
    private final String word;

    Role(String title, String word) {
        this.title = title;
        this.word = word;
    }

    /** The name on pages and papers. */
    public String title() {
        return title;
    }

    /** As short as the office speaks of it: one or two words. */
    public String word() {
        return word;
    }

    /** Whether somebody else may do its duties for a time. Units have several accounts instead; the root key goes with no role. */
    public boolean isStoodInFor() {
        return this != UNIT_TEKNIS && this != ADMINISTRATOR;
    }

    /** Whether its holders sign approvals or withdrawals, so that their keys stand on the roster. */
    public boolean signs() {
        return switch (this) {
            case PRANATA_HUMAS, SUBKOORDINATOR, KOORDINATOR -> true;
            case UNIT_TEKNIS, PRANATA_KOMPUTER, SESDITJEN, ADMINISTRATOR -> false;
        };
    }
}
