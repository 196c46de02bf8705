import { createHash } from 'node:crypto'
import type { DocumentKey, DocumentType, Locale } from '@carepath/schema'

/** One document in one language. */
export interface DocumentName extends DocumentKey {
  locale: Locale
}

/** A set of documents as it is kept: the same set has the same hash, in whatever order it comes. */
export function formatDocumentSet(documents: DocumentName[]): { hash: string; json: string } {
  const names = documents.map(({ type, locale, id }) => `${type} ${locale} ${id}`).sort()
  const json = JSON.stringify([...new Set(names)])
  return { hash: createHash('sha256').update(json).digest('hex').slice(0, 32), json }
}

/** The documents of a set that was kept. */
export function parseDocumentSet(json: string): DocumentName[] {
  return (JSON.parse(json) as string[]).map((name) => {
    const [type = '', locale = '', ...id] = name.split(' ')
    return { type: type as DocumentType, locale: locale as Locale, id: id.join(' ') }
  })
}
