import type { PublishedDocument } from '@carepath/schema'
import { fieldKey, shapeKey } from './read-key.ts'
import type { ReadTracker } from './read-tracker.ts'

/** A document's identity never changes: reading it makes no dependency. */
const identity = new Set<string | symbol>(['type', 'id', 'locale'])

/** The document in a proxy that records each top-level field that is read. */
export function trackDocument<T extends PublishedDocument>(document: T, tracker: ReadTracker): T {
  return new Proxy(document, new FieldRecorder(document, tracker))
}

class FieldRecorder<T extends PublishedDocument> implements ProxyHandler<T> {
  readonly #document: T
  readonly #tracker: ReadTracker

  constructor(document: T, tracker: ReadTracker) {
    this.#document = document
    this.#tracker = tracker
  }

  get(target: T, field: string | symbol): unknown {
    this.#record(field)
    return Reflect.get(target, field)
  }

  has(target: T, field: string | symbol): boolean {
    this.#record(field)
    return Reflect.has(target, field)
  }

  getOwnPropertyDescriptor(target: T, field: string | symbol): PropertyDescriptor | undefined {
    this.#record(field)
    return Reflect.getOwnPropertyDescriptor(target, field)
  }

  ownKeys(target: T): (string | symbol)[] {
    const { type, locale, id } = this.#document
    this.#tracker.record(shapeKey(type, locale, id))
    return Reflect.ownKeys(target)
  }

  #record(field: string | symbol): void {
    if (typeof field !== 'string' || identity.has(field)) return
    const { type, locale, id } = this.#document
    this.#tracker.record(fieldKey(type, locale, field, id))
  }
}
