import type { CarepathError } from '@carepath/schema'

/** The outcome of one publish. Times are milliseconds since its start. */
export interface ReleaseReport {
  /** Number of the release; absent where nothing has changed. */
  id?: number
  /**
   * live: the whole release is live. failed: nothing of it is. unchanged: everything was live before. pinned: the site
   * is pinned.
   */
  status: 'live' | 'failed' | 'unchanged' | 'pinned'
  label?: string
  /** ISO 8601. */
  startedAt: string
  /** When every touched page was rendered. */
  renderedMs?: number
  /** When the edited documents' pages were live. */
  liveMs?: number
  /** When everything but search was live. */
  doneMs: number
  /** Number of pages that were rendered. */
  rendered: number
  /** Public paths of pages. */
  added: string[]
  changed: string[]
  removed: string[]
  /** Pages among the three that search engines list, or listed until now, and whose content or listing has changed. */
  listed: string[]
  /** Why the publish failed. */
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
