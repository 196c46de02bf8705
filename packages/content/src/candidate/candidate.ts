import { locales, sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../mapping/mapping-context.ts'
import type { Home } from './live-row.ts'
import { fieldsOf } from './fields-of.ts'
import type { FormValues } from '../form/form-fields.ts'
import { inAllLocales } from '../form/in-all-locales.ts'

/** A form that is about to be what patients read. */
export interface Form {
  home: Home
  /** Undefined while the document is being created. */
  id: string | undefined
  /** The whole form in the language of the request. */
  data: FormValues
}

/** The document as it would be saved, in all languages. */
export async function candidateOf(req: PayloadRequest, form: Form): Promise<StoredDocument> {
  const identity = { id: form.id ?? 'new', updatedAt: new Date().toISOString() }
  if (req.locale === 'all') return { ...form.data, ...identity }
  const stored = await newestStored(req, form)
  return {
    ...inAllLocales(form.data, stored, { fields: fieldsOf(req.payload, form.home), locale: localeOf(req) }),
    ...identity,
  }
}

/** Language the form was filled in. */
export function localeOf(req: PayloadRequest): Locale {
  return locales.find((locale) => locale === req.locale) ?? sourceLocale
}

/** What Payload itself lays the form over: the newest version, drafts included. Empty where there is none yet. */
export async function newestStored(req: PayloadRequest, { home, id }: Omit<Form, 'data'>): Promise<FormValues> {
  if (id === undefined) return {}
  const options = { locale: 'all', draft: true, depth: 0, overrideAccess: true, req: transactionOf(req) } as const
  const newest =
    'global' in home
      ? await req.payload.findGlobal({ slug: home.global, ...options })
      : await req.payload.findByID({ collection: home.collection, id, disableErrors: true, ...options })
  return (newest as FormValues | null) ?? {}
}

/** Only the transaction: Payload would write `locale: 'all'` into a request that is handed over whole. */
export function transactionOf(req: PayloadRequest): Partial<PayloadRequest> {
  return req.transactionID === undefined ? {} : { transactionID: req.transactionID }
}
