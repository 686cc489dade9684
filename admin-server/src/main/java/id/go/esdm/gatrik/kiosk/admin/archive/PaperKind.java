package id.go.esdm.gatrik.kiosk.admin.archive;

/** The kinds of paper that a cycle keeps; the names are the contract's. */
public enum PaperKind {
    ARAHAN("Arahan"),
    REGULASI("Regulasi"),
    UNDANGAN("Undangan rapat"),
    NOTULA("Notula rapat"),
    KONSEP_NOTA_DINAS("Konsep Nota Dinas"),
    NOTA_DINAS("Nota Dinas"),
    DISPOSISI("Lembar disposisi"),
    LAMPIRAN("Lampiran");

    private final String title;

    PaperKind(String title) {
        this.title = title;
    }

    /** The paper's Indonesian name, as screens and messages call it. */
    public String title() {
        return title;
    }
}
