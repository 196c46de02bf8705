import { writtenTypes, type WrittenType, type PublishedDocument } from '@carepath/schema'

/** A reference from one published document to another. */
export interface FoundReference {
  /** Field path of the reference in the published document. */
  path: string
  type: WrittenType
  id: string
}

/** Every reference from a published document to others, links inside rich text among them. */
export function findReferences(document: PublishedDocument): readonly FoundReference[] {
  const known = cache.get(document)
  if (known) return known
  const found: FoundReference[] = []
  for (const [name, value] of Object.entries(document)) collect(value, name, found)
  const others = found.filter(({ type, id }) => type !== document.type || id !== document.id)
  cache.set(document, others)
  return others
}

/** Published documents never change, and the worker asks for the same ones again and again. */
const cache = new WeakMap<PublishedDocument, readonly FoundReference[]>()

function collect(value: unknown, path: string, found: FoundReference[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isReference(value)) found.push({ path, type: value.type, id: value.id })
  else for (const [name, inner] of Object.entries(value)) collect(inner, `${path}.${name}`, found)
}

const types: ReadonlySet<unknown> = new Set(writtenTypes)

/** Recognised by its shape, which is fast enough for a whole site: a document type, an id and nothing else. */
export function isReference(value: object): value is { type: WrittenType; id: string } {
  return 'type' in value && 'id' in value && types.has(value.type) && Object.keys(value).length === 2
}
