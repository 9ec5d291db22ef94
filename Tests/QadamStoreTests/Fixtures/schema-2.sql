-- A workspace written under schema 2, as text; loaded and migrated by the tests.
PRAGMA application_id = 1363427661;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T%'),
    actor TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT;
INSERT INTO import VALUES(1,'2026-01-02T03:04:05Z','tester','folder');
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL CHECK (path <> '' AND path NOT LIKE '/%' AND path NOT LIKE '%..%'),
    version INTEGER NOT NULL CHECK (version >= 1),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content BLOB NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    import INTEGER NOT NULL REFERENCES import (id),
    UNIQUE (path, version)
) STRICT;
INSERT INTO document VALUES(1,'organisation/organisation.yaml',1,'52b881e6cd7cfd1529038bb81780c86a64d968521573d22cc53823a0dc3aba8f',X'69643a20780a',0,1);
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL CHECK (record <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    source TEXT NOT NULL CHECK (source <> ''),
    first_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL CHECK (end_day > first_day),
    quantity REAL NOT NULL,
    unit TEXT NOT NULL CHECK (unit <> ''),
    entered TEXT NOT NULL,
    provenance TEXT NOT NULL,
    quality TEXT NOT NULL,
    half_width_percent REAL CHECK (half_width_percent >= 0),
    evidence TEXT NOT NULL,
    file_row INTEGER NOT NULL,
    import INTEGER NOT NULL REFERENCES import (id),
    UNIQUE (record, version)
) STRICT;
INSERT INTO activity VALUES(1,'r1',1,0,'electricity.main',19723,19754,10.0,'kWh','10.0','metered','1 1 1 1 1',NULL,'',2,1);
CREATE TABLE result (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    inputs TEXT NOT NULL CHECK (length(inputs) = 64),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T%'),
    content TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (kind, subject, version)
) STRICT;
CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    format TEXT NOT NULL CHECK (format <> ''),
    processes INTEGER NOT NULL CHECK (processes >= 0),
    exchanges INTEGER NOT NULL CHECK (exchanges >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    import INTEGER NOT NULL REFERENCES import (id),
    report TEXT NOT NULL CHECK (json_valid(report)),
    sweep_order BLOB NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (name, version)
) STRICT;
INSERT INTO dataset VALUES(1,'metals',1,0,'jsonld',3,7,'054edec1d0211f624fed0cbca9d4f9400b0e491c43742af2c5b0abebf0c990d8',1,'{}',X'',X'00010203');
CREATE TABLE log (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T%'),
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
INSERT INTO log VALUES(1,'2026-01-02T03:04:05Z','tester','import','folder','{"activities":{"changed":0,"new":1,"retired":0,"unchanged":0},"documents":{"changed":0,"new":1,"retired":0,"unchanged":0}}','','fa323b8d5de18a8731f2e3dfc0aca9678115fa33472bfc1e98ef383f27e90737');
CREATE TRIGGER import_is_never_changed BEFORE UPDATE ON import
BEGIN SELECT RAISE(ABORT, 'import rows are immutable'); END;
CREATE TRIGGER import_is_never_removed BEFORE DELETE ON import
BEGIN SELECT RAISE(ABORT, 'import rows are immutable'); END;
CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'document rows are immutable'); END;
CREATE TRIGGER document_is_never_removed BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'document rows are immutable'); END;
CREATE TRIGGER activity_is_never_changed BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'activity rows are immutable'); END;
CREATE TRIGGER activity_is_never_removed BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'activity rows are immutable'); END;
CREATE TRIGGER result_is_never_changed BEFORE UPDATE ON result
BEGIN SELECT RAISE(ABORT, 'result rows are immutable'); END;
CREATE TRIGGER result_is_never_removed BEFORE DELETE ON result
BEGIN SELECT RAISE(ABORT, 'result rows are immutable'); END;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'log rows are immutable'); END;
CREATE TRIGGER log_is_never_removed BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'log rows are immutable'); END;
CREATE TRIGGER dataset_is_never_changed BEFORE UPDATE ON dataset
BEGIN SELECT RAISE(ABORT, 'dataset rows are immutable'); END;
CREATE TRIGGER dataset_is_never_removed BEFORE DELETE ON dataset
BEGIN SELECT RAISE(ABORT, 'dataset rows are immutable'); END;
COMMIT;
