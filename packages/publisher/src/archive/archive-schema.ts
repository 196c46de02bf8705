import type { DatabaseSync } from 'node:sqlite'
import { CarepathError } from '@carepath/schema'

/** Raised when an archive of one version can't be read as the other. */
const archiveVersion = 4

/** Asked before each release; releases are kept for ever, so that it must not walk them. */
const unfinishedIndex = `
  CREATE INDEX IF NOT EXISTS releases_unfinished ON releases (id) WHERE status = 'swapping';
`

/** Which documents a page showed: many pages share a set, and a page's set seldom changes. */
const documentSets = `
  CREATE TABLE document_sets (
    hash TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) WITHOUT ROWID;
`

/** A document's past is asked for by its name. */
const undoIndex = `
  CREATE INDEX undo_by_document ON undo (type, id, locale, release);
`

/**
 * What has been live, and when. Unlike a tree's state it can't be made anew: it is the evidence trail.
 * A release is written here before its first file is moved, so it serves as the journal too.
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
`

/** From one version to the next: an archive is never begun again because the code is newer. */
const archiveMigrations: Record<number, string> = {
  1: 'ALTER TABLE releases ADD COLUMN is_anew INTEGER NOT NULL DEFAULT 0',
  2: unfinishedIndex,
  3: `ALTER TABLE history ADD COLUMN documents TEXT; ${documentSets}; ${undoIndex}`,
}

/** Makes a new archive, or brings an older one up to date. */
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
