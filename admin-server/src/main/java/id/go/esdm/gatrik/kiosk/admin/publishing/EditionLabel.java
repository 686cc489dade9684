package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.store.Database;

import org.jdbi.v3.core.Handle;

import java.util.Optional;

/**
 * Words that every screen must carry ("DATA CONTOH"), kept in the register so that a demo's data says so
 * for ever, however the server is started later. Thread-safe.
 */
public final class EditionLabel {
    /** What a demo's editions say. */
    public static final String DEMO = "DATA CONTOH";

    private final Database database;

    public EditionLabel(Database database) {
        this.database = database;
    }

    /** The label; empty in real use. */
    public Optional<String> find() {
        return database.read(EditionLabel::find);
    }

    /** Marks the data of this register as sample data; there is no way back. */
    public void markAsDemo() {
        database.execute(handle ->
                handle.createUpdate(
                                "INSERT OR IGNORE INTO edition_label (id, text) VALUES (1, :text)")
                        .bind("text", DEMO)
                        .execute());
    }

    private static Optional<String> find(Handle handle) {
        return handle.createQuery("SELECT text FROM edition_label").mapTo(String.class).findOne();
    }
}
