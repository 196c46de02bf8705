import {
  documentSchemas,
  type PublishedDocument,
  type Reference,
  removeDocumentLinks,
  WrittenTypeSchema,
} from '@carepath/schema'
import { isReference } from './find-references.ts'

/** Tells pointers that must go. */
type IsGone = (reference: Reference) => boolean

/**
 * A published document without its pointers to what is gone: lists lose the entry, links their address but not their
 * words, single optional pointers go. The document itself where it has none; undefined where it can't be whole without them.
 */
export function withoutReferences<T extends PublishedDocument>(document: T, isGone: IsGone): T | undefined {
  const rest = without(document, isGone) as T
  if (rest === document) return document
  return documentSchemas[document.type].safeParse(rest).success ? rest : undefined
}

/** Stands for a pointer that is gone. */
const gone = Symbol('gone')

/** The very value where nothing in it is gone. */
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
