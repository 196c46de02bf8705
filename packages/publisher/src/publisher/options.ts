import type { SiteBundle } from '@carepath/schema'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import type { GivenFile } from '../outputs/every-output.ts'
import type { LiveSite, ReadAsset } from '../release/live-site.ts'
import type { RenderProgress } from '../render/render-progress.ts'
import type { Trees } from '../tree/tree.ts'
import type { PinFile } from './pin-file.ts'

/** The folders, files and settings of a publisher. */
export interface PublisherOptions {
  /** The publisher's own folder: trees, states, the archive of releases. */
  stateDir: string
  /** The link to the live tree, which a web server serves. The publisher makes it and moves it from tree to tree. */
  liveDir: string
  /** The site's built server entry, see SiteBundle. */
  bundlePath: string
  /** The site's built client files: scripts, styles, the 404 page. */
  clientDir: string
  /** Public origin of the site, e.g. `https://www.example.org`. */
  siteUrl: string
  readAsset: ReadAsset
  /** Room on the disk that releases leave free, in bytes; what takes something off the site may use it. None by default. */
  reserveBytes?: number
  /** Files to be served as they are, at the top of the site. */
  givenFiles?: readonly GivenFile[]
  /** For how long browsers that have once loaded the site over HTTPS use nothing else (HSTS); none by default. */
  httpsOnlySeconds?: number
  /** Is called as pages are rendered. The total may grow while more touched pages are found. */
  onProgress?: (progress: RenderProgress) => void
  /** Is called whenever files of the live site may have changed: by a release, or by work that follows it. */
  onFilesChanged?: () => void
  /** Gets messages for whoever runs the worker. */
  log?: (message: string) => void
  /** False leaves out the best compression in the background; the quick compression is always done. */
  hasBestCompression?: boolean
}

/** What a publisher is made of, see openPublisher. */
export interface PublisherParts {
  options: PublisherOptions
  bundle: SiteBundle
  archive: ArchiveDatabase
  trees: Trees
  lock: { release: () => void }
  pin: PinFile
  site: LiveSite | undefined
}
