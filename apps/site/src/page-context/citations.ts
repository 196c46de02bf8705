import type { Locale, SnapshotReader } from '@carepath/schema'
import { requireDocument, type FieldPlace } from '../snapshot/require-document.ts'

/** Numbers the sources of a page in the order they are first cited. */
export class Citations {
  readonly #numbers = new Map<string, number>()
  readonly #own = new Set<string>()
  readonly #snapshot: SnapshotReader
  readonly #locale: Locale

  constructor(snapshot: SnapshotReader, locale: Locale) {
    this.#snapshot = snapshot
    this.#locale = locale
  }

  /** Numbers of these sources in the page's list, lowest first. `isOnOther`: they are cited for another treatment. */
  cite(
    sources: readonly { type: 'source'; id: string }[],
    from: FieldPlace,
    { isOnOther = false }: { isOnOther?: boolean } = {},
  ): number[] {
    if (!isOnOther) for (const { id } of sources) this.#own.add(id)
    const numbers = sources.map((source, index) => {
      const known = this.#numbers.get(source.id)
      if (known) return known
      requireDocument(this.#snapshot, this.#locale, source, { ...from, field: `${from.field}.${index}` })
      this.#numbers.set(source.id, this.#numbers.size + 1)
      return this.#numbers.size
    })
    return [...new Set(numbers)].toSorted((a, b) => a - b)
  }

  /** True for a source that is cited for the subject of the page, and not only for another treatment. */
  isOnSubject(id: string): boolean {
    return this.#own.has(id)
  }

  /** Ids of the cited sources, in the order of their numbers. */
  get ids(): string[] {
    return [...this.#numbers.keys()]
  }
}
