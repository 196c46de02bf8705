import { documentTypes, locales, parseDocumentKey, WrittenTypeSchema, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf, loadNames, speakOf } from './document-name.ts'

/** A document's key, `type/id` or `type/id/locale`, in a sentence; no part of an address or a path. */
const keyInText = new RegExp(
  String.raw`(?<![\w/.-])(?<key>(?:${documentTypes.join('|')})/[\w-]{1,64})(?:/(?:${locales.join('|')}))?(?![\w/-])`,
  'gu',
)

/** An id that a database has given: 36 characters with dashes, or 24. */
const databaseId = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u

/**
 * Gives the names of the documents that messages of the worker name by their keys. The worker can’t name what it has never
 * seen, such as a document that was deleted, and nobody who reads a screen knows a document by its id.
 */
export async function namesInText(
  req: PayloadRequest,
  texts: Iterable<string | null | undefined>,
): Promise<(text: string) => string> {
  const keys = new Map<string, { type: WrittenType; id: string }>()
  for (const text of texts)
    for (const { groups } of (text ?? '').matchAll(keyInText)) {
      const key = groups?.key ?? ''
      const { type, id } = parseDocumentKey(key)
      const { data: written } = WrittenTypeSchema.safeParse(type)
      if (written) keys.set(key, { type: written, id })
    }
  if (keys.size === 0) return (text) => text
  const names = await loadNames(req, keys.values())
  const nameOf = (key: string): string => {
    const known = keys.get(key)
    if (!known) return key
    const name = names.get(key)
    if (name) return speakOf(name)
    return databaseId.test(known.id) ? `a ${kindOf(known.type).toLowerCase()} that no longer exists` : key
  }
  return (text) => text.replaceAll(keyInText, (_, key: string) => nameOf(key))
}
