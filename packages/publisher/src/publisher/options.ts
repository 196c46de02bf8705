import type { GivenFile } from '../outputs/every-output.ts'
import type { ReadAsset, RenderProgress } from '../release/live-site.ts'

/** Where a publisher works and what it works with. */
export interface PublisherOptions {
  /** Folder of the publisher's own: trees, states, the archive of releases. */
  stateDir: string
  /** The link that is served. The publisher makes it and moves it from tree to tree. */
  liveDir: string
  /** The site's built server entry, see SiteBundle. */
  bundlePath: string
  /** The site's built client files: scripts, styles, the 404 page. */
  clientDir: string
  /** Public origin of the site, e.g. `https://www.example.org`. */
  siteUrl: string
  readAsset: ReadAsset
  /** Files to serve as they are, at the top of the site. */
  givenFiles?: readonly GivenFile[]
  /** Told how far a render has come; what is still to be found may let the total grow. */
  onProgress?: (progress: RenderProgress) => void
  /** Told what a person who runs the worker may want to know. */
  log?: (message: string) => void
  /** False leaves out the best compression in the background; the quick one is always there. */
  hasBestCompression?: boolean
}
