import {
  renditionKey,
  toPresentContent,
  type Locale,
  type PublishedDocument,
  type RenditionKey,
} from '@carepath/schema'
import type { DocumentEdit } from './document-view.ts'

/** Finds a document as it was published, in whichever shape. */
export type FindFormer = (key: RenditionKey) => PublishedDocument | undefined

/**
 * A published document of any release in the present shape of the contract; the same object where it has that shape. Words that
 * have moved here from another document are asked of `find`. One that defies the upgrade stays as it is: its page can then
 * perhaps not be rendered, and stays live as it was.
 */
export function toPresentDocument(document: PublishedDocument, find: FindFormer): PublishedDocument {
  const { type, locale } = document
  try {
    const present = toPresentContent(type, { ...document }, (other, id) => asContent(find({ type: other, id, locale })))
    return JSON.stringify(present) === JSON.stringify(document) ? document : (present as unknown as PublishedDocument)
  } catch {
    return document
  }
}

/** The edits that bring documents of an earlier release into the present shape. */
export function findUpgrades(documents: readonly PublishedDocument[]): DocumentEdit[] {
  const byKey = new Map(documents.map((document) => [renditionKey(document), document]))
  const find: FindFormer = (key) => byKey.get(renditionKey(key))
  return documents
    .map((before) => ({ before, after: toPresentDocument(before, find) }))
    .filter(({ before, after }) => before !== after)
}

/** The ids of all documents that a document points at, in its own language. */
export function findTargets(document: PublishedDocument): RenditionKey[] {
  return Object.values(document).flatMap((value: unknown) => collect(value, document.locale))
}

function collect(value: unknown, locale: Locale): RenditionKey[] {
  if (typeof value !== 'object' || value === null) return []
  const { type, id } = value as Partial<RenditionKey>
  if (typeof type === 'string' && typeof id === 'string' && Object.keys(value).length === 2)
    return [{ type, id, locale }]
  return Object.values(value).flatMap((inner: unknown) => collect(inner, locale))
}

const asContent = (document: PublishedDocument | undefined) => document && { ...document }
