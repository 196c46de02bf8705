import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import type { User } from '../../model/payload-types.ts'
import { checkValues } from './check-values.ts'
import { nodeOf, type ReadEntry } from './entry.ts'
import { findGaps } from './find-gaps.ts'
import { loadFormer, type FormerDocument } from './former-documents.ts'
import { Faults, type ImportFault } from './import-fault.ts'
import { loadKnownDocuments } from './known-documents.ts'
import { hasAddress } from './import-sections.ts'
import { orderEntries } from './order-entries.ts'
import { labelOfPath } from './label-of-path.ts'
import { parseJson, type JsonPath } from './parse-json.ts'
import { readEntries } from './read-entries.ts'
import { findEntries } from './read-files.ts'
import { saveAll } from './save-all.ts'
import { finishUndo } from './undo.ts'

/** A file to import, by the name that people know it by. */
export interface ImportFile {
  name: string
  bytes: Uint8Array
}

/** A document that an import writes or finds. */
export interface ImportedDocument {
  /** Its type as the admin names it. */
  kind: string
  title: string
  id: string
}

/** What an import did, or would do. */
export interface ContentImport {
  created: ImportedDocument[]
  updated: ImportedDocument[]
  /** Documents that are there already, just so. */
  unchanged: ImportedDocument[]
  /** With any of these nothing is imported. */
  faults: ImportFault[]
  /** What would keep the documents from being published. They are drafts, so that it doesn't keep them from being imported. */
  gaps: ImportFault[]
  /** What a reader would miss, though it keeps them from nothing: what to do when an urgent number isn’t answered. */
  worthAdding: ImportFault[]
  /** Documents with fields that an earlier file gave and this one doesn't name: they stay as they are. */
  stays: ImportFault[]
}

export interface ImportOptions {
  /** In whose name it is imported. Only a dry run needs nobody. */
  user?: User
  /** Checks everything, and writes nothing. */
  isDryRun: boolean
  /** Brings documents of an earlier import up to date, as long as nobody has touched them since. */
  mayUpdate: boolean
}

/**
 * Imports documents from files as drafts that nobody has signed: all of them, or none where one can't be. What somebody has
 * written in the admin is never overwritten.
 */
export async function importContent(
  payload: Payload,
  files: readonly ImportFile[],
  { user, isDryRun, mayUpdate }: ImportOptions,
): Promise<ContentImport> {
  const req = await createLocalReq({ ...(user ? { user: { ...user, collection: 'users' } } : {}) }, payload)
  await finishUndo(req)
  const faults = new Faults()
  const { entries, former } = await readAll(req, files, { faults, mayUpdate })
  const found = faults.list()
  const result: ContentImport = {
    created: [],
    updated: [],
    unchanged: [],
    faults: found,
    gaps: [],
    worthAdding: [],
    stays: [],
  }
  if (found.length > 0) return result
  for (const entry of entries) {
    const known = former.get(entry)
    const list = !known ? result.created : known.changed.length > 0 ? result.updated : result.unchanged
    list.push({ kind: kindOf(entry.type), title: entry.title, id: entry.id })
  }
  Object.assign(result, await findGaps(req, entries), { stays: listKept(former) })
  if (!isDryRun) await saveAll(req, entries, former)
  return result
}

/** One line a document. */
function listKept(former: ReadonlyMap<ReadEntry, FormerDocument>): ImportFault[] {
  const found = new Faults()
  for (const [entry, { stays }] of former) {
    if (stays.length === 0) continue
    const fields = stays.map((label) => `“${label}”`).join(', ')
    const place = `${kindOf(entry.type)} “${entry.title}”`
    const message = `It stays as it is on the site in ${fields}: the file doesn’t name it. To empty a field, write null for it.`
    found.add(entry.source, nodeOf(entry, ''), place, message)
  }
  return found.list()
}

/** All checks of an import: the same for a dry run. */
async function readAll(
  req: PayloadRequest,
  files: readonly ImportFile[],
  { faults, mayUpdate }: { faults: Faults; mayUpdate: boolean },
): Promise<{ entries: ReadEntry[]; former: Map<ReadEntry, FormerDocument> }> {
  const labelOf = (path: JsonPath) => labelOfPath(req, path)
  const parsed = files.map(({ name, bytes }) => parseJson(name, bytes, { faults, labelOf }))
  const known = await loadKnownDocuments(req)
  const found = findEntries(parsed, known, faults)
  const read = await readEntries(req, { files: parsed, entries: found, known, faults })
  for (const entry of read) await checkValues(req, entry, faults)
  const former = new Map<ReadEntry, FormerDocument>()
  for (const entry of read.filter(({ isNew }) => !isNew)) {
    const document = await loadFormer(req, entry)
    if (!document) continue
    former.set(entry, document)
    refuseOverwriting(entry, document, { faults, mayUpdate })
    entry.form = document.form
  }
  return { entries: orderEntries(req, read, faults), former }
}

const otherName = 'If yours is another one, give it another name.'
const otherAddress = 'If yours is another one, give it another address.'

function refuseOverwriting(
  entry: ReadEntry,
  { changed, kept }: FormerDocument,
  { faults, mayUpdate }: { faults: Faults; mayUpdate: boolean },
): void {
  if (changed.length === 0 || (mayUpdate && kept === undefined)) return
  const fields = changed.map((label) => `“${label}”`).join(', ')
  const advice =
    kept === undefined
      ? 'It is as it was imported. Allow updates (--update) to bring it up to date with the file.'
      : `${kept} Nothing of it is overwritten: make these changes on its form, or leave it out of the file and refer to it. ${hasAddress(entry.type) ? otherAddress : otherName}`
  const place = `${kindOf(entry.type)} “${entry.title}”`
  faults.add(
    entry.source,
    nodeOf(entry, ''),
    place,
    `It is on the site already, and differs from the file in ${fields}. ${advice}`,
  )
}
