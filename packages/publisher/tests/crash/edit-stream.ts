import type { DocumentChange } from '@carepath/schema'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'

const ids = ['about', 'privacy', 'contact', 'visit']

/** Files of the pages that it writes. */
export const pageFiles = [...ids, 'extra'].map((id) => `${id}/index.html`)

/** The documents every run starts from. */
export const firstChanges = changesOf(settings(), person('dr'), ...ids.map((id) => numbered(id, 0)))

/** The n-th publish: bodies, titles seen on every page, and pages that come and go. The same on every run. */
export function changesAt(n: number): DocumentChange[] {
  const id = ids[n % ids.length]!
  if (n % 7 === 3) return [...changesOf(numbered('extra', n)), removalOf(redirect('r', '/extra/'))]
  if (n % 7 === 5) return [removalOf(page('extra')), ...changesOf(redirect('r', '/extra/', '/about/'))]
  return changesOf(numbered(id, n))
}

/** Says the same number at its top, in its middle and at its end. */
function numbered(id: string, n: number) {
  return page(id, { title: `${id} v${n}v`, summary: `start-${id}-${n};`, html: `<p>end-${id}-${n};</p>` })
}

/** Whether a page's parts are of one version; pages of other kinds carry none. */
export function isWhole(html: string): boolean {
  const start = /start-(\w+)-(\d+);/u.exec(html)
  const end = /end-(\w+)-(\d+);/u.exec(html)
  const leadsOn = html.includes('http-equiv="refresh"')
  if (!html.endsWith(leadsOn ? '</a>\n' : '</html>\n')) return false
  return start?.[1] === end?.[1] && start?.[2] === end?.[2]
}
