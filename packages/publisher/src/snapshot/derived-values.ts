import type { SnapshotReader } from '@carepath/schema'
import type { DocumentIndexes } from './document-indexes.ts'
import type { ReadKey } from './read-key.ts'

/** Computes a value that many pages share from the documents it reads. */
export type Compute = (snapshot: SnapshotReader) => unknown

/** The shared values that a snapshot hands to views, see {@link Derivations}. */
export interface DerivedValues {
  readonly indexes: DocumentIndexes
  evaluate(key: string, compute: Compute): unknown
  /** What a value had read when it last failed. */
  readsOfFailed(key: string): readonly ReadKey[]
}
