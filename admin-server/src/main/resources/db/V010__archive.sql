-- The archive (SOP langkah 9): one record a cycle, written when both halves of the fork are done and never touched again.

CREATE TABLE archive (
    cycle  TEXT PRIMARY KEY REFERENCES cycle (id),
    record BLOB NOT NULL,
    sha256 TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER archive_is_not_changed BEFORE UPDATE ON archive
BEGIN
    SELECT RAISE(ABORT, 'an archive record is never changed');
END;

CREATE TRIGGER archive_is_not_removed BEFORE DELETE ON archive
BEGIN
    SELECT RAISE(ABORT, 'an archive record is never removed');
END;
