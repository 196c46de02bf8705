import type { DatabaseSync } from 'node:sqlite'
import { CarepathError } from '@carepath/schema'

/** Raised with each change of the tables. */
const archiveVersion = 5

/** Every release looks for unfinished ones: without this index it would walk all releases, which are kept for ever. */
const unfinishedIndex = `
  CREATE INDEX IF NOT EXISTS releases_unfinished ON releases (id) WHERE status = 'swapping';
`

/** The documents that a page showed: many pages share a set, and a page's set seldom changes. */
const documentSets = `
  CREATE TABLE document_sets (
    hash TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) WITHOUT ROWID;
`

/** The former versions of a document are found by its key. */
const undoIndex = `
  CREATE INDEX undo_by_document ON undo (type, id, locale, release);
`

/** Which bytes lay at the path of a picture, style, font or script from a release on. A row is written where they differ. */
const fileHistory = `
  CREATE TABLE IF NOT EXISTS file_history (
    path TEXT NOT NULL,
    release INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (path, release)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS file_history_by_release ON file_history (release, path);
`

/**
 * What was live, and when. The archive is evidence: unlike a tree's state it can't be made anew.
 * A release is written here before its first file is moved, so that the archive is the journal as well.
 */
const archiveSchema = `
  CREATE TABLE releases (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL,
    label TEXT,
    build_id TEXT NOT NULL,
    tree TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    error TEXT,
    is_anew INTEGER NOT NULL DEFAULT 0
  );
  ${unfinishedIndex}

  CREATE TABLE history (
    release INTEGER NOT NULL,
    path TEXT NOT NULL,
    hash TEXT,
    documents TEXT,
    PRIMARY KEY (path, release)
  ) WITHOUT ROWID;
  CREATE INDEX history_by_release ON history (release, path);
  ${documentSets}

  CREATE TABLE undo (
    release INTEGER NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    locale TEXT NOT NULL,
    json TEXT,
    PRIMARY KEY (release, type, id, locale)
  ) WITHOUT ROWID;
  ${undoIndex}
  ${fileHistory}
`

/** From each version to the next: newer code never discards an archive. */
const archiveMigrations: Record<number, string> = {
  1: 'ALTER TABLE releases ADD COLUMN is_anew INTEGER NOT NULL DEFAULT 0',
  2: unfinishedIndex,
  3: `ALTER TABLE history ADD COLUMN documents TEXT; ${documentSets}; ${undoIndex}`,
  4: fileHistory,
}

/** Creates the tables, or migrates those of an older version. */
export function migrateArchive(database: DatabaseSync): void {
  let version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (version === 0) {
    database.exec(`BEGIN; ${archiveSchema}; PRAGMA user_version = ${archiveVersion}; COMMIT`)
    return
  }
  for (; version < archiveVersion; version++) {
    database.exec(`BEGIN; ${archiveMigrations[version] ?? ''}; PRAGMA user_version = ${version + 1}; COMMIT`)
  }
  if (version > archiveVersion) throw newerArchive(version)
}

function newerArchive(version: number): CarepathError {
  return new CarepathError('corruptState', `The archive of releases is of version ${version}, newer than this code`, {
    next: 'Start the newer code again, or give this one a data folder of its own.',
  })
}
