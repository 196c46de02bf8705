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
  return sortOut(req, type, findLacking(live))
}

/** How many documents of a type are looked at for the first page. */
const maxLookedAt = 100

/**
 * Finds out which translations of the live documents of a type are out of date, among the first hundred documents that lack a
 * language. Undefined where no worker answers, which knows what is live.
 */
export async function findOutOfDate(req: PayloadRequest, type: CollectionDocumentType): Promise<Languages | undefined> {
  const live = await askWorker(req.payload, 'liveLanguages', { type })
  if (!live) return undefined
  const lacking = new Map([...findLacking(live)].slice(0, maxLookedAt))
  return (await sortOut(req, type, lacking, [...lacking.keys()])).outOfDate
}

/** The languages that each document lacks, of those that are live in the source language. */
function findLacking(live: Languages): Map<string, Locale[]> {
  const found = new Map<string, Locale[]>()
  for (const [id, languages] of Object.entries(live)) {
    const lacking = locales.filter((locale) => locale !== sourceLocale && !languages.includes(locale))
    if (languages.includes(sourceLocale) && lacking.length > 0) found.set(id, lacking)
  }
  return found
}

/** Tells translations that are out of date from those that nobody has made; with `ids`, reads those documents only. */
async function sortOut(
  req: PayloadRequest,
  type: CollectionDocumentType,
  missing: Map<string, Locale[]>,
  ids?: string[],
): Promise<LanguagesOutOfDate> {
  const found: LanguagesOutOfDate = { outOfDate: {}, untranslated: {} }
  if (missing.size === 0) return found
  const translated = await findTranslated(req, type, ids)
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
async function findTranslated(req: PayloadRequest, type: CollectionDocumentType, ids?: string[]): Promise<Set<string>> {
  const { db } = req.payload
  const all = { limit: 0, pagination: false, req } as const
  const title = titleFields[type]
  const [named, approved, published] = await Promise.all([
    db.find<{ id: string }>({
      ...all,
      collection: collectionSlugs[type],
      ...(ids ? { where: { id: { in: ids } } } : {}),
      select: { [title]: true },
      locale: 'all',
    }),
    db.find<{ id: string; documentId: string; locale: string }>({
      ...all,
      collection: 'approvals',
      where: { and: [{ documentType: { equals: type } }, ...(ids ? [{ documentId: { in: ids } }] : [])] },
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
