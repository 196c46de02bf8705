import { siteSettingsId, writtenTypes } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { FormValues } from '../form/form-fields.ts'
import { findUploads } from '../form/find-uploads.ts'
import { collectionSlugs, siteSettingsSlug } from '../model/collection-names.ts'
import { formFields } from './stored/entity.ts'
import { loadNames, type DocumentName } from './document-name.ts'
import { onlyTransaction } from './stored/form.ts'

/** The documents whose newest version shows an uploaded picture, live or not. It reads all of them: for rare questions. */
export async function findDraftsShowing(req: PayloadRequest, mediaId: string): Promise<DocumentName[]> {
  const keys = []
  for (const type of writtenTypes) {
    const options = { draft: true, locale: 'all', depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
    const docs =
      type === 'site-settings'
        ? [{ ...(await req.payload.findGlobal({ slug: siteSettingsSlug, ...options })), id: siteSettingsId }]
        : (await req.payload.find({ collection: collectionSlugs[type], pagination: false, ...options })).docs
    const fields = formFields(req.payload, type)
    for (const doc of docs)
      if (findUploads(doc as unknown as FormValues, fields).has(mediaId)) keys.push({ type, id: doc.id })
  }
  return [...(await loadNames(req, keys)).values()]
}
