import {
  CarepathError,
  type GlossaryTerm,
  type Locale,
  type PageAddress,
  type Person,
  type PublishedDocument,
  type RenderedPage,
  type SiteBundle,
  type SnapshotReader,
} from '@carepath/schema'

/** The smallest site that can fail in every way the worker must survive: a page for each term and person, and a list of terms. */
export const siteBundleVersion = 2
export const buildId = 'test-1'
export const indexes: SiteBundle['indexes'] = {}

const prefix = (locale: Locale) => (locale === 'en' ? '/' : `/${locale}/`)

export function pagesOf(document: PublishedDocument): PageAddress[] {
  const { type, id, locale } = document
  if (type !== 'glossary-term' && type !== 'person') return []
  const section = type === 'person' ? 'people' : 'glossary'
  const path = `${prefix(locale)}${section}/${document.slug}/`
  return [{ path, kind: type, locale, section, document: { type, id } }]
}

export function standingPages(snapshot: SnapshotReader): PageAddress[] {
  return (['en', 'es'] as const)
    .filter((locale) => snapshot.all('glossary-term', locale).length > 0)
    .map((locale) => ({ path: `${prefix(locale)}glossary/`, kind: 'glossary', locale, section: 'glossary' }))
}

export async function render(page: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage> {
  await Promise.resolve()
  const { document } = page
  if (!document) return glossary(page, snapshot)
  if (page.kind === 'person') return personPage(page, found(snapshot.get('person', document.id, page.locale)))
  return termPage(page, found(snapshot.get('glossary-term', document.id, page.locale)))
}

function glossary(page: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const terms = snapshot.all('glossary-term', page.locale)
  const unsigned = terms.filter(({ review }) => review.reviewedContentHash === undefined)
  return { ...whole(page, 'Glossary', terms.map(({ term }) => `<li>${term}</li>`).join('')), unsigned }
}

function termPage(page: PageAddress, { term, plainDefinition, review, updatedAt }: GlossaryTerm): RenderedPage {
  if (term.includes('unrenderable')) throw new Error('The template broke')
  if (plainDefinition.includes('unreadable')) throw unreadable()
  const notice = review.overdueSince ? `<p>Review overdue since ${review.overdueSince}</p>` : ''
  return { ...whole(page, term, `${notice}<p>${plainDefinition}</p>`), lastModified: updatedAt }
}

function personPage(page: PageAddress, { name, bio, photo, updatedAt, assets }: Person): RenderedPage {
  if (name.includes('unrenderable')) throw new Error('The template broke')
  const portrait = photo ? `<img src="${photo.src}" alt="${photo.alt}">` : ''
  return { ...whole(page, name, bio.html + portrait), lastModified: updatedAt, assets }
}

const style = '<link rel="stylesheet" href="/_astro/style.0a1b.css">'

function whole({ locale }: PageAddress, title: string, body: string): RenderedPage {
  return {
    html: `<!doctype html><html lang="${locale}"><title>${title}</title>${style}<body>${body}</body></html>`,
    title,
    description: title,
    lastModified: '2026-01-01T00:00:00.000Z',
    isIndexed: true,
    assets: [],
  }
}

/** The site's error where one field is at fault. */
function unreadable(): CarepathError {
  return new CarepathError('renderFailed', 'The definition can’t be shown', {
    place: { field: 'plainDefinition' },
    next: 'Write it in other words.',
  })
}

function found<T>(document: T | undefined): T {
  if (document === undefined) throw new Error('The document is not live.')
  return document
}
