-- The versions of the SOP that the office put in place, each with its whole file. The one that the program brings along is not here.
CREATE TABLE sop (
    place    INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    sha256   TEXT NOT NULL,
    -- Null for the server's own console.
    person   TEXT,
    at       TEXT NOT NULL
) STRICT;

CREATE TRIGGER sop_is_not_changed BEFORE UPDATE ON sop
BEGIN
    SELECT RAISE(ABORT, 'cycles follow this version of the SOP');
END;

CREATE TRIGGER sop_is_not_removed BEFORE DELETE ON sop
BEGIN
    SELECT RAISE(ABORT, 'cycles follow this version of the SOP');
END;
