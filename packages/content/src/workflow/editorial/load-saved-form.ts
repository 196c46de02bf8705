import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { newestStored } from '../../candidate/candidate.ts'
import { refusal } from '../../model/refusal.ts'
import type { FormToCheck } from './check-form.ts'
import type { Words } from './override-reviewer.ts'

/** A document as it is saved, published or not, and the language that is asked about. 404 where it is gone. */
export async function loadSavedForm(req: PayloadRequest, { type, id, locale }: Words): Promise<FormToCheck> {
  const form = await newestStored(req, { type, id })
  if (Object.keys(form).length === 0) throw refusal('This document no longer exists.', 404)
  return { type, locale, stored: { ...form, id } as StoredDocument }
}
