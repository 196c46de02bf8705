import { locales, sourceLocale, type DocumentChange, type Locale, type PublishedDocument } from '@carepath/schema'
import { createLocalReq, type Payload } from 'payload'
import { leaveOutReferences } from '../../candidate/references/without-references.ts'
import { findPublishable } from '../../candidate/find-publishable.ts'
import { loadApprovals } from '../../candidate/signatures/approvals.ts'
import { findSignatureIn } from '../../candidate/signatures/signatures.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { layOverNewest } from '../../candidate/stored/form.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { findFormPlace } from '../../form/form-place.ts'
import type { FormPreviewRequest, MissingPart } from '../../outbox/preview-request.ts'
import { completeDraft } from './complete-draft.ts'
import { pendingPerson, pendingPersonId } from './pending-person.ts'
import { signToday } from './signature-today.ts'

/** True for a document that patients can read in a language. */
type IsLive = (document: { type: string; id: string }, locale: Locale) => boolean

type PreviewedForm = Pick<FormPreviewRequest, 'type' | 'id' | 'locale' | 'data' | 'person'> & {
  /** Somebody without an account reads it: it names nobody as its reviewer who hasn't approved it. */
  isForGuest?: boolean
}

interface FormChanges {
  changes: DocumentChange[]
  /** What the form lacks, and what its page leaves out, in the language of the form. */
  missing: MissingPart[]
  /** True where the words in the language of the form are approved as they are. */
  isApproved: () => boolean
}

/** A form as it is on the screen, saved or not, as it would go live: finished where it isn't, and as if approved today. */
export async function loadFormChanges(
  payload: Payload,
  { type, id, locale, data, person, isForGuest = false }: PreviewedForm,
  isLive: IsLive,
): Promise<FormChanges> {
  const stored = await layOverNewest(await createLocalReq({}, payload), { type, id, data }, locale)
  const mapped = await mapDocument(payload, type, stored)
  const approvals = await loadApprovals(payload, type, [stored.id])
  const fields = formFields(payload, type)
  const { review } = stored as { review?: { reviewedBy?: unknown } | null }
  const signatures = findSignatureIn(approvals)
  const live = await findPublishable(payload, { renditions: mapped.renditions(signatures), approvals })
  const missing: MissingPart[] = []
  const documents = locales.flatMap((each): PublishedDocument[] => {
    const publishable = live.find((rendition) => rendition.locale === each)
    // A translation needs the English text to be approved as well.
    if (!publishable && each !== locale && each !== sourceLocale) return []
    const document = publishable ?? complete(each)
    return [
      leaveOutReferences(document, (target) => {
        const isGone = target.id !== stored.id && target.id !== pendingPersonId && !isLive(target, each)
        if (isGone && each === locale) noteNotLive(target)
        return isGone
      }),
    ]
  })
  const changes = [{ type, id: stored.id, documents }, pendingPerson]
  return { changes, missing, isApproved }

  function isApproved(): boolean {
    // The source language comes first: a translation's approval rests on it.
    const signed = locales.filter((each) => signatures(mapped.draft(each).document) !== undefined)
    return signed.includes(locale)
  }

  function complete(each: Locale): PublishedDocument {
    const isPersonLive = (candidate: string) => isLive({ type: 'person', id: candidate }, each)
    const people = isForGuest ? [] : [person, review?.reviewedBy]
    const sign = signToday(payload, { people, isPersonLive, locale: each })
    const draft = mapped.draft(each)
    const labelOf = (path: string) => findFormPlace(path, fields).label.split(' › ').at(-1) ?? path
    const completion = { signature: sign(draft.document), today: clinicToday(payload), labelOf }
    const { document, problems } = completeDraft(draft, completion)
    if (each === locale)
      for (const { path, message, say } of problems) {
        const place = findFormPlace(path, fields)
        missing.push({ ...place, message: say?.(place.label) ?? message })
      }
    return document
  }

  function noteNotLive({ type: target }: { type: string }): void {
    const message = `The page leaves out a ${target.replaceAll('-', ' ')} that isn’t live yet.`
    if (!missing.some((part) => part.message === message)) missing.push({ path: '', label: '', message })
  }
}
