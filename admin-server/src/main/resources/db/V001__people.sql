-- Accounts, the keys held for them, their sessions, the signed rosters and the chain of acts.

CREATE TABLE account (
    person       TEXT PRIMARY KEY,
    username     TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role         TEXT NOT NULL CHECK (role IN ('UNIT_TEKNIS', 'PRANATA_KOMPUTER', 'PRANATA_HUMAS',
                     'SUBKOORDINATOR', 'KOORDINATOR', 'SESDITJEN', 'ADMINISTRATOR')),
    enabled      INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    password     TEXT NOT NULL,
    password_due INTEGER NOT NULL CHECK (password_due IN (0, 1)),
    created_at   TEXT NOT NULL
) STRICT;

-- A person's own key, its private half sealed under that person's password. The private half of a retired key is gone.
CREATE TABLE person_key (
    public_key TEXT PRIMARY KEY,
    person     TEXT NOT NULL REFERENCES account (person),
    purpose    TEXT NOT NULL CHECK (purpose IN ('APPROVAL', 'ROOT')),
    sealed     TEXT,
    created_at TEXT NOT NULL,
    retired_at TEXT,
    CHECK ((sealed IS NULL) = (retired_at IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX person_key_in_use ON person_key (person, purpose) WHERE retired_at IS NULL;

-- Only the hash of a session's token is kept: who reads the register cannot take a session over.
CREATE TABLE session (
    token_hash   TEXT PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES account (person),
    origin       TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    last_seen_at TEXT NOT NULL
) STRICT;

CREATE INDEX session_person ON session (person);

CREATE TABLE roster (
    version   INTEGER PRIMARY KEY CHECK (version >= 1),
    json      BLOB NOT NULL,
    signature BLOB NOT NULL,
    signed_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER roster_only_grows BEFORE INSERT ON roster
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM roster)
BEGIN
    SELECT RAISE(ABORT, 'a roster version follows the one before');
END;

CREATE TRIGGER roster_never_changes BEFORE UPDATE ON roster
BEGIN
    SELECT RAISE(ABORT, 'a roster never changes');
END;

CREATE TRIGGER roster_never_goes BEFORE DELETE ON roster
BEGIN
    SELECT RAISE(ABORT, 'a roster never goes');
END;

CREATE TABLE act (
    seq      INTEGER PRIMARY KEY CHECK (seq >= 1),
    at       TEXT NOT NULL,
    person   TEXT,
    action   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    before   TEXT,
    after    TEXT,
    origin   TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER act_never_changes BEFORE UPDATE ON act
BEGIN
    SELECT RAISE(ABORT, 'an act never changes');
END;

CREATE TRIGGER act_never_goes BEFORE DELETE ON act
BEGIN
    SELECT RAISE(ABORT, 'an act never goes');
END;
