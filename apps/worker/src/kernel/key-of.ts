import type { DocumentKey } from '@carepath/schema'

/** The document that a text of the form `type/id` names. */
export function keyOf(text: string): DocumentKey {
  const slash = text.indexOf('/')
  return { type: text.slice(0, slash) as DocumentKey['type'], id: text.slice(slash + 1) }
}
