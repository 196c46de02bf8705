import { locales, parseDocumentKey, sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { findPublishable } from '../../candidate/find-publishable.ts'
import { loadApprovals } from '../../candidate/signatures/approvals.ts'
import { liveSaveOf } from '../../candidate/signatures/live-save.ts'
import { findSignatureIn } from '../../candidate/signatures/signatures.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { collectionSlugs, titleFields, type CollectionDocumentType } from '../../model/collection-names.ts'
import { isLocalised } from '../../model/localised.ts'
import { askWorker } from '../../outbox/ask-worker.ts'

/** The languages of some documents, by id. */
type Languages = Record<string, Locale[]>

/** How the translations of the live documents of a type stand, by id. A document without an entry is live in every language. */
export interface LanguagesOutOfDate {
  /** Languages it was translated into, and in which patients can’t read it as it is now. */
  outOfDate: Languages
  /** Languages it has never been translated into. */
  untranslated: Languages
}

/** Finds out which live documents of a type lack a language, as patients see them at this moment. */
export async function loadLanguagesOutOfDate(
  req: PayloadRequest,
  type: CollectionDocumentType,
): Promise<LanguagesOutOfDate> {
  const live = (await askWorker(req.payload, 'liveLanguages', { type })) ?? (await readLiveLanguages(req, type))
  const missing = new Map<string, Locale[]>()
  for (const [id, languages] of Object.entries(live)) {
    const lacking = locales.filter((locale) => locale !== sourceLocale && !languages.includes(locale))
    if (languages.includes(sourceLocale) && lacking.length > 0) missing.set(id, lacking)
  }
  const found: LanguagesOutOfDate = { outOfDate: {}, untranslated: {} }
  if (missing.size === 0) return found
  const translated = await findTranslated(req, type)
  for (const [id, lacking] of missing)
    for (const locale of lacking) {
      const list = translated.has(`${id} ${locale}`) ? found.outOfDate : found.untranslated
      ;(list[id] ??= []).push(locale)
    }
  return found
}

/** As the database has it, where no worker answers. */
async function readLiveLanguages(req: PayloadRequest, type: CollectionDocumentType): Promise<Languages> {
  const transaction = onlyTransaction(req)
  const rows = await MappedLiveRows.of(req.payload).load(type, { req: transaction })
  const ids = rows.map(({ stored }) => stored.id)
  const approvals = await loadApprovals(req.payload, type, ids, transaction)
  const languages: Languages = {}
  for (const row of rows) {
    const renditions = row.renditions(findSignatureIn(approvals, { live: liveSaveOf(row.stored) }))
    const documents = await findPublishable(req.payload, { renditions, approvals }, transaction)
    languages[row.stored.id] = documents.map(({ locale }) => locale)
  }
  return languages
}

/** The translations that somebody has made, each as `id locale`: named in that language, approved, or live at some time. */
async function findTranslated(req: PayloadRequest, type: CollectionDocumentType): Promise<Set<string>> {
  const { db } = req.payload
  const all = { limit: 0, pagination: false, req } as const
  const title = titleFields[type]
  const [named, approved, published] = await Promise.all([
    db.find<{ id: string }>({ ...all, collection: collectionSlugs[type], select: { [title]: true }, locale: 'all' }),
    db.find<{ id: string; documentId: string; locale: string }>({
      ...all,
      collection: 'approvals',
      where: { documentType: { equals: type } },
      select: { documentId: true, locale: true },
    }),
    db.find<{ id: string; renditions: unknown }>({ ...all, collection: 'published-translations' }),
  ])
  const found = new Set(approved.docs.map(({ documentId, locale }) => `${documentId} ${locale}`))
  for (const document of named.docs) {
    const names: unknown = Reflect.get(document, title)
    if (!isLocalised(names)) continue
    for (const [locale, name] of Object.entries(names)) if (name) found.add(`${document.id} ${locale}`)
  }
  for (const { renditions } of published.docs)
    for (const rendition of Array.isArray(renditions) ? renditions : []) {
      const [key = '', locale = ''] = String(rendition).split(' ')
      const document = parseDocumentKey(key)
      if (document.type === type) found.add(`${document.id} ${locale}`)
    }
  return found
}
