import { documentKey, sourceLocale, type Locale, type PublishedDocument } from '@carepath/schema'
import { ValidationError, type PayloadRequest } from 'payload'
import { languageLabel } from '../../model/text/language-label.ts'
import { validateField } from '../../form/validate-field.ts'
import { findFormPlace } from '../../form/form-place.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { Problem, Rendition } from '../../mapping/rendition.ts'
import { documentNotes } from '../../request/request-context.ts'
import { goesDownWith, goesLiveWith } from '../../request/together.ts'
import { titleFields } from '../../model/collection-names.ts'
import { kindOf, listNames, loadNames, speakOf, type DocumentName } from '../../candidate/document-name.ts'
import { loadApprovals, type Approvals } from '../../candidate/signatures/approvals.ts'
import { toStoredDocument, formLocale, onlyTransaction, type Form } from '../../candidate/stored/form.ts'
import { entityFor, formFields } from '../../candidate/stored/entity.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import { loadOpenWithdrawals, OpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import { findReferences, type FoundReference } from '../../candidate/references/find-references.ts'
import { findSignatureIn, isSignatureField, isSigned } from '../../candidate/signatures/signatures.ts'
import { withoutReferences } from '../../candidate/references/without-references.ts'
import { findBrokenRules } from '../editorial/broken-rules.ts'
import { refuseOverdue } from '../review/overdue.ts'
import { notApprovedError, refuseUnsigned } from '../review/refuse-unsigned.ts'
import { findStandIns } from '../../candidate/stand-ins.ts'
import { findUnliveReferences } from './find-unlive-references.ts'

/** A form that may be published, mapped. */
export interface CheckedCandidate {
  mapped: MappedDocument
  approvals: Approvals
  /** In every language, whether it may be live in that language or not. */
  renditions: Rendition[]
}

/**
 * Refuses to publish what the worker would not: runs the same mapping on the whole document, marks each field at fault,
 * asks whether a clinician has signed these words, and holds them to the editorial rules. The source language must be
 * right, and so must the language the editor works in. A translation that isn't ready stays unpublished.
 */
export async function refuseInvalid(req: PayloadRequest, form: Form): Promise<CheckedCandidate> {
  const stored = await toStoredDocument(req, form)
  const [mapped, approvals] = await Promise.all([
    mapDocument(req.payload, form.type, stored, onlyTransaction(req)),
    loadApprovals(req.payload, form.type, [stored.id], onlyTransaction(req)),
  ])
  const renditions = mapped.renditions(findSignatureIn(approvals))
  const checked: PublishedDocument[] = []
  for (const rendition of renditions) {
    const { locale } = rendition
    if (locale !== sourceLocale && locale !== formLocale(req)) continue
    const { problems, missing } = rendition.error
      ? { problems: rendition.problems, missing: [] }
      : await findReferenceProblems(req, form, rendition.document)
    const contentProblems = problems.filter(({ path }) => !isSignatureField(path))
    if (contentProblems.length > 0)
      throw await toValidationError(req, form, { problems: contentProblems, locale, missing })
    if (rendition.error) throw notApprovedError({ type: form.type, id: stored.id, locale }, approvals)
    await refuseUnsigned(req, rendition.document, approvals)
    refuseOverdue(rendition.document)
    const broken = [
      ...(isSigned(rendition.document)
        ? await findStandIns(req, rendition.document, signerOf(rendition.document))
        : []),
      ...(await findBrokenRules(req, rendition.document, checked)),
    ]
    if (broken.length > 0) throw await toValidationError(req, form, { problems: broken, locale })
    checked.push(rendition.document)
  }
  documentNotes(req, form).checked = { form: stored, mapped }
  return { mapped, approvals, renditions }
}

/** The entry of the person who has signed the words in this language. */
function signerOf(document: PublishedDocument): string | undefined {
  return 'review' in document ? (document.review.translation?.reviewedBy ?? document.review.reviewedBy).id : undefined
}

