-- What is kept: the journal, the bodies beside it, the signed heads. None of it is ever changed.
CREATE TABLE salient_format (version INTEGER NOT NULL);
CREATE TABLE journal (
    sequence INTEGER NOT NULL PRIMARY KEY,
    known_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    fact_id TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL,
    previous BLOB NOT NULL,
    own BLOB NOT NULL
);
CREATE TABLE bodies (
    hash BLOB NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL,
    packed_hash BLOB NOT NULL
);
CREATE TABLE heads (
    sequence INTEGER NOT NULL,
    head TEXT NOT NULL,
    signature TEXT NOT NULL,
    public_key TEXT NOT NULL,
    PRIMARY KEY (sequence, public_key)
);
-- An INSERT OR REPLACE deletes without calling the guard of deletes, so the guard of inserts refuses what is there.
CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
    OR EXISTS (SELECT 1 FROM journal WHERE fact_id = NEW.fact_id)
BEGIN SELECT raise(ABORT, 'an entry stands after the newest one, with a new fact'); END;
CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'an entry of the journal is never changed'); END;
CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'an entry of the journal is never deleted'); END;
CREATE TRIGGER bodies_only_grow BEFORE INSERT ON bodies
WHEN EXISTS (SELECT 1 FROM bodies WHERE hash = NEW.hash)
BEGIN SELECT raise(ABORT, 'a body is never replaced'); END;
CREATE TRIGGER bodies_keep_bytes BEFORE UPDATE ON bodies
BEGIN SELECT raise(ABORT, 'a body is never changed'); END;
CREATE TRIGGER bodies_lose_nothing BEFORE DELETE ON bodies
BEGIN SELECT raise(ABORT, 'a body is never deleted'); END;
CREATE TRIGGER heads_only_grow BEFORE INSERT ON heads
WHEN EXISTS (SELECT 1 FROM heads WHERE sequence = NEW.sequence AND public_key = NEW.public_key)
BEGIN SELECT raise(ABORT, 'a signed head is never replaced'); END;
CREATE TRIGGER heads_keep_words BEFORE UPDATE ON heads
BEGIN SELECT raise(ABORT, 'a signed head is never changed'); END;
CREATE TRIGGER heads_lose_nothing BEFORE DELETE ON heads
BEGIN SELECT raise(ABORT, 'a signed head is never deleted'); END;
