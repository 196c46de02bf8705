import { sourceLocale, type WrittenType, type Locale, type PublishedDocument } from '@carepath/schema'
import { ValidationError, type PayloadRequest } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import { brokenRules } from '../editorial/broken-rules.ts'
import { languageName } from '../../config/localization.ts'
import { loadApprovals } from '../../candidate/approvals.ts'
import { refuseOverdue } from '../review/overdue.ts'
import { notApproved, refuseUnsigned } from '../review/refuse-unsigned.ts'
import { isOfSignature, signerOf } from '../../candidate/signer.ts'
import { loadOpenWithdrawals, OpenWithdrawals } from '../../candidate/open-withdrawals.ts'
import { candidateOf, localeOf, transactionOf, type Form } from '../../candidate/candidate.ts'
import { fieldSays } from '../../form/field-says.ts'
import { fieldsOf } from '../../candidate/fields-of.ts'
import { formPlaceOf } from '../../form/form-path.ts'
import { loadImages } from '../../candidate/load-images.ts'
import type { FoundReference } from '../../candidate/references-in.ts'
import { renditionOf, type Problem } from '../../mapping/rendition.ts'
import { unliveReferences } from './unlive-references.ts'
import { uploadsInForm } from '../../form/uploads-in-form.ts'
import { withoutReferences } from '../../candidate/without-references.ts'

interface Candidate extends Form {
  type: WrittenType
}

/**
 * Refuses to publish what the worker would not: runs the same mapping on the whole document, marks each field at fault,
 * asks whether a clinician has signed these words, and holds them to the editorial rules. The source language must be right, and so must the one the editor
 * works in. A translation that isn't ready stays unpublished.
 */
export async function refuseInvalid(req: PayloadRequest, candidate: Candidate): Promise<void> {
  const fields = fieldsOf(req.payload, candidate.home)
  const stored = await candidateOf(req, candidate)
  const images = await loadImages(req.payload, uploadsInForm(stored, fields), transactionOf(req))
  const approvals = await loadApprovals(req.payload, candidate.type, [stored.id], transactionOf(req))
  const signatureOn = signerOf(approvals)
  const today = clinicToday(req.payload)
  const whole: PublishedDocument[] = []
  for (const locale of new Set([sourceLocale, localeOf(req)])) {
    const rendition = renditionOf(candidate.type, stored, locale, { images, signatureOn, today })
    const problems = rendition.error ? rendition.problems : await referenceProblems(req, rendition.document)
    const ofContent = problems.filter(({ path }) => !isOfSignature(path))
    if (ofContent.length > 0) throw await refusal(req, candidate, { problems: ofContent, locale })
    if (rendition.error) throw notApproved({ type: candidate.type, id: stored.id, locale }, approvals)
    await refuseUnsigned(req, rendition.document, approvals)
    refuseOverdue(rendition.document)
    const broken = await brokenRules(req, rendition.document, whole)
    if (broken.length > 0) throw await refusal(req, candidate, { problems: broken, locale })
    whole.push(rendition.document)
  }
}

async function referenceProblems(
  req: PayloadRequest,
  document: Parameters<typeof unliveReferences>[1],
): Promise<Problem[]> {
  if (req.context.publishesTogether === true) return []
  const found = await unliveReferences(req, document)
  const withdrawn = await withdrawnAmong(req, found)
  const isWhole = withoutReferences(document, (target) => withdrawn.has(target)) !== undefined
  return found.flatMap(({ path, type, id }) => {
    const what = `Leads to a ${type.replaceAll('-', ' ')}`
    if (!withdrawn.has({ type, id }))
      return { path, message: `${what} that patients can’t see yet. Publish that one first, or take it out here.` }
    // It is published without, and has it back once that is live again.
    if (isWhole) return []
    return { path, message: `${what} that was withdrawn, and can’t do without. Choose another, or add one.` }
  })
}

async function withdrawnAmong(req: PayloadRequest, found: FoundReference[]): Promise<OpenWithdrawals> {
  if (found.length === 0) return new OpenWithdrawals()
  return loadOpenWithdrawals(req.payload, { ids: found.map(({ id }) => id), req: transactionOf(req) })
}

/** Says which language a problem is in, where it isn't the one on the screen. */
function inLanguage(locale: Locale, req: PayloadRequest) {
  if (locale === localeOf(req)) return (problem: Problem) => problem
  return ({ path, message }: Problem) => ({ path, message: `In ${languageName(locale)}: ${message}` })
}

async function refusal(
  req: PayloadRequest,
  { home, id, data }: Candidate,
  { problems, locale }: { problems: Problem[]; locale: Locale },
): Promise<ValidationError> {
  const fields = fieldsOf(req.payload, home)
  const placed = problems
    .map(inLanguage(locale, req))
    .map(({ path, message }) => ({ ...formPlaceOf(path, fields), message }))
  // The form shows one message a field.
  const errors = [...Map.groupBy(placed, ({ path }) => path).values()].map(async (here) => {
    const [{ path, label } = { path: '', label: '' }] = here
    // A field speaks of the language on the screen.
    const said = locale === localeOf(req) ? await fieldSays(path, { form: data, fields, req }) : undefined
    return { path, label, message: said ?? here.map(({ message }) => message).join(' ') }
  })
  return new ValidationError(
    { ...home, ...(id === undefined ? {} : { id }), errors: await Promise.all(errors), req },
    req.t,
  )
}
