import {
  CarepathError,
  locales,
  sourceLocale,
  type DocumentChange,
  type Locale,
  type PublishedDocument,
} from '@carepath/schema'
import { createLocalReq, type Payload } from 'payload'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { problemsInWords } from '../../candidate/problems-in-words.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { withoutFullStop } from '../../model/text/without-full-stop.ts'
import { findPublishable } from '../../candidate/find-publishable.ts'
import { loadCandidate } from '../../candidate/load-candidate.ts'
import { findSignatureIn } from '../../candidate/signatures/signatures.ts'
import { pendingPerson } from './pending-person.ts'
import { signToday } from './signature-today.ts'

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
    const people = [person, review?.reviewedBy]
    const rendition = candidate.mapped.rendition(each, signToday(payload, { people, isPersonLive, locale: each }))
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
