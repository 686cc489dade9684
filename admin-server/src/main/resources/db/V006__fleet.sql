-- The terminals that report with a key of their own. One that is retired stays: receipts name it.
CREATE TABLE terminal (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    key        TEXT NOT NULL UNIQUE,
    token_hash TEXT NOT NULL UNIQUE,
    embedded   INTEGER NOT NULL CHECK (embedded IN (0, 1)),
    paired_at  TEXT NOT NULL,
    -- Null for the terminal inside the server's own process, which pairs by itself.
    paired_by  TEXT,
    retired_at TEXT
) STRICT;

-- What each terminal said last; the older words are worth nothing.
CREATE TABLE sighting (
    terminal TEXT PRIMARY KEY REFERENCES terminal (id),
    at       TEXT NOT NULL,
    state    TEXT NOT NULL,
    edition  INTEGER NOT NULL CHECK (edition >= 0),
    problem  TEXT,
    version  TEXT NOT NULL
) STRICT;

-- A terminal's signed word that an edition is on its screen; the picture is an object named by its hash.
CREATE TABLE receipt (
    edition     INTEGER NOT NULL REFERENCES publication (edition),
    terminal    TEXT NOT NULL REFERENCES terminal (id),
    manifest    TEXT NOT NULL,
    picture     TEXT NOT NULL,
    at          TEXT NOT NULL,
    signature   TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (edition, terminal)
) STRICT, WITHOUT ROWID;

CREATE INDEX receipt_of_terminal ON receipt (terminal, edition);

CREATE TRIGGER terminal_is_not_removed BEFORE DELETE ON terminal
BEGIN
    SELECT RAISE(ABORT, 'receipts name it');
END;

CREATE TRIGGER receipt_is_not_changed BEFORE UPDATE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'a receipt is never changed');
END;

CREATE TRIGGER receipt_is_not_removed BEFORE DELETE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'a receipt is never removed');
END;
