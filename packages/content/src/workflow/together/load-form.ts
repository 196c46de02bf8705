import { sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction, toStoredDocument, type Form } from '../../candidate/stored/form.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'

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
