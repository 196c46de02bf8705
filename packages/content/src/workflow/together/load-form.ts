import { sourceLocale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { entityFor } from '../../candidate/stored/entity.ts'
import { formLocale, onlyTransaction, toStoredDocument, type Form } from '../../candidate/stored/form.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import type { FormValues } from '../../form/form-fields.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import { collectionSlugs } from '../../model/collection-names.ts'

/** The form of a document's newest version in the language of the request; undefined where the document no longer exists. */
export async function loadForm(
  req: PayloadRequest,
  { type, id }: { type: WrittenType; id: string },
): Promise<(Form & { id: string }) | undefined> {
  const entity = entityFor(type)
  const options = {
    locale: req.locale === 'all' ? 'all' : formLocale(req),
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  } as const
  const data =
    'global' in entity
      ? await req.payload.findGlobal({ slug: entity.global, ...options })
      : await req.payload.findByID({ collection: collectionSlugs[type as 'page'], id, disableErrors: true, ...options })
  return data ? { type, id, data: data as unknown as FormValues } : undefined
}

/** A form mapped as it would be published. */
export async function mapForm(req: PayloadRequest, form: Form): Promise<MappedDocument> {
  return mapDocument(req.payload, form.type, await toStoredDocument(req, form), onlyTransaction(req))
}

/** A copy of the request to try something with, in its user's name or another's: what its checks note is forgotten with it. */
export function trialRequest(
  req: PayloadRequest,
  context: PayloadRequest['context'],
  user: PayloadRequest['user'] = req.user,
): PayloadRequest {
  const { payload, t, i18n, locale = sourceLocale, transactionID } = req
  const copy = { payload, user, t, i18n, locale, context: { ...context }, headers: req.headers, query: {} }
  return Object.assign(copy, transactionID === undefined ? {} : { transactionID }) as unknown as PayloadRequest
}
