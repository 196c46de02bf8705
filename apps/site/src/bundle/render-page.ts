import {
  languageOf,
  localePath,
  type PageAddress,
  type RenderedPage,
  type SearchEntry,
  type SnapshotReader,
} from '@carepath/schema'
import { createApp } from 'astro/app/entrypoint'
import { siteOrigin } from '../config/env.ts'
import { requireKnownPage } from '../routes/page-kind.ts'
import { loadLanguage } from '../search/languages/languages.ts'
import { pageSections } from './page-sections.ts'
import { weighWords } from '../search/weigh-words.ts'
import type { ComposedPage } from '../views/parts/page-view.ts'
import { composePage } from './compose-page.ts'
import { isolateLeftToRight } from './isolate-left-to-right.ts'
import { findPlainFile } from '../plain-files/plain-files.ts'
import type { RenderRequest } from './render-request.ts'

const app = createApp({ streaming: false })

/** Renders one page. All documents are read before the template runs, so that an error names its document and field. */
export async function renderPage(address: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage> {
  const file = findPlainFile(address.kind)
  if (file) return file(address, snapshot)
  const { page, lastModified, unsigned } = composePage(requireKnownPage(address), snapshot)
  const rendered = await renderTemplate(page)
  const html = languageOf(page.locale).direction === 'rtl' ? isolateLeftToRight(rendered) : rendered
  const { title, description, search, socialImage, look } = page
  return {
    html,
    title,
    description,
    lastModified,
    isIndexed: page.isIndexed,
    ...(unsigned.length > 0 && { unsigned }),
    assets: findAssets(html),
    made: [
      { path: socialImage.path, recipe: JSON.stringify(socialImage.words) },
      ...look.icons.map(({ path, ...recipe }) => ({ path, recipe: JSON.stringify(recipe) })),
    ],
    ...(search && { search: await searchEntry(page, html) }),
  }
}

/** A path that leads to the template: Astro keeps those of not-found pages for itself. */
const requestPath = ({ kind, path, locale }: ComposedPage): string =>
  kind === 'not-found' ? localePath(locale, '/not-found/') : path

/** What the page says, for search: everything between its first heading and its sources. */
async function searchEntry(page: ComposedPage, html: string): Promise<SearchEntry> {
  const { title, description, locale, search } = page
  const sections = pageSections(html, locale)
  const weighed = { title, description, sections, keywords: search?.keywords ?? [], share: search?.share ?? 1 }
  return { title, sections, words: weighWords(weighed, await loadLanguage(locale), locale) }
}

async function renderTemplate(page: ComposedPage): Promise<string> {
  const carepath: RenderRequest = { page }
  const response = await app.render(new Request(siteOrigin + requestPath(page)), { locals: { carepath } })
  if (response.status === 200) return response.text()
  const { failure } = carepath
  throw failure instanceof Error
    ? failure
    : new Error(`The template of “${page.kind}” answered ${response.status}`, { cause: failure })
}

/** Paths of the uploaded files that a page shows, and of the stylesheet with the clinic's look. */
function findAssets(html: string): string[] {
  return [...new Set(html.match(/\/(?:media\/[\w.%-]+|look\/[\w-]+\.css)/gu))].toSorted()
}
