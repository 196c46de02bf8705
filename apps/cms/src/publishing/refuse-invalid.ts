import { sourceLocale, type WrittenType, type Locale } from '@carepath/schema'
import { ValidationError, type PayloadRequest } from 'payload'
import { localization } from '../localization.ts'
import { candidateOf, localeOf, transactionOf, type Form } from './candidate.ts'
import { fieldSays } from './field-says.ts'
import { fieldsOf } from './fields-of.ts'
import { formPlaceOf } from './form-path.ts'
import { loadImages } from './load-images.ts'
import { renditionOf, type Problem } from './renditions.ts'
import { unliveReferences } from './unlive-references.ts'
import { uploadsInForm } from './uploads-in-form.ts'

interface Candidate extends Form {
  type: WrittenType
}

/**
 * Refuses to publish what the worker could not: runs the same mapping on the whole document, and marks each field at fault.
 * The source language must be right, and so must the one the editor works in. A translation that isn't ready stays unpublished.
 */
export async function refuseInvalid(req: PayloadRequest, candidate: Candidate): Promise<void> {
  const fields = fieldsOf(req.payload, candidate.home)
  const stored = await candidateOf(req, candidate)
  const images = await loadImages(req.payload, uploadsInForm(stored, fields), transactionOf(req))
  for (const locale of new Set([localeOf(req), sourceLocale])) {
    const rendition = renditionOf(candidate.type, stored, locale, images)
    const problems = rendition.error ? rendition.problems : await referenceProblems(req, rendition.document)
    if (problems.length > 0) throw await refusal(req, candidate, problems.map(inLanguage(locale, req)))
  }
}

async function referenceProblems(
  req: PayloadRequest,
  document: Parameters<typeof unliveReferences>[1],
): Promise<Problem[]> {
  if (req.context.publishesTogether === true) return []
  const found = await unliveReferences(req, document)
  return found.map(({ path, type }) => ({
    path,
    message: `Leads to a ${type.replaceAll('-', ' ')} that patients can’t see yet. Publish that one first, or take it out here.`,
  }))
}

/** Says which language a problem is in, where it isn't the one on the screen. */
function inLanguage(locale: Locale, req: PayloadRequest) {
  if (locale === localeOf(req)) return (problem: Problem) => problem
  const language = localization.locales.find((each) => typeof each === 'object' && each.code === locale)
  const label = typeof language === 'object' ? language.label : locale
  return ({ path, message }: Problem) => ({ path, message: `In ${label}: ${message}` })
}

async function refusal(
  req: PayloadRequest,
  { home, id, data }: Candidate,
  problems: Problem[],
): Promise<ValidationError> {
  const fields = fieldsOf(req.payload, home)
  const errors = problems.map(async ({ path, message }) => {
    const place = formPlaceOf(path, fields)
    return { ...place, message: (await fieldSays(place.path, { form: data, fields, req })) ?? message }
  })
  return new ValidationError(
    { ...home, ...(id === undefined ? {} : { id }), errors: await Promise.all(errors), req },
    req.t,
  )
}
