import { type DocumentChange, type PublishedDocument, renditionKey } from '@carepath/schema'
import type { Edit } from './edits.ts'

/** The documents that should be live, in a map: too simple to be wrong. */
export class Model {
  readonly #live = new Map<string, PublishedDocument>()
  #canaries = 0

  get documents(): PublishedDocument[] {
    return [...this.#live.values()]
  }

  /** Every canary that some document held once and none holds now. */
  get deadCanaries(): string[] {
    const live = JSON.stringify(this.documents)
    return Array.from({ length: this.#canaries }, (_, index) => canary(index)).filter((name) => !live.includes(name))
  }

  start(documents: PublishedDocument[]): void {
    for (const document of documents) this.#live.set(renditionKey(document), document)
  }

  /** The edits as changes to publish, and the table as it would be after them. */
  try(edits: Edit[]): { changes: DocumentChange[]; accept: () => void } {
    const after = new Map(this.#live)
    for (const { type, id, locale, make } of edits) {
      const key = renditionKey({ type, id, locale })
      if (make) after.set(key, make(canary(this.#canaries++)))
      else after.delete(key)
    }
    const changes = edits.map(({ type, id }) => ({
      type,
      id,
      documents: [...after.values()].filter((document) => document.type === type && document.id === id),
    }))
    const accept = () => {
      this.#live.clear()
      for (const [key, document] of after) this.#live.set(key, document)
    }
    return { changes, accept }
  }
}

const canary = (index: number) => `canary${String(index).padStart(5, '0')}`
