import type { PayloadRequest } from 'payload'
import { loadForm } from '../../candidate/stored/form.ts'
import { validateField } from '../../form/validate-field.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { findFormPlace, type FormPlace } from '../../form/form-place.ts'
import type { Problem } from '../../mapping/rendition.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** A problem and the field of the form to fix it in; path and label are empty where it is the whole document's. */
export interface FormProblem extends FormPlace {
  message: string
}

/** Problems of the published document in the words of the form, each once. */
export async function toFormProblems(
  req: PayloadRequest,
  words: ClinicalWords,
  problems: readonly Problem[],
): Promise<FormProblem[]> {
  if (problems.length === 0) return []
  const fields = formFields(req.payload, words.type)
  const form = (await loadForm(req, words, words.locale))?.data ?? {}
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
