import type { DocumentType, Locale, RenditionKey } from '@carepath/schema'

/**
 * One thing that a view has read, as a string: a field, whether a document is live, the members of a list, a derived
 * value. Free text (an id, a value, the key of a derived value) comes last, so that no two reads have the same key.
 */
export type ReadKey = string

export const liveKey = (type: DocumentType, locale: Locale, id: string): ReadKey => `live ${type} ${locale} ${id}`

export const fieldKey = (type: DocumentType, locale: Locale, field: string, id: string): ReadKey =>
  `field ${type} ${locale} ${field} ${id}`

/** Which fields a document has: `Object.keys` and the spread operator read this. */
export const shapeKey = (type: DocumentType, locale: Locale, id: string): ReadKey => `shape ${type} ${locale} ${id}`

export const allKey = (type: DocumentType, locale: Locale): ReadKey => `all ${type} ${locale}`

export const whereKey = (type: DocumentType, locale: Locale, field: string, value: string): ReadKey =>
  `where ${type} ${locale} ${field} ${value}`

const derivedPrefix = 'derive '

export const derivedKey = (key: string): ReadKey => `${derivedPrefix}${key}`

/** The key of the derived value that was read; undefined for any other read. */
export function parseDerivedKey(key: ReadKey): string | undefined {
  return key.startsWith(derivedPrefix) ? key.slice(derivedPrefix.length) : undefined
}

/** The document that was read; undefined for a list or a derived value. */
export function parseDocumentRead(key: ReadKey): RenditionKey | undefined {
  const [kind, type, locale, ...rest] = key.split(' ')
  if (kind !== 'live' && kind !== 'shape' && kind !== 'field') return undefined
  const id = rest.slice(kind === 'field' ? 1 : 0).join(' ')
  return { type: type as DocumentType, locale: locale as Locale, id }
}
