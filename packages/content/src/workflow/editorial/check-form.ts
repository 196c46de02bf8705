import { applyOverrides, uncheckedRules, type Finding } from '@carepath/editorial'
import { sourceLocale, type CarepathError, type Locale, type WrittenType } from '@carepath/schema'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { problemsOfForm } from '../../candidate/form-problems.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { findFormPlace } from '../../form/form-place.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import { loadApprovals } from '../../candidate/signatures/approvals.ts'
import { findPendingSignature, isSignatureField } from '../../candidate/signatures/signatures.ts'
import { findStandIns } from '../../candidate/stand-ins.ts'
import { toPermission } from '../request/permission.ts'
import { examineDraft, isAllowable } from './broken-rules.ts'
import { mapDraft } from './map-draft.ts'
import type { EditorialReport, FormFinding, FormReport, OverrideSummary } from './editorial-report.ts'
import { loadOverrides, type RecordedOverride } from './load-overrides.ts'
import { requireOverrideReviewer } from './override-reviewer.ts'

/** A form, saved or not: the document in all languages, and the language to check. */
export interface FormToCheck {
  type: WrittenType
  locale: Locale
  stored: StoredDocument
}

/** Checks an unfinished form against the editorial rules. What is missing in it is a finding, not an error. */
export async function checkForm(
  req: PayloadRequest,
  { type, locale, stored }: FormToCheck,
  known?: MappedDocument,
): Promise<EditorialReport> {
  const fields = formFields(req.payload, type)
  const mapped = known ?? (await mapDocument(req.payload, type, stored, onlyTransaction(req)))
  const approvals = await loadApprovals(req.payload, type, [stored.id], onlyTransaction(req))
  const draftIn = (each: Locale) => mapDraft(mapped, each, approvals)
  const { document, faults, isReviewKnown } = draftIn(locale)
  const { findings: found, grades } = await examineDraft(
    req,
    document,
    locale === sourceLocale ? [] : [draftIn(sourceLocale).document],
  )
  const relevant = isReviewKnown ? found : found.filter(({ path }) => !isSignatureField(path))
  const key = { type, id: stored.id, locale }
  const overrides = await loadOverrides(req.payload, key, onlyTransaction(req))
  const { remaining, answered } = applyOverrides(relevant, overrides)
  return {
    findings: [
      ...faults.map((fault) => faultToFinding(fault, fields)),
      ...remaining.map((finding) => toFormFinding(finding, fields)),
      ...answered.map(({ finding, override }) => ({
        ...toFormFinding(finding, fields),
        override: summarizeOverride(override as RecordedOverride),
      })),
    ],
    grades,
    unchecked: uncheckedRules(locale),
    mayOverride: await toPermission(requireOverrideReviewer(req, key)),
  }
}

/** The same of a form on a screen, with what keeps it from being submitted: a reviewer's signature is still to come. */
export async function checkFormOnScreen(
  req: PayloadRequest,
  checked: FormToCheck,
  form: FormValues,
): Promise<FormReport> {
  const { type, locale, stored } = checked
  const mapped = await mapDocument(req.payload, type, stored, onlyTransaction(req))
  const rendition = mapped.rendition(locale, findPendingSignature)
  const problems = rendition.error ? rendition.problems : await findStandIns(req, rendition.document)
  return {
    ...(await checkForm(req, checked, mapped)),
    incomplete: await problemsOfForm(req, { type, form }, problems),
  }
}

function toFormFinding({ rule, level, path, excerpt, message, next }: Finding, fields: FlattenedField[]): FormFinding {
  const canBeOverridden = isAllowable({ rule, excerpt })
  return { ...findFormPlace(path, fields), rule, level, excerpt, message, next, canBeOverridden }
}

function faultToFinding({ message, next, place }: CarepathError, fields: FlattenedField[]): FormFinding {
  const sentence = `${message}.`
  return {
    ...findFormPlace(place.field ?? '', fields),
    ...{ level: 'block', excerpt: '', message: sentence, next, canBeOverridden: false },
  }
}

const summarizeOverride = ({ by, reason, at }: RecordedOverride): OverrideSummary => ({ by, reason, at })
