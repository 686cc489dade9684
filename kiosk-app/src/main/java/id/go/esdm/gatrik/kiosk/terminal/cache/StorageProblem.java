package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.edition.StorageFault;

/** What is wrong with the terminal's own storage, in a word that staff can act on. */
public enum StorageProblem {
    /** No room is left. */
    FULL,
    /** The cache may not be written. */
    NOT_WRITABLE,
    /** Another terminal works in the same cache. */
    IN_USE,
    /** What was installed is no longer what it was; it is being fetched again. */
    DAMAGED,
    /** The disk fails in another way. */
    FAILING;

    /** What the administrator is told in the log; what is held stays on the screen in each case. */
    String sentence() {
        return switch (this) {
            case FULL ->
                    "Ruang cakram terminal penuh: edisi yang dipegang tetap tayang; kosongkan"
                            + " ruang, lalu terminal memasang edisi baru sendiri.";
            case NOT_WRITABLE ->
                    "Tembolok terminal tidak dapat ditulis: edisi yang dipegang tetap tayang;"
                            + " periksa izin dan cakramnya.";
            case IN_USE ->
                    "Tembolok ini sedang dipakai terminal lain: hentikan yang satu, atau pilih"
                            + " direktori lain dengan --cache.";
            case DAMAGED -> "Edisi yang dipegang rusak dan sedang diambil lagi dari server.";
            case FAILING ->
                    "Penyimpanan terminal gagal: edisi yang dipegang tetap tayang; periksa"
                            + " cakramnya.";
        };
    }

    /** Names the problem behind a failed file operation. */
    static StorageProblem of(Throwable failure) {
        return StorageFault.find(failure)
                .map(fault ->
                        switch (fault) {
                            case FULL -> FULL;
                            case NOT_WRITABLE -> NOT_WRITABLE;
                        })
                .orElse(FAILING);
    }
}
