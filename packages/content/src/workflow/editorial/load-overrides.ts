import type { Draft, Override } from '@carepath/editorial'
import { locales, sourceLocale, type RenditionKey } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'

/** An override with the instant of the decision. */
export interface RecordedOverride extends Override {
  at: string
}

/** Loads what clinicians have allowed in a document in one language, oldest first. */
export async function loadOverrides(
  payload: Payload,
  { type, id, locale }: RenditionKey,
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

/** The key of a draft; the language it is written in first, where the draft names none that is published. */
export function draftKey({ type, id = '', locale }: Draft): RenditionKey {
  return { type, id, locale: locales.find((each) => each === locale) ?? sourceLocale }
}
