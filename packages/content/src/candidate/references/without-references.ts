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
 * a single optional reference is left out, and a row that is about the reference goes with it. The very same document where
 * there is none; undefined where the document would not fit the contract without them.
 */
export function withoutReferences<T extends PublishedDocument>(document: T, isGone: IsGone): T | undefined {
  const rest = leaveOutReferences(document, isGone)
  if (rest === document) return document
  const { error } = documentSchemas[document.type].safeParse(rest)
  if (!error) return rest
  const complete = withoutRows(
    rest,
    error.issues.flatMap(({ path }) => incompleteRow(rest, path) ?? []),
  )
  return documentSchemas[document.type].safeParse(complete).success ? complete : undefined
}

/** The same without a look at whether the rest fits the contract. */
export function leaveOutReferences<T extends PublishedDocument>(document: T, isGone: IsGone): T {
  return without(document, isGone) as T
}

/** Place of a row that lacks the field an issue is about: the list's name and the row's index. */
function incompleteRow(document: PublishedDocument, path: readonly PropertyKey[]): [string, number][] | undefined {
  const [list, index, field] = path
  if (path.length !== 3 || typeof list !== 'string' || typeof index !== 'number') return undefined
  const row: unknown = (Reflect.get(document, list) as unknown[])[index]
  return typeof row === 'object' && row !== null && !(String(field) in row) ? [[list, index]] : undefined
}

function withoutRows<T extends PublishedDocument>(document: T, rows: readonly [list: string, index: number][]): T {
  const lists = Map.groupBy(rows, ([list]) => list)
  const changed = [...lists].map(([list, gone]) => {
    const indexes = new Set(gone.map(([, index]) => index))
    return [list, (Reflect.get(document, list) as unknown[]).filter((_, index) => !indexes.has(index))]
  })
  return { ...document, ...(Object.fromEntries(changed) as Partial<T>) }
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
