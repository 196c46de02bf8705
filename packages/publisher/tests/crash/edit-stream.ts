import type { DocumentChange } from '@carepath/schema'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'

const ids = ['about', 'privacy', 'contact', 'visit']

/** Files of the pages in the stream. */
export const pageFiles = [...ids, 'extra'].map((id) => `${id}/index.html`)

/** The documents every run starts from. */
export const firstChanges = changesOf(settings(), person('dr'), ...ids.map((id) => numbered(id, 0)))

/**
 * The n-th publish: bodies, titles that every page shows, and pages that are added and removed. The same on every run.
 */
export function changesAt(n: number): DocumentChange[] {
  const id = ids[n % ids.length]!
  if (n % 7 === 3) return [...changesOf(numbered('extra', n)), removalOf(redirect('r', '/extra/'))]
  if (n % 7 === 5) return [removalOf(page('extra')), ...changesOf(redirect('r', '/extra/', '/about/'))]
  return changesOf(numbered(id, n))
}

/** A page with the same number at its top, in its middle and at its end. */
function numbered(id: string, n: number) {
  return page(id, { title: `${id} v${n}v`, summary: `start-${id}-${n};`, html: `<p>end-${id}-${n};</p>` })
}

/** True where all parts of a page are of one version. Pages of other kinds have no version. */
export function isWhole(html: string): boolean {
  const start = /start-(\w+)-(\d+);/u.exec(html)
  const end = /end-(\w+)-(\d+);/u.exec(html)
  if (!html.endsWith('</html>\n')) return false
  return start?.[1] === end?.[1] && start?.[2] === end?.[2]
}
