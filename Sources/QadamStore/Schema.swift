import GRDB

/// The schema of a workspace file. Migrations are strings only and are never edited once they have landed.
///
/// Nothing is ever changed or removed: every table refuses UPDATE and DELETE; a correction is a row with the next
/// version, an end of life a row with `retired = 1`.
enum Schema {
    /// Marks the file as a Qadam workspace (`QDAM`), SQLite `application_id`.
    static let applicationID: Int64 = 0x5144_414D

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: version1)
        }
        migrator.registerMigration("2") { database in
            try database.execute(sql: version2)
        }
        migrator.registerMigration("3") { database in
            try database.execute(sql: version3)
        }
        return migrator
    }

    private static let version1 = """
        PRAGMA application_id = \(applicationID);

        CREATE TABLE import (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL CHECK (at LIKE '____-__-__T%'),
            actor TEXT NOT NULL,
            origin TEXT NOT NULL
        ) STRICT;

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

        \(["import", "document", "activity", "result", "log"].map(immutable).joined(separator: "\n"))
        """

    /// Life-cycle databases. The columns that are long stand last, so that a list of databases does not read them.
    private static let version2 = """
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

        \(immutable("dataset"))
        """

    /// What SQLite says when a row of a locked period is refused.
    static let lockedPeriod = "the period is locked"

    /// The book of acts; locked periods, whose records stay as they are; unlocking by two.
    private static let version3 = """
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind <> ''),
            subject TEXT NOT NULL CHECK (subject <> ''),
            at TEXT NOT NULL CHECK (at LIKE '____-__-__T%'),
            actor TEXT NOT NULL CHECK (actor <> ''),
            first_day INTEGER,
            end_day INTEGER CHECK (end_day > first_day),
            content TEXT NOT NULL CHECK (json_valid(content)),
            previous TEXT NOT NULL,
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
            import INTEGER REFERENCES import (id),
            CHECK (kind <> 'lock' OR (first_day IS NOT NULL AND end_day IS NOT NULL))
        ) STRICT;
        CREATE INDEX entry_by_kind ON entry (kind, subject);
        CREATE VIEW locked AS SELECT l.subject, l.first_day, l.end_day FROM entry AS l
        WHERE l.kind = 'lock' AND NOT EXISTS
        (SELECT 1 FROM entry AS u WHERE u.kind = 'unlock' AND u.subject = l.subject AND u.id > l.id);

        CREATE TRIGGER a_locked_period_keeps_its_records BEFORE INSERT ON activity
        WHEN EXISTS (SELECT 1 FROM locked AS l
            WHERE (NEW.first_day < l.end_day AND NEW.end_day > l.first_day) OR EXISTS
            (SELECT 1 FROM activity AS b WHERE b.record = NEW.record AND b.version = NEW.version - 1
            AND b.retired = 0 AND b.first_day < l.end_day AND b.end_day > l.first_day))
        BEGIN SELECT RAISE(ABORT, '\(lockedPeriod)'); END;

        CREATE TRIGGER a_period_is_locked_once BEFORE INSERT ON entry
        WHEN NEW.kind = 'lock' AND EXISTS (SELECT 1 FROM locked WHERE subject = NEW.subject)
        BEGIN SELECT RAISE(ABORT, 'the period is locked already'); END;

        CREATE TRIGGER unlocking_needs_two BEFORE INSERT ON entry
        WHEN NEW.kind = 'unlock' AND NOT EXISTS (SELECT 1 FROM entry AS r
            WHERE r.kind = 'unlock-request' AND r.subject = NEW.subject AND r.actor <> NEW.actor
            AND r.id > (SELECT max(l.id) FROM entry AS l WHERE l.kind = 'lock' AND l.subject = NEW.subject))
        BEGIN SELECT RAISE(ABORT, 'unlocking needs the request of another person'); END;

        \(immutable("entry"))
        """

    private static func immutable(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) rows are immutable'); END;
        CREATE TRIGGER \(table)_is_never_removed BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) rows are immutable'); END;
        """
    }
}
