import type { PageEntry } from '../state/page-record.ts'

/** A page rendered and looked through, not yet anywhere on disk. */
export interface PageRender extends PageEntry {
  html: Buffer
}
