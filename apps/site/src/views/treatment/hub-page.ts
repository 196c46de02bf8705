import { limits, type Treatment } from '@carepath/schema'
import { treatmentIndexPath } from '../../routes/paths.ts'
import { listedHubPages } from '../../directory/listed-hub-pages.ts'
import { hubPages, hubPath, type HubKind } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { reviewView } from '../parts/review.ts'

/** The parts of a hub page that differ from the hub's other pages. */
interface HubPageParts<Body> {
  kind: HubKind
  description: string
  contents?: Link[]
  keywords?: string[]
  /** See PageView. */
  isUnlisted?: boolean
  body: Body
}

/** A page of a treatment's hub: its neighbours are the hub's other pages, in reading order. */
export function hubPage<Body>(context: PageContext, treatment: Treatment, parts: HubPageParts<Body>): PageView<Body> {
  const { text, locale } = context
  // The empty page of questions is in its own menu, so that its reader sees where the page belongs.
  const pages = parts.kind === 'questions' ? hubPages : listedHubPages(context.snapshot, locale, treatment.id)
  const links = pages.map(({ kind }) => ({ label: text.hub[kind], path: hubPath(locale, treatment.slug, kind) }))
  const here = pages.findIndex(({ kind }) => kind === parts.kind)
  const isOverview = parts.kind === 'treatment'
  const title = isOverview ? treatment.name : text.hubTitle[parts.kind](treatment.plainName)
  const { contents } = parts
  return {
    title,
    ...(title.length > limits.shortName && isOverview && { shortTitle: treatment.plainName }),
    seoTitle: isOverview
      ? (treatment.seo.title ?? text.overviewTitle(treatment.plainName))
      : tabTitle(title, () => `${text.hub[parts.kind]}: ${treatment.plainName}`),
    ...(parts.isUnlisted && { isUnlisted: true }),
    description: parts.description,
    breadcrumbs: [
      { label: text.treatments, path: treatmentIndexPath(locale) },
      ...(isOverview ? [] : [{ label: treatment.plainName, path: hubPath(locale, treatment.slug, 'treatment') }]),
    ],
    sidebar: { title: treatment.plainName, links },
    ...neighbours(links, here),
    review: reviewView(context, treatment),
    ...(contents && { contents }),
    // The overview answers the treatment's name before the pages of its parts do.
    search: { keywords: parts.keywords ?? [], ...(isOverview && { share: 1.15 }) },
    body: parts.body,
  }
}

/** Search results cut long titles: what tells the pages of a guide apart then comes first. */
const tabTitle = (title: string, shortest: () => string): string =>
  title.length > limits.seoTitle ? shortest() : title

/** Reads the treatment of a hub page and records that the page shows it. */
export function hubTreatment(context: PageContext): Treatment {
  const treatment = context.requireOwner('treatment')
  context.noteReviewed(treatment)
  return treatment
}

function neighbours(links: Link[], here: number): Pick<PageView, 'previous' | 'next'> {
  const previous = links[here - 1]
  const next = links[here + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}
