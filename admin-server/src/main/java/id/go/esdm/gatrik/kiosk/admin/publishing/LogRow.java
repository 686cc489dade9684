package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.draft.Differences;
import id.go.esdm.gatrik.kiosk.admin.sop.Ruling;

import java.util.List;

/**
 * One line of the log.
 *
 * @param changes the first few of each kind; under a filter of unit or class, of those it asks for
 * @param rulings who decided what, in the order in which it fell
 */
public record LogRow(Publication publication, List<LogChange> changes, List<Ruling> rulings) {
    public LogRow {
        changes = List.copyOf(changes);
        rulings = List.copyOf(rulings);
    }

    /** Those of one kind. */
    public List<LogChange> of(Differences.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How many entries of one kind the publication touched, shown or not. */
    public int count(Differences.Kind kind) {
        return switch (kind) {
            case TAMBAH -> publication.added();
            case UBAH -> publication.changed();
            case HAPUS -> publication.removed();
        };
    }
}
