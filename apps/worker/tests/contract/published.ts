import type { DocumentType, Locale, PublishedDocumentOf } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadPublishableDocuments } from '../../src/verify/load-publishable-documents.ts'

/** A document as patients would get it now, by the rules of a release; undefined where it isn't live. */
export async function published<T extends DocumentType>(
  payload: Payload,
  type: T,
  id: string,
  locale: Locale = 'en',
): Promise<PublishedDocumentOf<T> | undefined> {
  const { documents } = await loadPublishableDocuments(payload)
  const found = documents.find((document) => document.type === type && document.id === id && document.locale === locale)
  return found as PublishedDocumentOf<T> | undefined
}

/** The same without the dates of its fields, which tell of what was live before. */
export async function publishedWords(...[payload, type, id, locale]: Parameters<typeof published>) {
  const document = await published(payload, type, id, locale)
  if (!document) return undefined
  const { changedAt: _, ...words } = document
  return words
}
