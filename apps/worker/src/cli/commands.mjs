/** The commands of this package, as the launcher and the programs themselves read them. Without an import: see `Command`. */

export const prepare = /** @type {const} */ ({
  run: 'node apps/worker/src/cli/prepare.ts',
  summary:
    'Makes the database ready to serve: its schema, and in the try-out accounts and sample content. Safe at every start.',
  options: {},
})

export const createAdmin = /** @type {const} */ ({
  run: 'npm run -s admin:create --',
  summary: 'Makes an admin and prints the password, once.',
  options: {
    email: { type: 'string', value: 'ADDRESS', description: 'The e-mail address the admin signs in with.' },
    name: { type: 'string', value: 'NAME', description: 'The name of the admin.' },
  },
})

export const siteExport = /** @type {const} */ ({
  run: 'npm run -s site:export --',
  summary:
    'Writes the whole public site from the database, for hosts that build for themselves. Exit code 1 where something is left out.',
  options: { out: { type: 'string', value: 'DIR', description: 'The folder to write to.' } },
})

export const siteRollback = /** @type {const} */ ({
  run: 'npm run -s site:rollback --',
  summary: 'Makes an earlier release live again and holds the site there, or lets the newest documents go live.',
  options: {
    release: { type: 'string', value: 'N', description: 'The number of the release, as the admin lists it.' },
    unpin: { type: 'boolean', description: 'Lets the newest documents go live again.' },
  },
})

export const siteVerify = /** @type {const} */ ({
  run: 'npm run -s site:verify --',
  summary: 'Compares the live site with the database. Exit code 1 where they differ.',
  options: {
    repair: { type: 'boolean', description: 'Mends every difference and compares again.' },
    json: { type: 'string', value: 'FILE', description: 'Writes the differences to FILE.' },
  },
})

export const storageVerify = /** @type {const} */ ({
  run: 'npm run -s storage:verify --',
  summary:
    'Compares the buckets with the live site, bytes and headers of every file, and with the uploads. Exit code 1 where they differ.',
  options: {
    repair: {
      type: 'boolean',
      description: 'Stores again what differs or is missing, and removes what is left over.',
    },
  },
})

export const spaceReclaim = /** @type {const} */ ({
  run: 'npm run -s space:reclaim --',
  summary: 'Deletes files that no page, picture, release or moment of the trail needs, and names each with its size.',
  options: { 'dry-run': { type: 'boolean', description: 'Only says what would be freed.' } },
})

export const backup = /** @type {const} */ ({
  run: 'npm run -s backup --',
  summary:
    'Backs up everything that can’t be made again, while people work: the database, uploads, and every page that was ever live.',
  options: {
    to: { type: 'string', value: 'DIR', description: 'The folder of backups. Each gets a folder of its own there.' },
    keep: { type: 'number', description: 'Deletes all but so many of the newest backups of that folder.' },
  },
})

export const upgradeCheck = /** @type {const} */ ({
  run: 'npm run -s upgrade:check --',
  summary:
    'Says, before an upgrade, whether this code can take over the data, and what is to be done first. Changes nothing. Exit code 1 where it can’t.',
  options: {
    backups: {
      type: 'string',
      value: 'DIR',
      description: 'The folder of backups.',
      default: '/var/backups/carepath',
    },
    json: { type: 'boolean', description: 'Prints the answer as JSON.' },
  },
})

export const restore = /** @type {const} */ ({
  run: 'npm run -s restore --',
  summary: 'Restores a backup into an empty database and data folder, or only checks it. Overwrites nothing.',
  options: {
    from: { type: 'string', value: 'DIR', description: 'The folder of the backup.' },
    verify: { type: 'boolean', description: 'Only reads the whole backup, and says whether it can be restored.' },
  },
})

export const dataExport = /** @type {const} */ ({
  run: 'npm run -s data:export --',
  summary:
    'Writes everything into plain files, for another database: documents with drafts and versions, the log, uploads, every page that was ever live. Passwords stay behind. Carepath must be stopped.',
  options: { to: { type: 'string', value: 'DIR', description: 'The folder to write to: a new or an empty one.' } },
})

export const dataImport = /** @type {const} */ ({
  run: 'npm run -s data:import --',
  summary:
    'Reads an export into an empty database, SQLite or MongoDB, and an empty data folder: all of it, or none. Overwrites nothing.',
  options: { from: { type: 'string', value: 'DIR', description: 'The folder of the export.' } },
})

export const evidenceVerify = /** @type {const} */ ({
  run: 'npm run -s evidence:verify --',
  summary: `Checks that no entry of the evidence log was altered, removed or moved, and says from which on. Exit code 1 where
one was.`,
  options: { json: { type: 'string', value: 'FILE', description: 'Writes what is damaged to FILE.' } },
})

export const redirectsImport = /** @type {const} */ ({
  run: 'npm run -s redirects:import --',
  summary:
    'Imports redirects from a CSV file with old and new addresses: all of them, or none where one can’t be. Exit code 1 then.',
  words: 'FILE.csv',
  options: { 'dry-run': { type: 'boolean', description: 'Says what would be imported, and imports nothing.' } },
})

export const contentImport = /** @type {const} */ ({
  run: 'npm run -s content:import --',
  summary: `Imports treatments with all that belongs to them from JSON files, as drafts that nobody has signed: all of them, or none
where one can’t be. Exit code 1 then. How to write a file: docs/how-to/add-a-treatment.md`,
  words: 'FILE.json…',
  options: {
    as: {
      type: 'string',
      value: 'ADDRESS',
      description: 'The e-mail address of the account in whose name it is imported.',
    },
    'dry-run': { type: 'boolean', description: 'Checks everything, says what would be imported, and imports nothing.' },
    update: {
      type: 'boolean',
      description: 'Brings documents of an earlier import up to date, as long as nobody has touched them since.',
    },
  },
})

export const trail = /** @type {const} */ ({
  run: 'npm run -s trail --',
  summary: 'Says what a page said at a moment, who had approved it and on which sources.',
  options: {
    path: { type: 'string', value: 'PATH', description: 'The page, e.g. /side-effects/nausea/.' },
    at: { type: 'string', value: 'INSTANT', description: 'The moment, e.g. 2026-11-20T10:00Z.' },
    html: { type: 'string', value: 'FILE', description: 'Writes the exact bytes of the page to FILE.' },
    substantiation: { type: 'string', value: 'FILE', description: 'Writes what backs its claims to FILE, to print.' },
    json: { type: 'boolean', description: 'Prints the answer as JSON.' },
  },
})

export const faultPublish = /** @type {const} */ ({
  run: 'npm run -s fault:publish --',
  summary:
    'Kills the worker at random instants under a stream of edits while somebody reads, and counts the damage: none.',
  options: {
    kills: { type: 'number', description: 'How often the worker is killed.', default: 200 },
    seed: { type: 'number', description: 'Repeats an earlier run; random where left out.' },
    database: { type: 'string', value: 'URL', description: 'The database to use; SQLite where left out.' },
    json: { type: 'string', value: 'FILE', description: 'Writes the result to FILE.' },
  },
})
