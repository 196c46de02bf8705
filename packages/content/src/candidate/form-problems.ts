import type { PayloadRequest } from 'payload'
import type { Locale, WrittenType } from '@carepath/schema'
import type { FormValues } from '../form/form-fields.ts'
import { findFormPlace, type FormPlace } from '../form/form-place.ts'
import { validateField } from '../form/validate-field.ts'
import type { Problem } from '../mapping/rendition.ts'
import { formFields } from './stored/entity.ts'
import { loadForm } from './stored/form.ts'

/** A problem and the field of the form to fix it in; path and label are empty where it is the whole document's. */
export interface FormProblem extends FormPlace {
  message: string
}

/** Problems of the published document in the words of its saved form, each once. */
export async function toFormProblems(
  req: PayloadRequest,
  { type, id, locale }: { type: WrittenType; id: string; locale: Locale },
  problems: readonly Problem[],
): Promise<FormProblem[]> {
  if (problems.length === 0) return []
  return problemsOfForm(req, { type, form: (await loadForm(req, { type, id }, locale))?.data ?? {} }, problems)
}

/** The same of a form that is on a screen, saved or not. */
export async function problemsOfForm(
  req: PayloadRequest,
  { type, form }: { type: WrittenType; form: FormValues },
  problems: readonly Problem[],
): Promise<FormProblem[]> {
  const fields = formFields(req.payload, type)
  const translated = problems.map(async ({ path, message, say }) => {
    if (!path) return { path: '', label: '', message }
    const place = findFormPlace(path, fields)
    const said = await validateField(place.path, { form, fields, req })
    return { ...place, message: said ?? say?.(place.label) ?? message }
  })
  return [
    ...new Map((await Promise.all(translated)).map((problem) => [problem.path + problem.message, problem])).values(),
  ]
}

/** The first few problems of a form as sentences, and how many more there are. */
export function formatProblems(problems: readonly FormProblem[]): string {
  const named = problems.slice(0, 3).map(({ label, message }) => (label ? `${label}: ${message}` : message))
  return [...named, ...(problems.length > 3 ? [`And ${problems.length - 3} more.`] : [])].join(' ')
}
