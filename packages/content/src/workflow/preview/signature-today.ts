import { isClinicalType, type Locale } from '@carepath/schema'
import { contentHash, type Draft } from '@carepath/editorial'
import type { Payload } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import type { FindSignature, Signature } from '../../mapping/mapping-context.ts'
import { signatureIn } from '../../candidate/signatures/signatures.ts'
import { nextDueDay } from '../review/due-day.ts'
import { pendingPersonId } from './pending-person.ts'

/**
 * Signs any clinical words as an approval would that is given today: by the person who looks, else by the one the form
 * names, where that one is live, else by a person nobody knows yet.
 */
export function signToday(
  payload: Payload,
  { people, isPersonLive, locale }: { people: unknown[]; isPersonLive: (id: string) => boolean; locale: Locale },
): FindSignature {
  const signer = people.find((each) => typeof each === 'string' && isPersonLive(each))
  const reviewedBy = { type: 'person' as const, id: typeof signer === 'string' ? signer : pendingPersonId }
  const today = clinicToday(payload)
  const signature: Signature = {
    reviewedBy,
    reviewedAt: today,
    reviewDue: nextDueDay(today, undefined),
    translation: { reviewedBy, reviewedAt: today },
  }
  return (draft: Draft) =>
    isClinicalType(draft.type)
      ? signatureIn(locale, { ...signature, reviewedContentHash: contentHash(draft) })
      : undefined
}
