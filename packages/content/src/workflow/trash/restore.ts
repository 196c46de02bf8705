import type { CollectionSlug, PayloadRequest } from 'payload'
import { formPath } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { findUses, type Use } from '../../form/find-uses.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { withoutUses } from '../../form/without-uses.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { publishedTypes } from '../../types/published-types.ts'
import { writeSearchEntry } from '../../search/search-entry.ts'
import { refuseTakenValues } from '../publish/refuse-taken-values.ts'
import { savedKey } from '../revision/stored-revision.ts'
import { loadTrashed, loadTrashedVersions, removeFromTrash } from './load-trashed.ts'

/** What has come of restoring a document. */
export interface Restored {
  /** Path of its form inside the admin. */
  path: string
  title: string
  /** How many things its newest version pointed at that are gone, and whose fields are empty now. */
  lost: number
}

/**
 * Puts a document back from the trash: a draft, under its old id, with all its versions. Nothing of it goes live by that. The
 * database gets copies of all forms, since MongoDB's adapter changes what it is given.
 */
export async function restoreFromTrash(req: PayloadRequest, entry: string): Promise<Restored> {
  return inTransaction(req, async () => {
    const { documentType: type, documentId: id } = await loadTrashed(req, entry)
    const collection = collectionSlugs[type]
    await startWriting(req, savedKey({ collection, id }))
    // Somebody else may have restored it before this one's turn.
    const trashed = await loadTrashed(req, entry)
    const versions = await loadTrashedVersions(req, id)
    const stored = versions.map((version) => ({ ...version, form: version.form as FormValues }))
    const fields = formFields(req.payload, type)
    const gone = await findGone(
      req,
      stored.flatMap(({ form }) => findUses(form, fields)),
    )
    const isGone = (use: Use) => gone.has(keyOf(use))
    const cleaned = stored.map((version) => ({ ...version, form: withoutUses(version.form, fields, isGone) }))
    const [before, newest] = [stored.at(-1), cleaned.at(-1)]
    if (!before || !newest) throw new Error(`The trash has no version of ${type}/${id}.`)
    const { uniqueFields = [] } = publishedTypes[type]
    await refuseTakenValues(req, { slug: collection, id: undefined, data: newest.form, uniqueFields })
    const draft = asDraft(req, newest.form)
    const row = { ...structuredClone(draft), id }
    await req.payload.db.create({ collection, customID: id, data: row, req, returning: false })
    for (const { form, madeAt, savedAt, isAutosave } of cleaned)
      await createVersion(req, { collection, id, form, madeAt, savedAt, isAutosave })
    const now = new Date().toISOString()
    await createVersion(req, { collection, id, form: draft, madeAt: now, savedAt: now, isAutosave: false })
    await writeSearchEntry(req.payload, { collection, documentId: id }, req)
    await removeFromTrash(req, trashed)
    const { title } = trashed
    await recordEvidence(req, {
      action: 'restored',
      summary: say('“{title}” was restored.', { title }),
      document: { type, id },
    })
    const lost = new Set(findUses(before.form, fields).filter(isGone).map(keyOf)).size
    return { path: formPath({ type, id }), title, lost }
  })
}

/** The newest words as one more save of whoever restores them. */
function asDraft(req: PayloadRequest, form: FormValues): FormValues {
  const { revision, lastSave } = form
  const languages = isFormValues(lastSave) ? lastSave.languages : undefined
  return {
    ...form,
    _status: 'draft',
    revision: (typeof revision === 'number' ? revision : 0) + 1,
    lastSave: { by: req.user?.id ?? null, languages: languages ?? {} },
    updatedAt: new Date().toISOString(),
  }
}

interface Version {
  collection: CollectionSlug
  id: string
  form: FormValues
  madeAt: string
  savedAt: string
  isAutosave: boolean
}

async function createVersion(req: PayloadRequest, version: Version): Promise<void> {
  const { collection: collectionSlug, id: parent, form, madeAt, savedAt, isAutosave: autosave } = version
  await req.payload.db.createVersion({
    ...{ collectionSlug, parent, autosave, createdAt: madeAt, updatedAt: savedAt },
    versionData: structuredClone(form) as never,
    req,
    returning: false,
  })
}

const keyOf = ({ collection, id }: Use): string => `${collection}/${id}`

/** Those of the documents and files pointed at that don't exist any more. */
async function findGone(req: PayloadRequest, uses: readonly Use[]): Promise<Set<string>> {
  const gone = new Set(uses.map(keyOf))
  for (const [collection, used] of Map.groupBy(uses, (use) => use.collection)) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(used.map(({ id }) => id))] } },
      select: { id: true },
      ...{ limit: 0, pagination: false },
      req: onlyTransaction(req),
    })
    for (const { id } of docs) gone.delete(keyOf({ collection, id }))
  }
  return gone
}
