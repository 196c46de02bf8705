import type { SnapshotReader } from '@carepath/schema'
import { deepFreeze } from './deep-freeze.ts'
import type { DocumentIndexes } from './document-indexes.ts'
import type { DocumentView } from './document-view.ts'
import type { ReadKey } from './read-key.ts'
import { ReadTracker } from './read-tracker.ts'
import { TrackedSnapshot } from './tracked-snapshot.ts'

export type Compute = (snapshot: SnapshotReader) => unknown

/** Where values of earlier releases are kept, as JSON. */
export interface DerivationSource {
  find(key: string): string | undefined
}

/** Values that may come out different, by key. */
export type Suspects = ReadonlyMap<
  string,
  {
    /** It has itself read something that changed. */
    isCertain: boolean
    /** Suspect values it has read. */
    through: ReadonlySet<string>
  }
>

export interface DerivationsOptions {
  view: DocumentView
  indexes: DocumentIndexes
  stored: DerivationSource
  /** How each value is computed, learned from the views that asked for it; outlives a release. */
  computations: Map<string, Compute>
  /** Values that the release's edits may change. */
  suspects: Suspects
}

interface Outcome {
  json: string
  reads: readonly ReadKey[]
  value: unknown
  isChanged: boolean
}

/**
 * Shared values during one release. A value whose reads changed is computed anew; when it comes out the same,
 * it counts as unchanged, and no page that reads it is touched.
 */
export class Derivations {
  readonly indexes: DocumentIndexes
  readonly #options: DerivationsOptions
  readonly #outcomes = new Map<string, Outcome>()
  readonly #values = new Map<string, unknown>()
  readonly #pending = new Set<string>()

  constructor(options: DerivationsOptions) {
    this.#options = options
    this.indexes = options.indexes
  }

  /** The value for a view that asks for it. */
  evaluate(key: string, compute: Compute): unknown {
    this.#options.computations.set(key, compute)
    const outcome = this.#outcomes.get(key)
    if (outcome) return outcome.value
    if (this.#values.has(key)) return this.#values.get(key)
    const stored = this.#options.stored.find(key)
    if (stored !== undefined && !this.#mustCompute(key)) return this.#valueOf(key, stored)
    return this.#compute(key, compute, stored).value
  }

  /** Whether a suspect value came out different; undefined while nobody has told how to compute it. */
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
      // What it needs is gone, and perhaps every page that asked for it. One that still asks fails by its own name.
      return true
    }
  }

  /** Values computed during this release, for keeping. */
  get computed(): { key: string; json: string; reads: readonly ReadKey[]; isChanged: boolean }[] {
    return [...this.#outcomes].map(([key, { json, reads, isChanged }]) => ({ key, json, reads, isChanged }))
  }

  #mustCompute(key: string): boolean {
    const suspect = this.#options.suspects.get(key)
    if (!suspect) return false
    // A value nobody knows how to compute yet is computed inside this one, which does know.
    return suspect.isCertain || [...suspect.through].some((inner) => this.isChanged(inner) !== false)
  }

  #compute(key: string, compute: Compute, stored: string | undefined): Outcome {
    if (this.#pending.has(key)) throw new Error(`The derived value "${key}" asks for itself`)
    this.#pending.add(key)
    try {
      const tracker = new ReadTracker(`The derived value "${key}"`)
      const json = toJson(key, compute(new TrackedSnapshot(this.#options.view, this, tracker)))
      tracker.close()
      const isChanged = json !== stored
      const value = deepFreeze(JSON.parse(json) as unknown)
      const outcome = { json, reads: tracker.reads, value, isChanged }
      this.#outcomes.set(key, outcome)
      return outcome
    } finally {
      this.#pending.delete(key)
    }
  }

  /** Looked up once, however many pages of the release ask for it. */
  #valueOf(key: string, stored: string): unknown {
    const value = deepFreeze(JSON.parse(stored) as unknown)
    this.#values.set(key, value)
    return value
  }
}

/** Views get the value as JSON gives it back, on the first render and after a restart alike. */
function toJson(key: string, value: unknown): string {
  const json = JSON.stringify(value) as string | undefined
  if (json === undefined) throw new Error(`The derived value "${key}" is not plain JSON`)
  return json
}