/** What a document refers to and patients can’t see. `missing` are those that publishing would show them. */
async function findReferenceProblems(
  req: PayloadRequest,
  form: Form,
  document: PublishedDocument,
): Promise<{ problems: Problem[]; missing: DocumentName[] }> {
  noteReliance(req, form, document)
  const found = await findUnliveReferences(req, document)
  if (found.length === 0) return { problems: [], missing: [] }
  const [withdrawn, names] = await Promise.all([loadWithdrawnAmong(req, found), loadNames(req, found)])
  const isWhole = withoutReferences(document, (target) => withdrawn.isWithdrawn(target)) !== undefined
  const missing = new Map<string, DocumentName>()
  const problems = found.flatMap(({ path, ...target }) => {
    const name = names.get(documentKey(target))
    const what = name ? `Refers to ${speakOf(name)}` : `Refers to a ${kindOf(target.type).toLowerCase()}`
    if (!withdrawn.isWithdrawn(target)) {
      if (!name) return { path, message: `${what} that no longer exists. Choose another, or remove it here.` }
      if (goesDownWith(req, target))
        return { path, message: `${what}, which is taken down at the same time. Remove it here.` }
      missing.set(documentKey(target), name)
      return {
        path,
        message: `${what}, which patients can’t see yet. Publish it first or both together, or remove it here.`,
      }
    }
    // The document is published without the reference, and gets it back once its target is live again.
    if (isWhole) return []
    return { path, message: `${what}, which was withdrawn, but this field needs one. Choose another, or add one.` }
  })
  return { problems, missing: [...missing.values()] }
}

/** Notes which documents of the same request this one can be live only with. */
function noteReliance(req: PayloadRequest, form: Form, document: PublishedDocument): void {
  if (!req.context.together) return
  const relied = findReferences(document).filter((target) => goesLiveWith(req, target))
  documentNotes(req, form).reliesOn = [...new Set(relied.map(documentKey))]
}

async function loadWithdrawnAmong(req: PayloadRequest, found: FoundReference[]): Promise<OpenWithdrawals> {
  if (found.length === 0) return new OpenWithdrawals()
  return loadOpenWithdrawals(req.payload, { ids: found.map(({ id }) => id), req: onlyTransaction(req) })
}

/** Names the language of a problem, where it isn't the language on the screen. */
function nameLanguage(locale: Locale, req: PayloadRequest) {
  if (locale === formLocale(req)) return (problem: Problem) => problem
  const named = (message: string) => `In ${languageLabel(locale)}: ${message}`
  return ({ path, message, say }: Problem) => ({
    path,
    message: named(message),
    ...(say && { say: (label: string) => named(say(label)) }),
  })
}

async function toValidationError(
  req: PayloadRequest,
  { type, id, data }: Form,
  { problems, locale, missing = [] }: { problems: Problem[]; locale: Locale; missing?: DocumentName[] },
): Promise<ValidationError> {
  const fields = formFields(req.payload, type)
  const placed = problems.map(nameLanguage(locale, req)).map(({ path, message, say }) => {
    const place = findFormPlace(path, fields)
    return { ...place, message: say?.(place.label) ?? message }
  })
  // The form shows one message a field.
  const errors = [...Map.groupBy(placed, ({ path }) => path).values()].map(async (here) => {
    const [{ path, label } = { path: '', label: '' }] = here
    // A field can be validated only in the language on the screen.
    const fieldMessage = locale === formLocale(req) ? await validateField(path, { form: data, fields, req }) : undefined
    return { path, label, message: fieldMessage ?? here.map(({ message }) => message).join(' ') }
  })
  const entity = { ...entityFor(type), ...(id === undefined ? {} : { id }) }
  const error = new ValidationError({ ...entity, errors: await Promise.all(errors), req }, req.t)
  return missing.length > 0 ? namingMissing(error, missing, { type, id, data }) : error
}

/** Payload’s own message would name the field only: the documents are named, and given for the form to link to. */
function namingMissing(error: ValidationError, missing: DocumentName[], { type, data }: Form): ValidationError {
  const title = data[titleFields[type]]
  const who = typeof title === 'string' && title ? `“${title}” refers to` : 'It refers to'
  const them = missing.length > 1 ? 'them' : 'it'
  error.message = `${who} ${listNames(missing.map(speakOf))}, which patients can’t see yet. Publish ${them} first, or publish all of it together.`
  Object.assign(error.data, { missing })
  return error
}
