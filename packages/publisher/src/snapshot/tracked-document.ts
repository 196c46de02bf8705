import type { PublishedDocument } from '@carepath/schema'
import { fieldKey, shapeKey } from './read-key.ts'
import type { ReadTracker } from './read-tracker.ts'

/** A document's identity never changes, so reading it is no dependency. */
const identity = new Set<string | symbol>(['type', 'id', 'locale'])

/** The document itself, remembering each top-level field that is read. */
export function trackDocument<T extends PublishedDocument>(document: T, tracker: ReadTracker): T {
  const { type, locale, id } = document
  const record = (field: string | symbol) => {
    if (typeof field === 'string' && !identity.has(field)) tracker.record(fieldKey(type, locale, field, id))
  }
  return new Proxy(document, {
    get(target, field): unknown {
      record(field)
      return Reflect.get(target, field)
    },
    has(target, field) {
      record(field)
      return Reflect.has(target, field)
    },
    getOwnPropertyDescriptor(target, field) {
      record(field)
      return Reflect.getOwnPropertyDescriptor(target, field)
    },
    ownKeys(target) {
      tracker.record(shapeKey(type, locale, id))
      return Reflect.ownKeys(target)
    },
  })
}
