import { locales, sourceLocale, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { mergeIntoAllLocales } from '../../form/merge-into-all-locales.ts'
import { entityFor, formFields } from './entity.ts'

/** A form that is about to be published. */
export interface Form {
  type: WrittenType
  /** Undefined while the document is being created. */
  id: string | undefined
  /** The whole form in the language of the request. */
  data: FormValues
}

/** The document as it would be saved, in all languages. */
export async function toStoredDocument(req: PayloadRequest, form: Form): Promise<StoredDocument> {
  if (req.locale === 'all') return { ...form.data, ...identityOf(form) }
  return layOverNewest(req, form, formLocale(req))
}

/** The newest version in all languages, with a form in one language in place of what is saved in that language. */
export async function layOverNewest(req: PayloadRequest, form: Form, locale: Locale): Promise<StoredDocument> {
  const stored = await loadNewestForm(req, form)
  const fields = formFields(req.payload, form.type)
  return { ...mergeIntoAllLocales(form.data, stored, { fields, locale }), ...identityOf(form) }
}

const identityOf = ({ id = 'new' }: Form) => ({ id, updatedAt: new Date().toISOString() })

/** Language the form was filled in. */
export function formLocale(req: PayloadRequest): Locale {
  return locales.find((locale) => locale === req.locale) ?? sourceLocale
}

/** The newest version, drafts included: Payload lays a form over it. Empty where there is none yet. */
export async function loadNewestForm(req: PayloadRequest, { type, id }: Omit<Form, 'data'>): Promise<FormValues> {
  if (id === undefined) return {}
  const entity = entityFor(type)
  const options = { locale: 'all', draft: true, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const newest =
    'global' in entity
      ? await req.payload.findGlobal({ slug: entity.global, ...options })
      : await req.payload.findByID({ collection: entity.collection, id, disableErrors: true, ...options })
  return (newest as FormValues | null) ?? {}
}

/**
 * The form of a document's newest version, drafts included, as its screen shows it in one language: without the words of another
 * in place of missing ones. Undefined where the document no longer exists.
 */
export async function loadForm(
  req: PayloadRequest,
  { type, id }: { type: WrittenType; id: string },
  locale: Locale | 'all' = req.locale === 'all' ? 'all' : formLocale(req),
): Promise<(Form & { id: string }) | undefined> {
  const entity = entityFor(type)
  const options = {
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  } as const
  const data =
    'global' in entity
      ? await req.payload.findGlobal({ slug: entity.global, ...options })
      : await req.payload.findByID({ collection: entity.collection, id, disableErrors: true, ...options })
  return data ? { type, id, data: data as unknown as FormValues } : undefined
}

/** The request's transaction alone: Payload would write `locale: 'all'` into a request that is passed on as a whole. */
export function onlyTransaction(req: PayloadRequest): Partial<PayloadRequest> {
  return req.transactionID === undefined ? {} : { transactionID: req.transactionID }
}
