import { documentKey, siteSettingsId, writtenTypes } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { FormValues } from '../form/form-fields.ts'
import { findUploads } from '../form/find-uses.ts'
import { collectionSlugs, siteSettingsSlug } from '../model/collection-names.ts'
import { formFields } from './stored/entity.ts'
import { loadNames, type DocumentName } from './document-name.ts'
import { onlyTransaction } from './stored/form.ts'

/** A document that shows a picture, and the fields of its form in which it does. */
export interface DraftShowing extends DocumentName {
  fields: string[]
}

/** The documents whose newest version shows an uploaded picture, live or not. It reads all of them: for rare questions. */
export async function findDraftsShowing(req: PayloadRequest, mediaId: string): Promise<DraftShowing[]> {
  const showing = []
  for (const type of writtenTypes) {
    const options = { draft: true, locale: 'all', depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
    const docs =
      type === 'site-settings'
        ? [{ ...(await req.payload.findGlobal({ slug: siteSettingsSlug, ...options })), id: siteSettingsId }]
        : (await req.payload.find({ collection: collectionSlugs[type], pagination: false, ...options })).docs
    const fields = formFields(req.payload, type)
    for (const doc of docs) {
      const form = doc as unknown as FormValues
      const names = fields.filter((field) => findUploads(form, [field]).has(mediaId)).map(({ name }) => name)
      if (names.length > 0) showing.push({ type, id: doc.id, fields: names })
    }
  }
  const names = await loadNames(req, showing)
  return showing.flatMap((each) => {
    const name = names.get(documentKey(each))
    return name ? [{ ...name, fields: each.fields }] : []
  })
}
