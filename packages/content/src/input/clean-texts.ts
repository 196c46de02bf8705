import type { CollectionConfig, GlobalConfig } from 'payload'
import { cleanText } from './clean-text.ts'

/** Values that are compared with others as they were sent: what somebody chose as a secret, and words quoted from a document. */
const asSent = new Set(['password', 'excerpt'])

/** The same value with every text in it clean, however deep. */
export function cleanTexts<T>(value: T): T {
  return cleanDeep(value) as T
}

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanDeep)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, asSent.has(name) ? inner : cleanDeep(inner)]),
  )
}

/** Dates, buffers and the ids of MongoDB have a class of their own. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Cleans the texts of a collection whichever way they come: the guard of the API sees only requests, while commands, imports,
 * a copy and a restored version go past it.
 */
export function withCleanTexts(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const beforeValidate = [clean, ...(hooks?.beforeValidate ?? [])]
  return { ...collection, hooks: { ...hooks, beforeValidate } }
}

/** The same for a global. */
export function withCleanTextsOfGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks } = global
  const beforeValidate = [clean, ...(hooks?.beforeValidate ?? [])]
  return { ...global, hooks: { ...hooks, beforeValidate } }
}

const clean = ({ data }: { data?: unknown }) => cleanTexts(data) as never
