import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../candidate/candidate.ts'
import { fieldSays } from '../../form/field-says.ts'
import { formFields } from '../../candidate/entity.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { formPlaceOf, type FormPlace } from '../../form/form-path.ts'
import type { Problem } from '../../mapping/rendition.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** A problem at the field of the form where it is mended; without path and label it is the whole document's. */
export interface FormProblem extends FormPlace {
  message: string
}

/** Problems of the published document as the form would tell them, each field once. */
export async function toFormProblems(
  req: PayloadRequest,
  words: ClinicalWords,
  problems: readonly Problem[],
): Promise<FormProblem[]> {
  if (problems.length === 0) return []
  const fields = formFields(req.payload, words.type)
  const form = await loadForm(req, words)
  const told = problems.map(async ({ path, message }) => {
    if (!path) return { path: '', label: '', message }
    const place = formPlaceOf(path, fields)
    return { ...place, message: (await fieldSays(place.path, { form, fields, req })) ?? message }
  })
  return [...new Map((await Promise.all(told)).map((problem) => [problem.path + problem.message, problem])).values()]
}

/** The newest version as the form shows it in one language. */
async function loadForm(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<FormValues> {
  const stored = await req.payload.findByID({
    collection: collectionSlugs[type],
    id,
    locale,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: transactionOf(req),
  })
  return { ...(stored as object | null) }
}
