/** Raised with each change of the tables: a state of another version is discarded, and the site rendered anew. */
export const stateVersion = 7

/**
 * The state of one tree. It is a cache of what rendering the documents gives: where it is lost, a full render replaces
 * it, and no content is lost.
 */
export const stateSchema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE documents (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    locale TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (type, id, locale)
  );

  CREATE TABLE pages (
    path TEXT PRIMARY KEY,
    document TEXT,
    record TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    sitemap TEXT,
    search TEXT,
    shard_hash INTEGER NOT NULL,
    is_best INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX pages_by_document ON pages (document) WHERE document IS NOT NULL;
  CREATE INDEX pages_by_sitemap ON pages (sitemap, shard_hash) WHERE sitemap IS NOT NULL;
  CREATE INDEX pages_by_search ON pages (search, shard_hash) WHERE search IS NOT NULL;
  CREATE INDEX pages_by_hash ON pages (shard_hash);
  CREATE INDEX pages_to_compress ON pages (path) WHERE is_best = 0;

  CREATE TABLE counters (name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE derivations (key TEXT PRIMARY KEY, json TEXT NOT NULL);

  CREATE TABLE files (path TEXT PRIMARY KEY, kind TEXT NOT NULL, hash TEXT NOT NULL, detail TEXT NOT NULL);
  CREATE INDEX files_by_kind ON files (kind, path);
  CREATE INDEX files_pending ON files (path) WHERE kind = 'made' AND hash = '';

  CREATE TABLE search_parts (
    name TEXT NOT NULL,
    block INTEGER NOT NULL,
    file INTEGER NOT NULL,
    sizes TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (name, block, file)
  ) WITHOUT ROWID;
  CREATE INDEX search_parts_by_file ON search_parts (name, file, block);

  CREATE TABLE stale_search (name TEXT NOT NULL, hash INTEGER NOT NULL, PRIMARY KEY (name, hash)) WITHOUT ROWID;

  CREATE TABLE strings (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
  ${relation('reads')}
  ${relation('links')}
  ${relation('uses')}
`

/** A relation that can be read in both directions. */
function relation(table: string): string {
  return `
    CREATE TABLE ${table} (owner INTEGER NOT NULL, target INTEGER NOT NULL, PRIMARY KEY (owner, target)) WITHOUT ROWID;
    CREATE INDEX ${table}_by_target ON ${table} (target, owner);
  `
}
