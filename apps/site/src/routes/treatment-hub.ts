import { hubSegments, type Locale } from '@carepath/schema'
import type { PageKind } from './page-kind.ts'
import { treatmentPath } from './paths.ts'

/** The short pages of a treatment's hub, in reading order. */
const hubKinds = [
  'treatment',
  'what-happens',
  'treatment-side-effects',
  'is-it-right-for-you',
  'results-and-evidence',
  'questions',
] as const satisfies PageKind[]
export type HubKind = (typeof hubKinds)[number]

/** The pages of a hub, each with the last segment of its path. */
export const hubPages = hubKinds.map((kind, index) => ({ kind, segment: hubSegments[index] ?? '' }))

/** Path of one page of a treatment's hub. */
export function hubPath(locale: Locale, slug: string, kind: HubKind): string {
  const segment = hubPages.find((page) => page.kind === kind)?.segment ?? ''
  return treatmentPath(locale, slug) + segment
}
