import {
  ownPaths,
  pageOwners,
  type DocumentType,
  type Locale,
  type PageAddress,
  type PageOwner,
  type PublishedDocument,
  type PublishedDocumentOf,
  type RenderedPage,
  type SiteBundle,
  type SnapshotReader,
} from '@carepath/schema'

/** A small site whose pages read, of the present shape, what the real ones read: without it they can't be rendered. */
export const siteBundleVersion = 2
export const buildId = 'present'
export const indexes: SiteBundle['indexes'] = { treatment: ['sideEffects'] }

export function pagesOf(document: PublishedDocument): PageAddress[] {
  const { type, id, locale } = document
  const owner = document.type === 'withdrawal' ? document.documentType : type
  if (!isOwner(owner) || !('slug' in document)) return []
  const paths = ownPaths(owner, locale, document.slug)
  return paths.map((path) => ({ path, kind: type, locale, section: type, document: { type, id } }))
}

export const standingPages = (snapshot: SnapshotReader): PageAddress[] =>
  (['en', 'es'] as const)
    .filter((locale) => snapshot.all('site-settings', locale).length > 0)
    .map((locale) => ({ path: locale === 'en' ? '/' : '/es/', kind: 'home', locale, section: 'home' }))

export async function render(page: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage> {
  await Promise.resolve()
  const { locale, document } = page
  const words = document ? documentWords(snapshot, { ...document, locale }) : homeWords(snapshot, locale)
  const html = `<!doctype html><html lang="${locale}"><title>Now</title><body>Now: ${words}${footer(snapshot, locale)}</body></html>`
  const lastModified = '2026-11-29T00:00:00.000Z'
  return { html, title: 'Now', description: 'Now', lastModified, isIndexed: true, assets: [] }
}

interface Rendition {
  type: DocumentType
  id: string
  locale: Locale
}

function documentWords(snapshot: SnapshotReader, { type, id, locale }: Rendition): string {
  if (type === 'treatment') return treatmentWords(snapshot, required(snapshot, type, id, locale))
  if (type === 'side-effect') return effectWords(snapshot, required(snapshot, type, id, locale))
  return id
}

function treatmentWords(snapshot: SnapshotReader, treatment: PublishedDocumentOf<'treatment'>): string {
  const { locale, name, statuses, interventions, sideEffects } = treatment
  const names = interventions.map(({ intervention: { id } }) => required(snapshot, 'intervention', id, locale).name)
  const standings = statuses.map(({ status }) => status)
  return [name, ...names, ...standings, ...sideEffects.map(figures)].join('; ')
}

function effectWords(snapshot: SnapshotReader, { id, locale }: PublishedDocumentOf<'side-effect'>): string {
  const treatments = snapshot.where('treatment', locale, 'sideEffects', id)
  return treatments
    .flatMap(({ sideEffects }) => sideEffects.filter(({ effect }) => effect.id === id).map(figures))
    .join()
}

const figures = (row: PublishedDocumentOf<'treatment'>['sideEffects'][number]): string =>
  row.figures.map(({ value }) => (value.kind === 'percent' ? `${value.percent}%` : value.kind)).join()

const homeWords = (snapshot: SnapshotReader, locale: Locale): string =>
  snapshot
    .derive(`effects of treatments/${locale}`, (inner) =>
      inner.all('treatment', locale).map(({ name, sideEffects }) => `${name}: ${sideEffects.map(figures).join()}`),
    )
    .join()

/** The numbers of the clinic, on every page. */
const footer = (snapshot: SnapshotReader, locale: Locale): string =>
  snapshot.derive(`footer/${locale}`, (inner) => {
    const [settings] = inner.all('site-settings', locale)
    if (!settings) throw new Error('There are no settings.')
    const clinic = required(inner, 'clinic', settings.clinic.id, locale)
    return clinic.phones.map(({ number }) => number).join()
  })

function required<T extends DocumentType>(snapshot: SnapshotReader, type: T, id: string, locale: Locale) {
  const document = snapshot.get(type, id, locale)
  if (!document) throw new Error(`${type}/${id} is not live.`)
  return document
}

const isOwner = (type: DocumentType): type is PageOwner => (pageOwners as readonly string[]).includes(type)
