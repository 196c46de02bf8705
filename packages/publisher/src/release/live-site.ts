import type { Readable } from 'node:stream'
import type { SiteBundle } from '@carepath/schema'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import type { ContentStore } from '../archive/content-store.ts'
import type { GivenFile } from '../outputs/every-output.ts'
import type { Compute } from '../snapshot/derivations.ts'
import type { DocumentStore } from '../snapshot/document-store.ts'
import type { Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'

/** How far a render has come, in pages. */
export interface RenderProgress {
  done: number
  total: number
}

/** Opens an uploaded file by its public path; undefined where there is none. */
export type ReadAsset = (path: string) => Promise<Readable | undefined>

/** What a release works on: the live tree, and all that is known of it. */
export interface LiveSite {
  bundle: SiteBundle
  /** Public origin, without a slash at the end. */
  siteUrl: string
  readAsset: ReadAsset
  /** Files served as they are. */
  givenFiles: readonly GivenFile[]
  store: DocumentStore
  tree: Tree
  archive: ArchiveDatabase
  content: ContentStore
  staging: Staging
  /** Told how far a render has come. */
  onProgress?: ((progress: RenderProgress) => void) | undefined
  /** See {@link Derivations}. */
  computations: Map<string, Compute>
}
