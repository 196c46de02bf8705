import type { RichText } from '@carepath/schema'
import { topRichTextHtml } from '../../rich-text/rich-text-html.ts'
import { clinicsToCallFrom } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import { clinicFooter } from '../parts/phone.ts'
import type { ClinicFooter, PageView } from '../parts/page-view.ts'
import { reviewView } from '../parts/review.ts'

export interface PageBodyView {
  summary: string
  html: string
  /** On a page of contacts of a site with several clinics: all of them. The foot of the page has the main one. */
  clinics: ClinicFooter[]
}

/** A page such as about, editorial policy, contact, privacy or accessibility. */
export function pageView(context: PageContext): PageView<PageBodyView> {
  const page = context.requireOwner('page')
  const { text } = context
  const { seo, body } = page
  context.noteReviewed(page)
  const html = topRichTextHtml(context, body, { document: page, field: 'body' })
  const clinics = page.kind === 'contact' ? severalClinics(context) : []
  context.citations.cite(page.review.sources, { document: page, field: 'review.sources' })
  return {
    title: page.title,
    ...(seo.title && { seoTitle: seo.title }),
    description: seo.description ?? page.summary,
    breadcrumbs: [],
    review: reviewView(context, page),
    contents: [...topSections(body), ...(clinics.length > 0 ? [{ label: text.clinics, path: '#clinics' }] : [])],
    search: { keywords: [], ...(page.kind !== 'contact' && page.kind !== 'other' && { share: aboutTheSite }) },
    ...(page.kind === 'contact' && { placesStripItself: true }),
    body: { summary: page.summary, html, clinics },
  }
}

function severalClinics(context: PageContext): ClinicFooter[] {
  const clinics = clinicsToCallFrom(context)
  return clinics.length > 1 ? clinics.map((clinic) => clinicFooter(context, clinic)) : []
}

/** Pages about the site itself: few who search look for them. */
const aboutTheSite = 0.6

/** The text's highest headings. */
function topSections({ headings }: RichText): Link[] {
  const highest = Math.min(...headings.map(({ depth }) => depth))
  return headings.filter(({ depth }) => depth === highest).map(({ id, text }) => ({ label: text, path: `#${id}` }))
}
