import type { PageEntry } from '../state/page-record.ts'

/** A rendered page. Its bytes are dropped from memory as soon as they are on disk. */
export interface PageRender extends PageEntry {
  html: Buffer
}
