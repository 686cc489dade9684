package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer's remark on one entry.
 *
 * @param id the entry's
 */
public record EntryNote(String id, @Nullable String note) {}
