-- Drafts: what each cycle proposes, as the difference to the live edition.
CREATE TABLE draft (
    cycle         TEXT PRIMARY KEY,
    -- Rises with every edit: what was reviewed at one version is not what stands at another.
    version       INTEGER NOT NULL CHECK (version >= 1),
    base_edition  INTEGER NOT NULL CHECK (base_edition >= 0),
    base_manifest TEXT CHECK ((base_manifest IS NULL) = (base_edition = 0)),
    changed_at    TEXT NOT NULL
) STRICT;

CREATE TABLE draft_change (
    cycle   TEXT NOT NULL REFERENCES draft (cycle),
    entry   TEXT NOT NULL,
    -- The entry's canonical line; null where the entry is to be removed.
    content TEXT,
    person  TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (cycle, entry)
) STRICT, WITHOUT ROWID;

-- An entry is in one open draft at most (A25).
CREATE TABLE draft_lock (
    entry TEXT PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES draft (cycle)
) STRICT, WITHOUT ROWID;

CREATE INDEX draft_lock_cycle ON draft_lock (cycle);

-- Whoever edited it once: nobody of them may review it (I9).
CREATE TABLE draft_author (
    cycle  TEXT NOT NULL REFERENCES draft (cycle),
    person TEXT NOT NULL,
    PRIMARY KEY (cycle, person)
) STRICT, WITHOUT ROWID;

-- Files that were taken in as documents. An entry can name no other object: papers lie in the same store.
CREATE TABLE draft_document (
    sha256      TEXT PRIMARY KEY,
    media_type  TEXT NOT NULL,
    bytes       INTEGER NOT NULL CHECK (bytes > 0),
    pages       INTEGER CHECK (pages > 0),
    text_sha256 TEXT,
    person      TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT, WITHOUT ROWID;
