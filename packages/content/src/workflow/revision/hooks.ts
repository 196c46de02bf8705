import type {
  CollectionConfig,
  CollectionSlug,
  FlattenedField,
  GlobalConfig,
  GlobalSlug,
  PayloadRequest,
} from 'payload'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { noteBasedOn } from './based-on.ts'
import { changedLanguages } from './changed-languages.ts'
import { refuseBehind, savedMeanwhile } from './refuse-behind.ts'
import { loadStoredRevision, savedKey, saveInAllLanguages, toRevision, type Saved } from './stored-revision.ts'

interface Args {
  id?: unknown
  autosave?: boolean
  data?: unknown
}

/**
 * Counts the saves of a collection's documents, and refuses one that is based on an older save than the newest. The turn
 * to save is taken before Payload reads the document: two saves at once would each write back what the other has changed.
 * Restoring is refused here too: later Payload hands its hooks a request in English, whatever the language of the form is.
 */
export function revisionHooks(
  slug: CollectionSlug,
): Required<
  Pick<NonNullable<CollectionConfig['hooks']>, 'beforeOperation' | 'beforeChange' | 'beforeDelete' | 'afterOperation'>
> {
  return {
    beforeOperation: [
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
      async ({ args, operation, req }) => {
        if (operation !== 'update' && operation !== 'delete' && operation !== 'restoreVersion') return
        const { id, data } = args as Args
        // Nobody who isn't signed in may save, and so none of them takes the turn of those who are.
        if (!req.user && req.payloadAPI !== 'local') return
        // Of many documents each takes its turn later.
        if (typeof id !== 'string') return
        const document = operation === 'restoreVersion' ? await findParent(req, slug, id) : id
        if (document === undefined) return
        const key = savedKey({ collection: slug, id: document })
        noteBasedOn(req, key, data)
        // Pictures are read and made smaller first, which takes too long for a turn.
        if (req.file) return
        await startWriting(req, key)
        const saved = { collection: slug, id: document }
        if (operation === 'restoreVersion') await refuseBehind(req, saved)
        return keepOthersVersion(req, saved, args as Args) as never
      },
    ],
    beforeChange: [
      async ({ collection, data, operation, originalDoc, req }) => {
        const original = originalDoc as (FormValues & { id?: string }) | undefined
        if (operation === 'create' || original?.id === undefined) return { ...data, ...saveInAllLanguages(req, 1) }
        const saved = { collection: slug, id: original.id }
        return { ...data, ...(await nextSave(req, saved, { data, original, fields: collection.flattenedFields })) }
      },
    ],
    beforeDelete: [
      async ({ id, req }) => {
        await refuseBehind(req, { collection: slug, id: String(id) })
      },
    ],
    // The operation that was asked for ends last.
    afterOperation: [
      ({ req, result }) => {
        noteAnswered(req, result)
        return result as unknown
      },
    ],
  }
}

/** The same for a global. */
export function revisionHooksOfGlobal(
  slug: GlobalSlug,
): Required<Pick<NonNullable<GlobalConfig['hooks']>, 'beforeOperation' | 'beforeChange' | 'afterRead'>> {
  const saved = { global: slug }
  return {
    beforeOperation: [
      async ({ args, operation, req }) => {
        if (operation !== 'update' && operation !== 'restoreVersion') return
        if (!req.user && req.payloadAPI !== 'local') return args as Args
        noteBasedOn(req, savedKey(saved), (args as Args).data)
        await startWriting(req, savedKey(saved))
        if (operation === 'restoreVersion') await refuseBehind(req, saved)
        return keepOthersVersion(req, saved, args as Args)
      },
    ],
    beforeChange: [
      async ({ data, originalDoc, global, req }) => {
        const form = data as FormValues
        const original = (originalDoc ?? {}) as FormValues
        return { ...form, ...(await nextSave(req, saved, { data: form, original, fields: global.flattenedFields })) }
      },
    ],
    afterRead: [({ doc, req }) => noteAnswered(req, doc)],
  }
}

/** Notes which revision an operation has read or stored, for the answer's `ETag`. */
function noteAnswered(req: PayloadRequest, doc: unknown): void {
  if (isFormValues(doc) && typeof doc.revision === 'number') req.context.answered = doc.revision
}

interface Save {
  data: FormValues
  /** The document as Payload read it, to lay the save over it. */
  original: FormValues
  fields: FlattenedField[]
}

async function nextSave(req: PayloadRequest, saved: Saved, { data, original, fields }: Save): Promise<FormValues> {
  const stored = await refuseBehind(req, saved, data)
  if (!stored) return saveInAllLanguages(req, 1)
  if (toRevision(original.revision) !== stored.revision) throw savedMeanwhile()
  const revision = stored.revision + 1
  const changed = changedLanguages(req, { stored: stored.form, data, fields })
  const languages = { ...stored.lastSave.languages }
  for (const locale of changed) languages[locale] = revision
  return { revision, lastSave: { by: req.user?.id ?? null, languages } }
}

/** Makes the first autosave after another person's save a version of its own: Payload would write over the other's. */
async function keepOthersVersion(req: PayloadRequest, saved: Saved, args: Args): Promise<Args> {
  if (args.autosave !== true) return args
  const stored = await loadStoredRevision(req, saved)
  const isOwn = !stored || stored.lastSave.by === (req.user?.id ?? null)
  return isOwn ? args : { ...args, autosave: false }
}

/** The document that a version is one of. */
async function findParent(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<string | undefined> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    select: { parent: true },
    req,
  })
  return docs[0]?.parent === undefined ? undefined : String(docs[0].parent)
}
