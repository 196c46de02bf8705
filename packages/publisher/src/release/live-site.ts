import type { Readable } from 'node:stream'
import type { SiteBundle } from '@carepath/schema'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import type { ContentStore } from '../archive/content-store.ts'
import type { GivenFile } from '../outputs/every-output.ts'
import type { RenderProgress } from '../render/render-progress.ts'
import type { Compute } from '../snapshot/derived-values.ts'
import type { DocumentStore } from '../snapshot/document-store.ts'
import type { DocumentEdit } from '../snapshot/document-view.ts'
import type { Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'

/** Opens an uploaded file by its public path; undefined where there is none. */
export type ReadAsset = (path: string) => Promise<Readable | undefined>

/** The live tree with everything that a release needs to change it. */
export interface LiveSite {
  bundle: SiteBundle
  /** Public origin, without a slash at the end. */
  siteUrl: string
  readAsset: ReadAsset
  /** Files of whoever runs the site, served as they are. */
  givenFiles: readonly GivenFile[]
  /** For how long browsers use HTTPS only; 0 says nothing of it. */
  httpsOnlySeconds: number
  store: DocumentStore
  /** What has brought documents of an earlier release into the present shape; the tree's state still has the former ones. */
  upgrades?: readonly DocumentEdit[]
  tree: Tree
  archive: ArchiveDatabase
  content: ContentStore
  staging: Staging
  /** Is called as pages are rendered. */
  onProgress?: ((progress: RenderProgress) => void) | undefined
  /** How shared values are computed, by key; see DerivationsOptions. */
  computations: Map<string, Compute>
}
