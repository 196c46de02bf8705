import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { CarepathError, documentKey, type PublishedDocument, type SiteBundle } from '@carepath/schema'
import { inParallel } from '../disk/in-parallel.ts'
import { isText } from '../tree/site-file.ts'
import type { Tree } from '../tree/tree.ts'

/** A live file that differs from a full render of the documents. */
export interface SiteDifference {
  /** Path in the live folder, e.g. `/side-effects/nausea/index.html`. */
  file: string
  /** extra: a full render writes no such file. staleTwin: a compressed twin is missing or holds other bytes. */
  kind: 'missing' | 'extra' | 'different' | 'staleTwin'
  /** The document that owns the page, as `type/id`; absent for files that no single document owns. */
  document?: string
}

/** What a check needs of the publisher. */
export interface VerifyOptions {
  /** Folder in which the export gets a folder of its own. */
  scratchParent: string
  /** Waits until search and made files match the newest release, and returns its number. */
  waitForRelease: () => Promise<string | undefined>
  /** The documents that should be live; called again for each attempt. */
  documents: () => Promise<PublishedDocument[]>
  exportDocuments: (directory: string, documents: PublishedDocument[]) => Promise<void>
  /** Undefined where another release has become live since the export. */
  compare: (exported: string, release: string | undefined) => Promise<SiteDifference[] | undefined>
  /** Knows the documents that own pages. */
  bundle: SiteBundle
}

/** A check starts again where something was published meanwhile, up to this number of times. */
const maxAttempts = 5

const scratchPrefix = 'verify-'

/** Deletes the folders of checks that a crash cut short: each holds a whole site. */
export async function removeScratch(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(scratchPrefix)) await rm(join(parent, name), { recursive: true, force: true })
  }
}

/** Compares what is live with a full render. Publishing goes on meanwhile. */
export async function verifySite(options: VerifyOptions): Promise<SiteDifference[]> {
  const scratch = await mkdtemp(join(options.scratchParent, scratchPrefix))
  try {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const exported = join(scratch, String(attempt))
      const release = await options.waitForRelease()
      const documents = await options.documents()
      await options.exportDocuments(exported, documents)
      const differences = await options.compare(exported, release)
      if (differences) return withOwners(differences, documents, options.bundle)
      await rm(exported, { recursive: true })
    }
    throw keepsChanging()
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Compares the live tree with an export of the same documents, file by file. */
export async function compareWithExport(tree: Tree | undefined, exported: string): Promise<SiteDifference[]> {
  if (!tree) return [...(await plainFiles(exported))].sort().map((file) => ({ file, kind: 'missing' as const }))
  const [live, wanted] = await Promise.all([plainFiles(tree.site), plainFiles(exported)])
  const missing = [...wanted]
    .filter((file) => !live.has(file))
    .map((file) => ({ file, kind: 'missing' as const, ...findOwner(tree, file) }))
  const extra = [...live].filter((file) => !wanted.has(file) && !isOfOldBuild(tree, file))
  const compared = await inParallel(
    [...wanted].filter((file) => live.has(file)),
    async (file) => {
      const [bytes, expected] = await Promise.all([tree.site, exported].map((site) => readIfThere(join(site, file))))
      if (!bytes) return [{ file, kind: 'missing' as const, ...findOwner(tree, file) }]
      const owner = findOwner(tree, file)
      if (!expected?.equals(bytes)) return [{ file, kind: 'different' as const, ...owner }]
      return (await areTwinsRight(tree.site, file, bytes)) ? [] : [{ file, kind: 'staleTwin' as const, ...owner }]
    },
  )
  // An upload whose file is gone everywhere is in neither; readers miss it all the same.
  const gone = tree.state.uses
    .allTargets()
    .filter((file) => tree.state.files.find(file)?.kind === 'asset' && !live.has(file) && !wanted.has(file))
    .map((file) => ({ file, kind: 'missing' as const, ...findShower(tree, file) }))
  const strays = extra.map((file) => ({ file, kind: 'extra' as const, ...findOwner(tree, file) }))
  return [...missing, ...gone, ...strays, ...compared.flat()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** The document that owns a page of the live tree. */
function findOwner({ state }: Tree, file: string): { document?: string } {
  const folder = /^(.*\/)index\.(?:html|md)$/u.exec(file)?.[1]
  const owner = folder === undefined ? undefined : state.pages.find(folder)?.address.document
  return owner ? { document: documentKey(owner) } : {}
}

/** The document that owns a page on which a file is shown. */
function findShower({ state }: Tree, file: string): { document?: string } {
  const owner = state.pages.find(state.uses.findOwners(file)[0] ?? '')?.address.document
  return owner ? { document: documentKey(owner) } : {}
}

/** Adds the owners of missing pages, which the live tree doesn't know. */
function withOwners(
  differences: SiteDifference[],
  documents: PublishedDocument[],
  bundle: SiteBundle,
): SiteDifference[] {
  if (differences.every(({ document, kind }) => document !== undefined || kind !== 'missing')) return differences
  const owners = new Map<string, string>()
  for (const document of documents) {
    for (const { path } of bundle.pagesOf(document))
      for (const name of ['index.html', 'index.md']) owners.set(path + name, documentKey(document))
  }
  return differences.map((difference) => {
    const document = difference.document ?? owners.get(difference.file)
    return document === undefined ? difference : { ...difference, document }
  })
}

/** Paths of the plain files. A twin without its plain file stands for a plain file that is missing. */
async function plainFiles(site: string): Promise<Set<string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Set(files.map((file) => file.slice(site.length).replace(/\.(?:br|gz)$/u, '')))
}

const readIfThere = (file: string) => readFile(file).catch(() => undefined)

/** Hashed client files are kept for some builds, see client-files.ts. */
function isOfOldBuild({ state }: Tree, file: string): boolean {
  const row = state.files.find(file)
  return row?.kind === 'client' && row.detail !== '0'
}

const unpackers = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) }

async function areTwinsRight(site: string, file: string, bytes: Buffer): Promise<boolean> {
  if (!isText(file) || ['/look/', '/media/'].some((folder) => file.startsWith(folder))) return true
  const checks = Object.entries(unpackers).map(async ([end, unpack]) => {
    const twin = await readFile(join(site, `${file}${end}`))
      .then(unpack)
      .catch(() => undefined)
    return twin?.equals(bytes) ?? false
  })
  return (await Promise.all(checks)).every(Boolean)
}

function keepsChanging(): CarepathError {
  return new CarepathError('storageFailed', 'The site changed again and again while it was being checked', {
    next: 'Check it at a quieter time.',
  })
}
