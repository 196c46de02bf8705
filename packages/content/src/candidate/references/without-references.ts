import {
  documentSchemas,
  type PublishedDocument,
  type Reference,
  removeDocumentLinks,
  WrittenTypeSchema,
} from '@carepath/schema'
import { isReference } from './find-references.ts'

/** True for a reference that must be removed. */
type IsGone = (reference: Reference) => boolean

/**
 * A published document without its references to documents that are gone: a list loses the entry, a link keeps its words,
 * a single optional reference is left out. The very same document where there is none; undefined where the document
 * would not fit the contract without them.
 */
export function withoutReferences<T extends PublishedDocument>(document: T, isGone: IsGone): T | undefined {
  const rest = without(document, isGone) as T
  if (rest === document) return document
  return documentSchemas[document.type].safeParse(rest).success ? rest : undefined
}

/** Takes the place of a removed reference. */
const gone = Symbol('gone')

/** The very same value where nothing in it is removed. */
function without(value: unknown, isGone: IsGone): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isReference(value)) return isGone(value) ? gone : value
  if (Array.isArray(value)) {
    const items = value.map((item) => without(item, isGone))
    return items.some((item, index) => item !== value[index]) ? items.filter((item) => item !== gone) : value
  }
  const entries = Object.entries(value).map(([name, inner]) => [name, without(inner, isGone), inner] as const)
  if (entries.every(([, now, before]) => now === before)) return value
  const rest = Object.fromEntries(entries.flatMap(([name, now]) => (now === gone ? [] : [[name, now] as const])))
  return typeof rest.html === 'string' ? { ...rest, html: withoutLinks(rest.html, isGone) } : rest
}

function withoutLinks(html: string, isGone: IsGone): string {
  return removeDocumentLinks(html, (link) => {
    const type = WrittenTypeSchema.safeParse(link.type).data
    return type !== undefined && isGone({ type, id: link.id })
  })
}
