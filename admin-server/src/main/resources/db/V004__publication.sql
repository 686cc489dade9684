-- The record of publications; the live edition is the highest number. Its proof is the chain of manifests.
CREATE TABLE publication (
    edition  INTEGER PRIMARY KEY CHECK (edition >= 1),
    kind     TEXT NOT NULL CHECK (kind IN ('PUBLICATION', 'WITHDRAWAL')),
    manifest TEXT NOT NULL UNIQUE,
    cycle    TEXT UNIQUE REFERENCES cycle (id),
    person   TEXT NOT NULL,
    at       TEXT NOT NULL,
    added    INTEGER NOT NULL CHECK (added >= 0),
    changed  INTEGER NOT NULL CHECK (changed >= 0),
    removed  INTEGER NOT NULL CHECK (removed >= 0),
    entries  INTEGER NOT NULL CHECK (entries >= 0),
    -- Copies of what the manifest says, so that a list of them opens no file.
    title       TEXT,
    nota_number TEXT,
    nota_date   TEXT,
    nota_sha256 TEXT,
    reason      TEXT
) STRICT;

CREATE TRIGGER publication_is_not_changed BEFORE UPDATE ON publication
BEGIN
    SELECT RAISE(ABORT, 'a publication is never changed');
END;

CREATE TRIGGER publication_is_not_removed BEFORE DELETE ON publication
BEGIN
    SELECT RAISE(ABORT, 'a publication is never removed');
END;

-- Words that every edition carries; one row in a demo, none in real use.
CREATE TABLE edition_label (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    text TEXT NOT NULL
) STRICT;
