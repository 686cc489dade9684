-- The office's working calendar. Every change is a new version; the oldest, 0, is the one that the program brings along.
CREATE TABLE calendar (
    version  INTEGER PRIMARY KEY CHECK (version >= 1),
    at       TEXT NOT NULL,
    person   TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE INDEX calendar_in_time ON calendar (at);

CREATE TRIGGER calendar_is_not_changed BEFORE UPDATE ON calendar
BEGIN
    SELECT RAISE(ABORT, 'a version of the calendar is never changed');
END;

CREATE TRIGGER calendar_is_not_removed BEFORE DELETE ON calendar
BEGIN
    SELECT RAISE(ABORT, 'a version of the calendar is never removed');
END;
