import { locales, type Locale } from '@carepath/schema'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { loadNewestVersion } from '../../candidate/stored/newest-words.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'

/** A collection's document, or a global. */
export type Saved = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

/** What the newest save has noted of itself. */
export interface LastSave {
  /** Id of the account; null where the system itself saved. */
  by: string | null
  /** By language, the number of the newest save that changed what its readers see. */
  languages: Record<Locale, number>
}

/** The newest version as it is stored, in all languages. */
export interface StoredRevision {
  revision: number
  lastSave: LastSave
  form: FormValues
}

/** The name of a document among all that is saved: the turn to save it has this name. */
export function savedKey(saved: Saved): string {
  return 'global' in saved ? `globals/${saved.global}` : `${saved.collection}/${saved.id}`
}

/** Loads the newest version, drafts included; undefined where nothing is stored yet. */
export async function loadStoredRevision(req: PayloadRequest, saved: Saved): Promise<StoredRevision | undefined> {
  const form = await loadNewest(req, saved)
  if (!form) return undefined
  const revision = toRevision(form.revision)
  return { revision, lastSave: toLastSave(form.lastSave, revision), form }
}

/** The number of the newest save alone; undefined where nothing is stored. */
export async function loadRevision(req: PayloadRequest, saved: Saved): Promise<number | undefined> {
  const options = { draft: true, depth: 0, select: { revision: true }, overrideAccess: true } as const
  const { payload, transactionID } = req
  const doc =
    'global' in saved
      ? await payload.findGlobal({ slug: saved.global, ...options })
      : await payload.findByID({
          collection: saved.collection,
          id: saved.id,
          disableErrors: true,
          ...options,
          ...(transactionID === undefined ? {} : { req: { transactionID } }),
        })
  return doc ? toRevision((doc as { revision?: unknown }).revision) : undefined
}

/** What a save notes of itself that concerns the readers of every language. */
export function saveInAllLanguages(
  req: PayloadRequest,
  revision: number,
): Pick<StoredRevision, 'revision' | 'lastSave'> {
  const languages = Object.fromEntries(locales.map((locale) => [locale, revision])) as Record<Locale, number>
  return { revision, lastSave: { by: req.user?.id ?? null, languages } }
}

/** A row from before there were revisions has none. */
export const toRevision = (value: unknown): number => (typeof value === 'number' ? value : 0)

function toLastSave(value: unknown, revision: number): LastSave {
  const stored = isFormValues(value) ? value : {}
  const languages = isFormValues(stored.languages) ? stored.languages : {}
  return {
    by: typeof stored.by === 'string' ? stored.by : null,
    languages: Object.fromEntries(
      locales.map((locale) => [locale, typeof languages[locale] === 'number' ? languages[locale] : revision]),
    ) as Record<Locale, number>,
  }
}

async function loadNewest(req: PayloadRequest, saved: Saved): Promise<FormValues | undefined> {
  const { db, collections } = req.payload
  if ('global' in saved) {
    const newest = { sort: '-updatedAt', limit: 1, pagination: false, locale: 'all', req } as const
    const where = { latest: { equals: true } }
    const { docs } = await db.findGlobalVersions<FormValues>({ global: saved.global, where, ...newest })
    if (docs[0]) return docs[0].version
    const stored: unknown = await db.findGlobal({ slug: saved.global, locale: 'all', req })
    return isFormValues(stored) && Object.keys(stored).length > 0 ? stored : undefined
  }
  const { collection, id } = saved
  if (collections[collection].config.versions) {
    const stored = await loadNewestVersion(req, collection, id)
    if (stored) return stored.form
  }
  const row = await db.findOne<FormValues & { id: string }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  return row ?? undefined
}
