import { deepFreeze } from './deep-freeze.ts'
import type { Compute, DerivedValues } from './derived-values.ts'
import type { DocumentIndexes } from './document-indexes.ts'
import type { DocumentView } from './document-view.ts'
import type { ReadKey } from './read-key.ts'
import { ReadTracker } from './read-tracker.ts'
import { TrackedSnapshot } from './tracked-snapshot.ts'

/** The stored values of earlier releases, as JSON. */
export interface DerivationSource {
  find(key: string): string | undefined
}

/** Values that may change with the release, by key. */
export type Suspects = ReadonlyMap<
  string,
  {
    /** The value itself has read something that changed: it must be computed anew. */
    isCertain: boolean
    /** Other suspect values that the value has read. */
    through: ReadonlySet<string>
  }
>

export interface DerivationsOptions {
  view: DocumentView
  indexes: DocumentIndexes
  stored: DerivationSource
  /** How each value is computed. Views bring the function when they ask for a value; it is kept beyond the release. */
  computations: Map<string, Compute>
  /** Values that the release may change. */
  suspects: Suspects
}

interface Outcome {
  json: string
  reads: readonly ReadKey[]
  value: unknown
  isChanged: boolean
}

/**
 * The values that pages share, during one release. A value is computed anew when something it read has changed. Where
 * the result is the same as before, the value counts as unchanged, and no page that reads it is touched.
 */
export class Derivations implements DerivedValues {
  readonly indexes: DocumentIndexes
  readonly #options: DerivationsOptions
  readonly #outcomes = new Map<string, Outcome>()
  readonly #values = new Map<string, unknown>()
  readonly #pending = new Set<string>()
  readonly #failedReads = new Map<string, readonly ReadKey[]>()

  constructor(options: DerivationsOptions) {
    this.#options = options
    this.indexes = options.indexes
  }

  /** The value, for a view. */
  evaluate(key: string, compute: Compute): unknown {
    this.#options.computations.set(key, compute)
    const outcome = this.#outcomes.get(key)
    if (outcome) return outcome.value
    if (this.#values.has(key)) return this.#values.get(key)
    const stored = this.#options.stored.find(key)
    if (stored !== undefined && !this.#mustCompute(key)) return this.#parse(key, stored)
    return this.#compute(key, compute, stored).value
  }

  readsOfFailed(key: string): readonly ReadKey[] {
    return this.#failedReads.get(key) ?? []
  }

  /** Whether a suspect value has changed; undefined while no view has brought the function that computes it. */
  isChanged(key: string): boolean | undefined {
    const outcome = this.#outcomes.get(key)
    if (outcome) return outcome.isChanged
    const stored = this.#options.stored.find(key)
    if (stored === undefined || !this.#mustCompute(key)) return false
    const compute = this.#options.computations.get(key)
    if (!compute) return undefined
    try {
      return this.#compute(key, compute, stored).isChanged
    } catch {
      // A document that the value needs is gone, and perhaps every page that read the value. A page that still reads
      // the value fails with an error of its own.
      return true
    }
  }

  /** Values computed during this release, to be stored. */
  get computed(): { key: string; json: string; reads: readonly ReadKey[]; isChanged: boolean }[] {
    return [...this.#outcomes].map(([key, { json, reads, isChanged }]) => ({ key, json, reads, isChanged }))
  }

  #mustCompute(key: string): boolean {
    const suspect = this.#options.suspects.get(key)
    if (!suspect) return false
    // A value whose function is not known yet is computed while this value is, since this value's function asks for it.
    return suspect.isCertain || [...suspect.through].some((inner) => this.isChanged(inner) !== false)
  }

  #compute(key: string, compute: Compute, stored: string | undefined): Outcome {
    if (this.#pending.has(key)) throw new Error(`The derived value "${key}" reads itself`)
    this.#pending.add(key)
    const tracker = new ReadTracker(`The derived value "${key}"`)
    try {
      const json = toJson(key, compute(new TrackedSnapshot(this.#options.view, this, tracker)))
      tracker.close()
      const isChanged = json !== stored
      const value = deepFreeze(JSON.parse(json) as unknown)
      const outcome = { json, reads: tracker.reads, value, isChanged }
      this.#outcomes.set(key, outcome)
      return outcome
    } catch (error) {
      this.#failedReads.set(key, tracker.reads)
      throw error
    } finally {
      this.#pending.delete(key)
    }
  }

  /** Parses a stored value once, however many pages of the release read it. */
  #parse(key: string, stored: string): unknown {
    const value = deepFreeze(JSON.parse(stored) as unknown)
    this.#values.set(key, value)
    return value
  }
}

/** Views get a value parsed from JSON, so that the first render and a render after a restart read the same. */
function toJson(key: string, value: unknown): string {
  const json = JSON.stringify(value) as string | undefined
  if (json === undefined) throw new Error(`The derived value "${key}" is not plain JSON`)
  return json
}
