-- Cycles of the SOP and their papers.
CREATE TABLE cycle (
    id         TEXT PRIMARY KEY,
    year       INTEGER NOT NULL,
    number     INTEGER NOT NULL CHECK (number >= 1),
    started_by TEXT NOT NULL,
    -- What a resent form carries, so that it starts nothing twice.
    request    TEXT,
    UNIQUE (year, number),
    UNIQUE (started_by, request)
) STRICT;

-- What was done, in order: a cycle's state is the fold of its deeds, its version their number.
CREATE TABLE deed (
    cycle   TEXT NOT NULL REFERENCES cycle (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    person  TEXT NOT NULL,
    role    TEXT NOT NULL,
    at      TEXT NOT NULL,
    move    TEXT NOT NULL,
    PRIMARY KEY (cycle, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER deed_is_not_changed BEFORE UPDATE ON deed
BEGIN
    SELECT RAISE(ABORT, 'a deed is never changed');
END;

CREATE TRIGGER deed_is_not_removed BEFORE DELETE ON deed
BEGIN
    SELECT RAISE(ABORT, 'a deed is never removed');
END;

CREATE TABLE paper (
    id         TEXT PRIMARY KEY,
    cycle      TEXT NOT NULL REFERENCES cycle (id),
    kind       TEXT NOT NULL,
    number     TEXT,
    date       TEXT,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes      INTEGER NOT NULL CHECK (bytes > 0),
    sha256     TEXT NOT NULL,
    person     TEXT NOT NULL,
    at         TEXT NOT NULL
) STRICT;

CREATE INDEX paper_of_cycle ON paper (cycle, kind);

CREATE TRIGGER paper_is_not_changed BEFORE UPDATE ON paper
BEGIN
    SELECT RAISE(ABORT, 'a paper is never changed');
END;

CREATE TRIGGER paper_is_not_removed BEFORE DELETE ON paper
BEGIN
    SELECT RAISE(ABORT, 'a paper is never removed');
END;
