import { documentKey, type DocumentKey } from '@carepath/schema'
import type { Problem } from '../../mapping/rendition.ts'

/** What is wrong with a document of the import, and whether other documents can be checked against it. */
export interface CheckedEntry {
  isComplete: boolean
  /** Messages of the editorial rules. */
  messages: ReadonlySet<string>
}

/**
 * The problems without those that only follow from another document of the import: it is incomplete, or breaks the same rule,
 * and is told so at its own place. Mending it there mends them.
 */
export const withoutFollowUps = (
  problems: readonly Problem[],
  document: unknown,
  entries: ReadonlyMap<string, CheckedEntry>,
): Problem[] =>
  problems.filter(({ path, message }) => {
    const key = keyAt(document, path)
    const entry = key === undefined ? undefined : entries.get(key)
    return !entry || (entry.isComplete && !entry.messages.has(message))
  })

/** The document that a reference at this path leads to. */
function keyAt(document: unknown, path: string): string | undefined {
  let value = document
  for (const name of path === '' ? [] : path.split('.')) value = (value as Record<string, unknown> | undefined)?.[name]
  if (typeof value !== 'object' || value === null || path === '') return undefined
  const { type, id } = value as { type?: unknown; id?: unknown }
  return typeof type === 'string' && typeof id === 'string' ? documentKey({ type, id } as DocumentKey) : undefined
}
