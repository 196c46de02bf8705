import type { PageEntry } from '../state/page-record.ts'

/** A page rendered and looked through. Its bytes are let go as soon as they are on disk. */
export interface PageRender extends PageEntry {
  html: Buffer
}
