import type { CarepathError } from '@carepath/schema'

/** What became of one publish. Times are milliseconds since it started. */
export interface ReleaseReport {
  /** Number of the release; absent where nothing had changed. */
  id?: number
  /** live: all of it is. failed: nothing of it is. unchanged: it was all live already. pinned: it waits for an unpin. */
  status: 'live' | 'failed' | 'unchanged' | 'pinned'
  label?: string
  /** ISO 8601. */
  startedAt: string
  /** Every touched page was rendered. */
  renderedMs?: number
  /** The edited documents' own pages were live. */
  liveMs?: number
  /** Everything but search was live. */
  doneMs: number
  /** How many pages were rendered to find out. */
  rendered: number
  /** Public paths of pages. */
  added: string[]
  changed: string[]
  removed: string[]
  /** Those of the three, or that were, for search engines to list, whose words are others now. */
  listed: string[]
  /** What stopped it. */
  error?: CarepathError
}

export function emptyReport(label?: string): ReleaseReport {
  return {
    ...(label !== undefined && { label }),
    status: 'unchanged',
    startedAt: new Date().toISOString(),
    doneMs: 0,
    rendered: 0,
    added: [],
    changed: [],
    removed: [],
    listed: [],
  }
}
