import type { StateDatabase } from '../state/state-database.ts'
import type { OutputChange, OutputFile } from './output-change.ts'
import { escapeXml } from './xml.ts'

const entriesPerFeed = 30

const feedPath = (locale: string) => `/feeds/${locale}.xml`

/** The newest changes of a language as an Atom feed; none where search engines are asked to stay away from all of it. */
export function planFeeds(state: StateDatabase, siteUrl: string, locales: Iterable<string>): OutputChange {
  const files = [...new Set(locales)].map((locale) => ({ locale, file: feedOf(state, siteUrl, locale) }))
  return {
    write: files.flatMap(({ file }) => file ?? []),
    remove: files.flatMap(({ file, locale }) => (file ? [] : feedPath(locale))),
  }
}

function feedOf(state: StateDatabase, siteUrl: string, locale: string): OutputFile | undefined {
  const pages = state.pages.newest(locale, entriesPerFeed)
  const [newest] = pages
  if (!newest) return undefined
  const self = siteUrl + feedPath(locale)
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">
<title>${escapeXml(new URL(siteUrl).host)}</title>
<id>${escapeXml(self)}</id>
<link rel="self" href="${escapeXml(self)}"/>
<author><name>${escapeXml(new URL(siteUrl).host)}</name></author>
<updated>${escapeXml(newest.lastModified)}</updated>
${pages.map((page) => entryOf(siteUrl + page.address.path, page)).join('')}</feed>
`
  return { path: feedPath(locale), kind: 'output', text }
}

function entryOf(
  url: string,
  { title, description, lastModified }: ReturnType<StateDatabase['pages']['newest']>[number],
) {
  return `<entry><title>${escapeXml(title)}</title><id>${escapeXml(url)}</id><link href="${escapeXml(url)}"/><updated>${escapeXml(lastModified)}</updated><summary>${escapeXml(description)}</summary></entry>
`
}
