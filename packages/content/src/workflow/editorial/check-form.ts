import { applyOverrides, rules, type Finding } from '@carepath/editorial'
import { sourceLocale, type CarepathError, type Locale, type WrittenType } from '@carepath/schema'
import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import { formFields } from '../../candidate/entity.ts'
import { formPlaceOf } from '../../form/form-path.ts'
import { mapDocument } from '../../candidate/map-documents.ts'
import { loadApprovals } from '../../candidate/approvals.ts'
import { isSignatureField } from '../../candidate/signer.ts'
import { checkDraft } from './broken-rules.ts'
import { draftDocument } from './draft-document.ts'
import type { FormFinding, EditorialReport } from './editorial-report.ts'
import { loadOverrides, type RecordedOverride } from './load-overrides.ts'
import { requireOverrideReviewer, type Words } from './override-reviewer.ts'

/** A form as it is being written: the document in all languages, and the one that is asked about. */
export interface FormToCheck {
  type: WrittenType
  locale: Locale
  stored: StoredDocument
}

/** Holds an unfinished form to the editorial rules. It never fails for what is missing: that is what it tells of. */
export async function checkForm(req: PayloadRequest, { type, locale, stored }: FormToCheck): Promise<EditorialReport> {
  const fields = formFields(req.payload, type)
  const mapped = await mapDocument(req.payload, type, stored, transactionOf(req))
  const approvals = await loadApprovals(req.payload, type, [stored.id], transactionOf(req))
  const read = (each: Locale) => draftDocument(mapped, each, approvals)
  const { document, faults, isReviewKnown } = read(locale)
  const found = await checkDraft(req, document, locale === sourceLocale ? [] : [read(sourceLocale).document])
  const ofWords = isReviewKnown ? found : found.filter(({ path }) => !isSignatureField(path))
  const words = { type, id: stored.id, locale }
  const overrides = await loadOverrides(req.payload, words, transactionOf(req))
  const { standing, answered } = applyOverrides(ofWords, overrides)
  return {
    findings: [
      ...faults.map((fault) => faultToFinding(fault, fields)),
      ...standing.map((finding) => toFormFinding(finding, fields)),
      ...answered.map(({ finding, override }) => ({
        ...toFormFinding(finding, fields),
        override: toldOverride(override as RecordedOverride),
      })),
    ],
    mayOverride: await mayOverride(req, words),
  }
}

function toFormFinding({ rule, level, path, excerpt, message, next }: Finding, fields: FlattenedField[]): FormFinding {
  const canBeOverridden = rules[rule].canBeOverridden && excerpt !== ''
  return { ...formPlaceOf(path, fields), rule, level, excerpt, message, next, canBeOverridden }
}

function faultToFinding({ message, next, place }: CarepathError, fields: FlattenedField[]): FormFinding {
  const sentence = `${message}.`
  return {
    ...formPlaceOf(place.field ?? '', fields),
    ...{ level: 'block', excerpt: '', message: sentence, next, canBeOverridden: false },
  }
}

const toldOverride = ({ by, reason, at }: RecordedOverride) => ({ by, reason, at })

async function mayOverride(req: PayloadRequest, words: Words): Promise<true | string> {
  try {
    await requireOverrideReviewer(req, words)
    return true
  } catch (error) {
    if (error instanceof APIError) return error.message
    throw error
  }
}
