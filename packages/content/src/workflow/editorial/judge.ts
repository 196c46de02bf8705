import { applyOverrides, rules, type Finding } from '@carepath/editorial'
import { isClinicalType, sourceLocale, type CarepathError, type Locale, type WrittenType } from '@carepath/schema'
import { APIError, type FlattenedField, type PayloadRequest } from 'payload'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import { fieldsOfType } from '../../candidate/fields-of.ts'
import { formPlaceOf } from '../../form/form-path.ts'
import { loadImages } from '../../candidate/load-images.ts'
import { uploadsInForm } from '../../form/uploads-in-form.ts'
import { loadApprovals } from '../../candidate/approvals.ts'
import { isOfSignature } from '../../candidate/signer.ts'
import { findingsIn } from './broken-rules.ts'
import { draftDocument } from './draft-document.ts'
import type { JudgedFinding, Judgement } from './judgement.ts'
import { loadOverrides, type RecordedOverride } from './overrides.ts'
import { overriderOf, type Words } from './overrider.ts'

/** A form as it is being written: the document in all languages, and the one that is asked about. */
export interface WrittenForm {
  type: WrittenType
  locale: Locale
  stored: StoredDocument
}

/** Holds an unfinished form to the editorial rules. It never fails for what is missing: that is what it tells of. */
export async function judge(req: PayloadRequest, { type, locale, stored }: WrittenForm): Promise<Judgement> {
  const fields = fieldsOfType(req.payload, type)
  const images = await loadImages(req.payload, uploadsInForm(stored, fields), transactionOf(req))
  const approvals = isClinicalType(type)
    ? await loadApprovals(req.payload, type, [stored.id], transactionOf(req))
    : undefined
  const read = (each: Locale) => draftDocument(type, stored, each, { images, approvals })
  const { document, faults, isReviewKnown } = read(locale)
  const found = await findingsIn(req, document, locale === sourceLocale ? [] : [read(sourceLocale).document])
  const ofWords = isReviewKnown ? found : found.filter(({ path }) => !isOfSignature(path))
  const words = { type, id: stored.id, locale }
  const overrides = await loadOverrides(req.payload, words, transactionOf(req))
  const { standing, answered } = applyOverrides(ofWords, overrides)
  return {
    findings: [
      ...faults.map((fault) => ofFault(fault, fields)),
      ...standing.map((finding) => judged(finding, fields)),
      ...answered.map(({ finding, override }) => ({
        ...judged(finding, fields),
        override: toldOverride(override as RecordedOverride),
      })),
    ],
    mayOverride: await mayOverride(req, words),
  }
}

function judged({ rule, level, path, excerpt, message, next }: Finding, fields: FlattenedField[]): JudgedFinding {
  const canBeOverridden = rules[rule].canBeOverridden && excerpt !== ''
  return { ...formPlaceOf(path, fields), rule, level, excerpt, message, next, canBeOverridden }
}

function ofFault({ message, next, place }: CarepathError, fields: FlattenedField[]): JudgedFinding {
  const sentence = `${message}.`
  return {
    ...formPlaceOf(place.field ?? '', fields),
    ...{ level: 'block', excerpt: '', message: sentence, next, canBeOverridden: false },
  }
}

const toldOverride = ({ by, reason, at }: RecordedOverride) => ({ by, reason, at })

async function mayOverride(req: PayloadRequest, words: Words): Promise<true | string> {
  try {
    await overriderOf(req, words)
    return true
  } catch (error) {
    if (error instanceof APIError) return error.message
    throw error
  }
}
