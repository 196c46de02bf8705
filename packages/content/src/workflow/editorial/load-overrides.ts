import type { Draft, Override } from '@carepath/editorial'
import { locales, sourceLocale, type DocumentKey, type Locale } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'

/** A clinician's decision, and when it was made. */
export interface RecordedOverride extends Override {
  at: string
}

/** A document in one language. */
type WordsKey = DocumentKey & { locale: Locale }

/** What clinicians have decided about the words of a document in one language, oldest first. */
export async function loadOverrides(
  payload: Payload,
  { type, id, locale }: WordsKey,
  req: Partial<PayloadRequest> = {},
): Promise<RecordedOverride[]> {
  const { docs } = await payload.find({
    collection: 'overrides',
    where: {
      and: [{ documentId: { equals: id } }, { documentType: { equals: type } }, { locale: { equals: locale } }],
    },
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ rule, excerpt, reason, by, at }) => ({ rule, excerpt, reason, by, at }))
}

/** Names the words of a draft. */
export function wordsOf({ type, id = '', locale }: Draft): WordsKey {
  return { type, id, locale: locales.find((each) => each === locale) ?? sourceLocale }
}
