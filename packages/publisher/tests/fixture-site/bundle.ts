import {
  type Locale,
  type PageAddress,
  type PublishedDocument,
  type PublishedDocumentOf,
  type RenderedPage,
  replaceDocumentLinks,
  type SiteBundle,
  type SnapshotReader,
} from '@carepath/schema'

type Doc<T extends PublishedDocument['type']> = PublishedDocumentOf<T>

/** A site in miniature, with every way a page can depend on documents. */
export const siteBundleVersion = 2
export const buildId = 'fixture-1'
export const inlineScripts = ['document.title']
export const indexes: SiteBundle['indexes'] = { page: ['kind'], faq: ['treatment'], treatment: ['sideEffects'] }

const prefix = (locale: Locale) => (locale === 'en' ? '/' : '/es/')
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function pagesOf(document: PublishedDocument): PageAddress[] {
  const { type, id, locale } = document
  const own = (path: string, section: string): PageAddress[] => [
    { path: prefix(locale) + path, kind: type, locale, section, document: { type, id } },
  ]
  if (document.type === 'page') return own(`${document.slug}/`, 'pages')
  if (document.type === 'person') return own(`people/${document.slug}/`, 'people')
  if (document.type === 'side-effect') return own(`effects/${document.slug}/`, 'effects')
  return []
}

export function standingPages(snapshot: SnapshotReader): PageAddress[] {
  return (['en', 'es'] as const).flatMap((locale) => {
    const home: PageAddress = { path: prefix(locale), kind: 'home', locale, section: '' }
    const glossary: PageAddress = { path: `${prefix(locale)}glossary/`, kind: 'glossary', locale, section: 'glossary' }
    return [
      ...(snapshot.all('site-settings', locale).length ? [home] : []),
      ...(snapshot.all('glossary-term', locale).length ? [glossary] : []),
    ]
  })
}

