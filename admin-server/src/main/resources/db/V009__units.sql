-- The office's units and whose they are; who stands in for an absent officer, and the sessions that act so.

CREATE TABLE unit (
    name     TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) STRICT;

-- Permen ESDM 15/2021; the office edits the list when its organisation changes.
INSERT INTO unit (name, position) VALUES
    ('Sekretariat Direktorat Jenderal Ketenagalistrikan', 1),
    ('Direktorat Pembinaan Program Ketenagalistrikan', 2),
    ('Direktorat Pembinaan Pengusahaan Ketenagalistrikan', 3),
    ('Direktorat Teknik dan Lingkungan Ketenagalistrikan', 4);

CREATE TABLE account_unit (
    person TEXT NOT NULL REFERENCES account (person),
    unit   TEXT NOT NULL REFERENCES unit (name),
    PRIMARY KEY (person, unit)
) STRICT;

-- An empty period is one that was revoked before it began.
CREATE TABLE stand_in (
    id           TEXT PRIMARY KEY,
    person       TEXT NOT NULL REFERENCES account (person),
    role         TEXT NOT NULL CHECK (role IN ('PRANATA_KOMPUTER', 'PRANATA_HUMAS', 'SUBKOORDINATOR',
                     'KOORDINATOR', 'SESDITJEN')),
    kind         TEXT NOT NULL CHECK (kind IN ('PLH', 'PLT')),
    begins       TEXT NOT NULL,
    ends         TEXT NOT NULL,
    letter       TEXT,
    appointed_at TEXT NOT NULL,
    CHECK (begins <= ends)
) STRICT;

CREATE INDEX stand_in_person ON stand_in (person);

-- What was printed on papers must be found again: a stand-in is never taken away and only ever ends earlier.
CREATE TRIGGER stand_in_only_ends_earlier BEFORE UPDATE ON stand_in
WHEN NEW.ends > OLD.ends OR NEW.id <> OLD.id OR NEW.person <> OLD.person OR NEW.role <> OLD.role
    OR NEW.kind <> OLD.kind OR NEW.begins <> OLD.begins OR NEW.letter IS NOT OLD.letter
BEGIN
    SELECT RAISE(ABORT, 'a stand-in only ever ends earlier');
END;

CREATE TRIGGER stand_in_never_goes BEFORE DELETE ON stand_in
BEGIN
    SELECT RAISE(ABORT, 'a stand-in never goes');
END;

ALTER TABLE session ADD COLUMN stand_in TEXT REFERENCES stand_in (id);
