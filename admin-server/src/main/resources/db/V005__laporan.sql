-- What each publication changed and who decided over it, row by row, so that the log of years is one indexed query.
-- Copies of what the editions and the deeds say: verify holds them against both.
CREATE TABLE publication_change (
    edition  INTEGER NOT NULL REFERENCES publication (edition),
    kind     TEXT NOT NULL CHECK (kind IN ('TAMBAH', 'UBAH', 'HAPUS')),
    -- From 1 within its kind, in the order of ids: the first few are found without reading the rest.
    place    INTEGER NOT NULL CHECK (place >= 1),
    entry    TEXT NOT NULL,
    title    TEXT NOT NULL,
    category TEXT NOT NULL,
    unit     TEXT,
    PRIMARY KEY (edition, kind, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX publication_change_of_unit ON publication_change (unit, category, edition);
CREATE INDEX publication_change_of_category ON publication_change (category, edition);

CREATE TABLE publication_ruling (
    edition INTEGER NOT NULL REFERENCES publication (edition),
    place   INTEGER NOT NULL CHECK (place >= 1),
    step    INTEGER NOT NULL CHECK (step IN (0, 7, 8)),
    outcome TEXT NOT NULL,
    round   INTEGER NOT NULL CHECK (round >= 1),
    role    TEXT NOT NULL,
    person  TEXT NOT NULL,
    at      TEXT NOT NULL,
    reason  TEXT,
    PRIMARY KEY (edition, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX publication_in_time ON publication (at);

-- Every word of a publication's title, numbers, reason and entries, by edition.
CREATE VIRTUAL TABLE publication_words USING fts5 (
    words, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- The laporan of each publication, an object named by its hash; made once, after the publication.
CREATE TABLE laporan (
    edition INTEGER PRIMARY KEY REFERENCES publication (edition),
    sha256  TEXT NOT NULL,
    bytes   INTEGER NOT NULL CHECK (bytes > 0),
    pages   INTEGER NOT NULL CHECK (pages > 0),
    made_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER publication_change_is_not_changed BEFORE UPDATE ON publication_change
BEGIN
    SELECT RAISE(ABORT, 'what was published is never changed');
END;

CREATE TRIGGER publication_change_is_not_removed BEFORE DELETE ON publication_change
BEGIN
    SELECT RAISE(ABORT, 'what was published is never removed');
END;

CREATE TRIGGER publication_ruling_is_not_changed BEFORE UPDATE ON publication_ruling
BEGIN
    SELECT RAISE(ABORT, 'a ruling is never changed');
END;

CREATE TRIGGER publication_ruling_is_not_removed BEFORE DELETE ON publication_ruling
BEGIN
    SELECT RAISE(ABORT, 'a ruling is never removed');
END;

CREATE TRIGGER laporan_is_not_changed BEFORE UPDATE ON laporan
BEGIN
    SELECT RAISE(ABORT, 'a laporan is never changed');
END;

CREATE TRIGGER laporan_is_not_removed BEFORE DELETE ON laporan
BEGIN
    SELECT RAISE(ABORT, 'a laporan is never removed');
END;
