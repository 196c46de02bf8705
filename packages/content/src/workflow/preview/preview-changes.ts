import { contentHash } from '@carepath/editorial'
import {
  CarepathError,
  locales,
  sourceLocale,
  type DocumentChange,
  type Locale,
  type PublishedDocument,
} from '@carepath/schema'
import { createLocalReq, type Payload } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import type { Signature } from '../../mapping/mapping-context.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { problemsInWords } from '../../candidate/problems-in-words.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { withoutFullStop } from '../../model/text/without-full-stop.ts'
import { findPublishable } from '../../candidate/find-publishable.ts'
import { loadCandidate } from '../../candidate/load-candidate.ts'
import { nextDueDay } from '../review/due-day.ts'
import { findSignatureIn, signatureIn } from '../../candidate/signatures/signatures.ts'
import { pendingPerson, pendingPersonId } from './pending-person.ts'

/** The rendition to preview. */
export interface PreviewTarget extends ClinicalWords {
  /** Id of the person who would sign, where a reviewer looks at the preview. */
  person?: string | undefined
}

/**
 * Loads the newest version of a document as it would go live: signed by its approval where one is in force, else as if it
 * were approved today. Other languages are included only where they would be live too.
 */
export async function loadPreviewChanges(
  payload: Payload,
  { type, id, locale, person }: PreviewTarget,
  isPersonLive: (id: string) => boolean,
): Promise<DocumentChange[]> {
  const candidate = await loadCandidate(await createLocalReq({}, payload), { type, id })
  const { review } = candidate.stored as { review?: { reviewedBy?: unknown } | null }
  const signer = [person, review?.reviewedBy].find((each) => typeof each === 'string' && isPersonLive(each))
  const signature = todaysSignature(payload, typeof signer === 'string' ? signer : pendingPersonId)
  const live = await findPublishable(payload, {
    renditions: candidate.mapped.renditions(findSignatureIn(candidate.approvals)),
    approvals: candidate.approvals,
  })
  const documents: PublishedDocument[] = []
  for (const each of locales) {
    const document = live.find((rendition) => rendition.locale === each)
    if (document) documents.push(document)
    // A translation needs the English text to be approved as well.
    else if (each === locale || each === sourceLocale) documents.push(asIfApproved(each))
  }
  return [{ type, id, documents }, pendingPerson]

  function asIfApproved(each: Locale): PublishedDocument {
    const rendition = candidate.mapped.rendition(each, (draft) =>
      signatureIn(each, { ...signature, reviewedContentHash: contentHash(draft) }),
    )
    if (rendition.document) return rendition.document
    const { error, problems } = rendition
    const why = withoutFullStop(problemsInWords(payload, type, problems))
    const language = each === sourceLocale ? '' : ` in ${languageLabel(each)}`
    throw new CarepathError(error.code, `There is no page to show yet${language}. ${why}`, {
      place: error.place,
      next: 'Correct that in the form, then look again.',
    })
  }
}

/** The signature of an approval that would be given today. */
function todaysSignature(payload: Payload, person: string): Signature {
  const reviewedBy = { type: 'person' as const, id: person }
  const today = clinicToday(payload)
  return {
    reviewedBy,
    reviewedAt: today,
    reviewDue: nextDueDay(today, undefined),
    translation: { reviewedBy, reviewedAt: today },
  }
}
