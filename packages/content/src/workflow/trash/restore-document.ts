import type { CollectionSlug, PayloadRequest } from 'payload'
import { formPath } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { findUses, type Use } from '../../form/find-uses.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { withoutUses } from '../../form/without-uses.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { publishedTypes } from '../../types/published-types.ts'
import { refuseTakenValues } from '../publish/refuse-taken-values.ts'
import { asNextSave } from './as-next-save.ts'
import { loadTrashedVersions, type TrashedWritten } from './load-trashed.ts'
import type { Restored } from './restored.ts'

/**
 * Puts a document back from the trash: a draft, under its old id, with all its versions. Nothing of it goes live by that. The
 * database gets copies of all forms, since MongoDB's adapter changes what it is given.
 */
export async function restoreDocument(req: PayloadRequest, trashed: TrashedWritten): Promise<Restored> {
  const { documentType: type, documentId: id, title } = trashed
  const collection = collectionSlugs[type]
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
  const draft = { ...asNextSave(req, newest.form), _status: 'draft' }
  const row = { ...structuredClone(draft), id }
  await req.payload.db.create({ collection, customID: id, data: row, req, returning: false })
  for (const { form, madeAt, savedAt, isAutosave } of cleaned)
    await createVersion(req, { collection, id, form, madeAt, savedAt, isAutosave })
  const now = new Date().toISOString()
  await createVersion(req, { collection, id, form: draft, madeAt: now, savedAt: now, isAutosave: false })
  await recordEvidence(req, {
    action: 'restored',
    summary: say('“{title}” was restored.', { title }),
    document: { type, id },
  })
  const lost = new Set(findUses(before.form, fields).filter(isGone).map(keyOf)).size
  return { path: formPath({ type, id }), title, isDraft: true, lost }
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
