import { renditionKey, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { isFormValues } from '../../form/form-fields.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'

/** A document of a collection in one language. */
export interface Translation {
  type: CollectionDocumentType
  id: string
  locale: Locale
}

/** The texts of a translation that are out of date, by their keys: the source as the translator saw it. */
export type StaleTexts = Readonly<Record<string, unknown>>

/** Loads the texts of a translation that are out of date. */
export async function loadStaleTexts(req: PayloadRequest, translation: Translation): Promise<StaleTexts> {
  const { docs } = await req.payload.find({
    ...{ collection: 'stale-translations', where: { key: { equals: renditionKey(translation) } }, limit: 1 },
    ...{ pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) },
  })
  const texts: unknown = docs[0]?.texts
  return isFormValues(texts) ? texts : {}
}

/** Keeps which texts of a translation are out of date. */
export async function saveStaleTexts(req: PayloadRequest, translation: Translation, texts: StaleTexts): Promise<void> {
  const key = renditionKey(translation)
  const where = { key: { equals: key } }
  const options = {
    collection: 'stale-translations',
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  } as const
  if (Object.keys(texts).length === 0) {
    await req.payload.delete({ ...options, where })
    return
  }
  const { docs } = await req.payload.update({ ...options, where, data: { texts: { ...texts } } })
  if (docs.length > 0) return
  const { type: documentType, id: documentId, locale } = translation
  await req.payload.create({ ...options, data: { key, documentType, documentId, locale, texts: { ...texts } } })
}