export async function render(page: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage> {
  await Promise.resolve()
  if (page.kind === 'home') return home(page, snapshot)
  if (page.kind === 'glossary') return glossary(page, snapshot)
  const { type, id } = page.document!
  if (type === 'side-effect') return effectPage(page, snapshot.get('side-effect', id, page.locale)!, snapshot)
  if (type === 'person') return personPage(page, snapshot.get('person', id, page.locale)!, snapshot)
  return pagePage(page, snapshot.get('page', id, page.locale)!, snapshot)
}

function home(page: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const [settings] = snapshot.all('site-settings', page.locale)
  if (!settings) throw new Error('No settings')
  return whole(page, snapshot, {
    title: settings.siteName,
    main: `<p>${escape(settings.introduction)}</p>`,
    lastModified: settings.updatedAt,
    isIndexed: !settings.isSample,
  })
}

function glossary(page: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const terms = snapshot.all('glossary-term', page.locale).toSorted((a, b) => (a.term < b.term ? -1 : 1))
  const newest =
    terms
      .map((term) => term.updatedAt)
      .toSorted()
      .at(-1) ?? ''
  const list = terms.map(
    (term) => `<dt id="${term.slug}">${escape(term.term)}</dt><dd>${escape(term.plainDefinition)}</dd>`,
  )
  return whole(page, snapshot, { title: 'Glossary', main: `<dl>${list.join('')}</dl>`, lastModified: newest })
}

function personPage(page: PageAddress, person: Doc<'person'>, snapshot: SnapshotReader): RenderedPage {
  const photo = person.photo ? `<img src="${person.photo.src}" alt="${escape(person.photo.alt)}">` : ''
  return whole(page, snapshot, {
    title: person.name,
    main: photo + resolve(person.bio.html, page, snapshot),
    lastModified: person.updatedAt,
    isIndexed: !person.isPlaceholder,
    assets: person.photo ? [person.photo.src] : [],
  })
}

function pagePage(page: PageAddress, document: Doc<'page'>, snapshot: SnapshotReader): RenderedPage {
  if (document.summary.includes('BOOM')) throw new Error('The template fell over')
  if (document.summary.includes('OUT OF MEMORY')) process.kill(process.pid, 'SIGKILL')
  const reviewer = snapshot.get('person', document.review.reviewedBy.id, page.locale)
  if (!reviewer) throw new Error(`No reviewer ${document.review.reviewedBy.id}`)
  const alike = snapshot
    .where('page', page.locale, 'kind', document.kind)
    .filter((other) => other.id !== document.id)
    .map((other) => `<li>${escape(other.title)}</li>`)
    .toSorted()
  const by = `<p>Reviewed by <a href="${prefix(page.locale)}people/${reviewer.slug}/">${escape(reviewer.name)}</a></p>`
  return whole(page, snapshot, {
    title: document.title,
    main: `<p>${escape(document.summary)}</p>${resolve(document.body.html, page, snapshot)}${by}<ul>${alike.join('')}</ul>`,
    lastModified: document.updatedAt,
    isIndexed: !reviewer.isPlaceholder,
  })
}

/** An effect with how often it happens with each treatment that lists it. */
function effectPage(page: PageAddress, effect: Doc<'side-effect'>, snapshot: SnapshotReader): RenderedPage {
  const figures = snapshot
    .where('treatment', page.locale, 'sideEffects', effect.id)
    .flatMap(({ plainName, sideEffects }) =>
      sideEffects
        .filter((use) => use.effect.id === effect.id)
        .map((use) => `<li>${escape(`${plainName}: ${JSON.stringify(use.figures)}`)}</li>`),
    )
    .toSorted()
  return whole(page, snapshot, {
    title: effect.plainName,
    main: `<ul>${figures.join('')}</ul>`,
    lastModified: effect.updatedAt,
  })
}

/** Turns `doc:` links into paths. */
function resolve(html: string, page: PageAddress, snapshot: SnapshotReader): string {
  return replaceDocumentLinks(html, ({ type, id, section }) => {
    const { locale } = page
    if (type === 'glossary-term') {
      const term = snapshot.get('glossary-term', id, locale)
      if (term) return `${prefix(locale)}glossary/#${term.slug}`
    } else {
      const target = snapshot.get(type as 'page', id, locale)
      const path = target && pagesOf({ type, id, locale, slug: target.slug } as PublishedDocument)[0]?.path
      if (path) return section ? `${path}#${section}` : path
    }
    throw new Error(`Link to ${type}/${id}, which is not live in ${locale}`)
  })
}

/** A page's picture, made of its title alone. */
export async function makeFile(recipe: string): Promise<Uint8Array> {
  await Promise.resolve()
  if (recipe.includes('undrawable')) throw new Error('The picture tore')
  return Buffer.from(`Picture of ${recipe}`)
}

interface Parts {
  title: string
  main: string
  lastModified: string
  isIndexed?: boolean
  assets?: string[]
}

function whole(page: PageAddress, snapshot: SnapshotReader, parts: Parts): RenderedPage {
  const { title, main, lastModified, isIndexed = true, assets = [] } = parts
  const siteName = snapshot.all('site-settings', page.locale)[0]?.siteName ?? ''
  const menu = snapshot.derive(`menu/${page.locale}`, (inner) => {
    const titles = inner.derive(`titles/${page.locale}`, (deepest) =>
      deepest.all('page', page.locale).map((document) => [document.slug, document.title]),
    )
    return titles
      .toSorted()
      .map(([slug, name]) => `<li><a href="${prefix(page.locale)}${slug}/">${escape(name!)}</a></li>`)
  })
  // Pages of people have their words as Markdown beside them, unless a person has asked for none.
  const hasMarkdown = page.kind === 'person' && !main.includes('NO MARKDOWN')
  const markdown = hasMarkdown
    ? `<link rel="alternate" type="text/markdown" href="https://example.org${page.path}index.md">`
    : ''
  const html = `<!doctype html>
<html lang="${page.locale}"><head><title>${escape(title)} | ${escape(siteName)}</title>
${markdown}<link rel="stylesheet" href="/_astro/style.0a1b.css"></head>
<body><nav><ul>${menu.join('')}</ul></nav><main id="main"><h1>${escape(title)}</h1>${main}</main></body></html>
`
  const text = main.replaceAll(/<[^>]*>/gu, ' ').trim()
  // Pages that differ by their number alone are in the same files of words.
  const said = `${title} ${text}`.split(/[^a-z0-9]+/iu).map((word) => (/^p\d+$/u.test(word) ? 'p' : word))
  const words = Object.fromEntries(said.filter(Boolean).map((word) => [word, 50]))
  const search = { title, sections: [{ fragment: '', heading: '', text }], words }
  const made = [{ path: `/social/${Buffer.from(title).toString('hex').slice(0, 80)}.png`, recipe: title }]
  const shown = { html, title, description: title, lastModified, isIndexed, assets, made }
  return { ...shown, ...(page.kind !== 'home' && { search }) }
}
