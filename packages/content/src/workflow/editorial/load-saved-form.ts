import type { RenditionKey, WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { loadNewestForm } from '../../candidate/stored/form.ts'
import { publicError } from '../../model/public-error.ts'
import type { FormToCheck } from './check-form.ts'

/** A document that has a form, in one language. */
export interface FormKey extends RenditionKey {
  type: WrittenType
}

/** Loads the newest version of a document, published or not, to be checked in one language. Refuses with 404 where it is gone. */
export async function loadSavedForm(req: PayloadRequest, { type, id, locale }: FormKey): Promise<FormToCheck> {
  const form = await loadNewestForm(req, { type, id })
  if (Object.keys(form).length === 0) throw publicError('This document no longer exists.', 404)
  return { type, locale, stored: { ...form, id } as StoredDocument }
}
