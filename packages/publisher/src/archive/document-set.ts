import { createHash } from 'node:crypto'
import type { DocumentType, Locale, RenditionKey } from '@carepath/schema'

/** A set of renditions as the archive stores it: the same set has the same hash, in whatever order it comes. */
export function formatDocumentSet(documents: RenditionKey[]): { hash: string; json: string } {
  const names = documents.map(({ type, locale, id }) => `${type} ${locale} ${id}`).sort()
  const json = JSON.stringify([...new Set(names)])
  return { hash: createHash('sha256').update(json).digest('hex').slice(0, 32), json }
}

/** The renditions of a stored set. */
export function parseDocumentSet(json: string): RenditionKey[] {
  return (JSON.parse(json) as string[]).map((name) => {
    const [type = '', locale = '', ...id] = name.split(' ')
    return { type: type as DocumentType, locale: locale as Locale, id: id.join(' ') }
  })
}
