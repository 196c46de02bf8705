import { locales, sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { withGivenIds } from '../../request/given-ids.ts'
import { loadRevision } from '../revision/stored-revision.ts'
import { inOneLanguage } from './check-values.ts'
import { isWrittenIn, type ReadEntry } from './entry.ts'
import type { FormerDocument } from './former-documents.ts'
import { importedFields } from './import-sections.ts'
import { finishUndo, forgetUndo, keepNote, noteUndo } from './undo.ts'

type Former = ReadonlyMap<ReadEntry, FormerDocument>

/** Saves all entries that are new or changed as drafts, each with its line in the evidence log: all of it, or nothing. */
export async function saveAll(req: PayloadRequest, entries: readonly ReadEntry[], former: Former): Promise<void> {
  const written = entries.filter((entry) => former.get(entry)?.changed.length !== 0)
  if (written.length === 0) return
  await noteUndo(req, written, former)
  const note = keepNote(req)
  try {
    await withGivenIds(req, () =>
      inTransaction(req, async () => {
        await startWriting(req, 'content-import')
        await refuseChangedMeanwhile(req, written, former)
        for (const entry of written) await save(req, entry, former.get(entry))
        for (const entry of written) await record(req, entry)
      }),
    )
  } catch (error) {
    await finishUndo(req)
    throw error
  } finally {
    note.stop()
  }
  await forgetUndo(req)
}

/** Saved in one language after another, as on the form. */
async function save(req: PayloadRequest, entry: ReadEntry, former: FormerDocument | undefined): Promise<void> {
  const { type, id, form } = entry
  const collection = collectionSlugs[type]
  const fields = importedFields(formFields(req.payload, type))
  const written = Object.fromEntries(fields.map(({ name }) => [name, form[name]]))
  const saved = { draft: true, depth: 0, overrideAccess: false, user: req.user, req } as const
  const isSaved = (locale: Locale) =>
    locale === sourceLocale || isWrittenIn(written, locale) || former?.changedLocales.has(locale) === true
  for (const locale of locales.filter(isSaved)) {
    const data = { ...inOneLanguage(fields, written, locale), _status: 'draft' as const }
    const options = { ...saved, collection, locale }
    if (locale === sourceLocale && !former) await req.payload.create({ ...options, data: { ...data, id } })
    else await req.payload.update({ ...options, id, data } as never)
  }
}

async function record(req: PayloadRequest, { type, id, title, source }: ReadEntry): Promise<void> {
  const collection = collectionSlugs[type]
  await recordEvidence(req, {
    action: 'imported',
    summary: say('{kind} “{title}” was imported as a draft from {file}.', {
      kind: kindOf(type),
      title,
      file: source.file,
    }),
    document: { type, id },
    details: { file: source.file, revision: await loadRevision(req, { collection, id }) },
  })
}

/** Between the checks and now somebody may have saved. */
async function refuseChangedMeanwhile(
  req: PayloadRequest,
  written: readonly ReadEntry[],
  former: Former,
): Promise<void> {
  for (const entry of written) {
    const now = await loadRevision(req, { collection: collectionSlugs[entry.type], id: entry.id })
    if (now !== former.get(entry)?.revision)
      throw publicError(
        `“${entry.title}” was saved by somebody else at this moment. Nothing was imported. Run it again.`,
        409,
      )
  }
}
