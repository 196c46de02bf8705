import type { DocumentType, Locale } from '@carepath/schema'

/**
 * What a view has read, as one string: a field, a document's being live, the members of a query, a derived value.
 * Free text (an id, a value, a derivation's key) stands last, so that no two reads share a key.
 */
export type ReadKey = string

export const liveKey = (type: DocumentType, locale: Locale, id: string): ReadKey => `live ${type} ${locale} ${id}`

export const fieldKey = (type: DocumentType, locale: Locale, field: string, id: string): ReadKey =>
  `field ${type} ${locale} ${field} ${id}`

/** Which fields a document has, whatever they hold: what a spread or `Object.keys` reads. */
export const shapeKey = (type: DocumentType, locale: Locale, id: string): ReadKey => `shape ${type} ${locale} ${id}`

export const allKey = (type: DocumentType, locale: Locale): ReadKey => `all ${type} ${locale}`

export const whereKey = (type: DocumentType, locale: Locale, field: string, value: string): ReadKey =>
  `where ${type} ${locale} ${field} ${value}`

const derivedPrefix = 'derive '

export const derivedKey = (key: string): ReadKey => `${derivedPrefix}${key}`

/** The derivation a read key names, if it names one. */
export function parseDerivedKey(key: ReadKey): string | undefined {
  return key.startsWith(derivedPrefix) ? key.slice(derivedPrefix.length) : undefined
}

/** The document a read is of, if it is of one alone. */
export function parseDocumentRead(key: ReadKey): { type: DocumentType; locale: Locale; id: string } | undefined {
  const [kind, type, locale, ...rest] = key.split(' ')
  if (kind !== 'live' && kind !== 'shape' && kind !== 'field') return undefined
  const id = rest.slice(kind === 'field' ? 1 : 0).join(' ')
  return { type: type as DocumentType, locale: locale as Locale, id }
}
