import type { Locale } from '@carepath/schema'
import type { PageKind } from './page-kind.ts'
import { treatmentPath } from './paths.ts'

/** The short pages of a treatment's hub, in reading order, with the last part of their paths. */
export const hubPages = [
  { kind: 'treatment', segment: '' },
  { kind: 'what-happens', segment: 'what-happens/' },
  { kind: 'treatment-side-effects', segment: 'side-effects/' },
  { kind: 'is-it-right-for-you', segment: 'is-it-right-for-you/' },
  { kind: 'results-and-evidence', segment: 'results-and-evidence/' },
  { kind: 'questions', segment: 'questions/' },
] as const satisfies { kind: PageKind; segment: string }[]
export type HubKind = (typeof hubPages)[number]['kind']

/** Path of one page of a treatment's hub. */
export function hubPath(locale: Locale, slug: string, kind: HubKind): string {
  const segment = hubPages.find((page) => page.kind === kind)?.segment ?? ''
  return treatmentPath(locale, slug) + segment
}
