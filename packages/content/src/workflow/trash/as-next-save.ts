import type { PayloadRequest } from 'payload'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'

/** What was stored last as one more save, of whoever restores it. */
export function asNextSave(req: PayloadRequest, form: FormValues): FormValues {
  const { revision, lastSave } = form
  const languages = isFormValues(lastSave) ? lastSave.languages : undefined
  return {
    ...form,
    revision: (typeof revision === 'number' ? revision : 0) + 1,
    lastSave: { by: req.user?.id ?? null, languages: languages ?? {} },
    updatedAt: new Date().toISOString(),
  }
}
