-- What visitors read and sought, as daily totals. No visitor, no moment and no order of anything is in it.
CREATE TABLE usage_day (
    terminal    TEXT NOT NULL REFERENCES terminal (id),
    -- In WIB, as in 2026-11-22.
    day         TEXT NOT NULL,
    received_at TEXT NOT NULL,
    PRIMARY KEY (terminal, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_entry (
    terminal TEXT NOT NULL,
    day      TEXT NOT NULL,
    entry    TEXT NOT NULL,
    opened   INTEGER NOT NULL CHECK (opened >= 0),
    -- Visits that read a document of it.
    documents INTEGER NOT NULL CHECK (documents >= 0),
    PRIMARY KEY (day, terminal, entry),
    FOREIGN KEY (terminal, day) REFERENCES usage_day (terminal, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_term (
    terminal TEXT NOT NULL,
    day      TEXT NOT NULL,
    term     TEXT NOT NULL,
    -- The least that is ever reported: a rarer term might tell of a person.
    times    INTEGER NOT NULL CHECK (times >= 3),
    -- How often nothing was found.
    missed   INTEGER NOT NULL CHECK (missed BETWEEN 0 AND times),
    PRIMARY KEY (day, terminal, term),
    FOREIGN KEY (terminal, day) REFERENCES usage_day (terminal, day)
) STRICT, WITHOUT ROWID;
