import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'
import type { FormValues } from '../form/form-fields.ts'
import { onlyTransaction } from '../candidate/stored/form.ts'
import { loadNewestVersion } from '../candidate/stored/newest-words.ts'
import { siteSettingsSlug, titleFields, typeOfCollection } from '../model/collection-names.ts'
import { findUses, type Use } from '../form/find-uses.ts'
import { collectTexts } from './collect-texts.ts'
import { namingFields } from './searched-collections.ts'
import { toSearchText, wordEnd } from './search-words.ts'

export const searchEntriesSlug = 'search-entries'

/** Goes up when the same text gives other words, or a migration changes texts: all entries are then written anew at the next start. */
export const wordsVersion = 5

/** A document that is looked for: the name of its collection or global, and its id. */
export interface SearchedDocument {
  collection: string
  documentId: string
}

/** Writes the words of a document's newest version, drafts included, in the transaction of the save. */
export async function writeSearchEntry(
  payload: Payload,
  document: SearchedDocument,
  req?: PayloadRequest,
): Promise<void> {
  const { collection, documentId } = document
  const form = await loadNewest(payload, document, req)
  if (!form) return
  const { fields, naming } = fieldsOf(payload, collection)
  const names = toSearchText(
    collectTexts(
      form,
      fields.filter(({ name }) => naming.includes(name)),
    ),
  )
  // The other fields of an account are not everybody's.
  const words = collection === 'users' ? names : toSearchText(collectTexts(form, fields))
  const uses = isWritten(collection) ? toUsesText(findUses(form, fields)) : ''
  const key = keyOf(document)
  await payload.db.upsert({
    collection: searchEntriesSlug,
    where: { document: { equals: key } },
    data: { document: key, collectionSlug: collection, documentId, names, words, uses, wordsVersion },
    ...(req ? { req } : {}),
  })
}

/** What patients read uses something; an account that is linked with a person doesn't. */
const isWritten = (collection: string): boolean =>
  collection === siteSettingsSlug || typeOfCollection(collection) !== undefined

const toUsesText = (uses: readonly Use[]): string => {
  const keys = new Set(uses.map(({ collection, id }) => `${collection}/${id}`))
  return keys.size === 0 ? '' : wordEnd + [...keys].join(wordEnd) + wordEnd
}

export async function deleteSearchEntry(
  payload: Payload,
  document: SearchedDocument,
  req?: PayloadRequest,
): Promise<void> {
  await payload.db.deleteMany({
    collection: searchEntriesSlug,
    where: { document: { equals: keyOf(document) } },
    ...(req ? { req } : {}),
  })
}

export const keyOf = ({ collection, documentId }: SearchedDocument): string => `${collection}/${documentId}`

async function loadNewest(
  payload: Payload,
  { collection, documentId }: SearchedDocument,
  req: PayloadRequest | undefined,
): Promise<FormValues | null> {
  const options = {
    ...({ locale: 'all', draft: true, depth: 0, overrideAccess: true } as const),
    ...(req ? { req: onlyTransaction(req) } : {}),
  }
  if (collection === siteSettingsSlug)
    return (await payload.findGlobal({ slug: siteSettingsSlug, ...options })) as unknown as FormValues
  const slug = collection as CollectionSlug
  // The hooks before have read it already.
  const saved = req && payload.collections[slug].config.versions && (await loadNewestVersion(req, slug, documentId))
  if (saved) return saved.form
  return (await payload.findByID({
    collection: slug,
    id: documentId,
    disableErrors: true,
    ...options,
  })) as FormValues | null
}

function fieldsOf(payload: Payload, slug: string): { fields: FlattenedField[]; naming: string[] } {
  if (slug === siteSettingsSlug) {
    const config = payload.globals.config.find(({ slug: name }: { slug: string }) => name === siteSettingsSlug)
    return { fields: config?.flattenedFields ?? [], naming: [titleFields['site-settings']] }
  }
  const { config } = payload.collections[slug as CollectionSlug]
  return { fields: config.flattenedFields, naming: namingFields(config) }
}
