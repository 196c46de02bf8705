import { join } from 'node:path'
import { hugoPath } from '../env.ts'
import { copyProject, readVersion, write, type Peer } from './peer.ts'
import type { PeerContent, PeerPage } from './peer-page.ts'

/** Hugo with one file for each page; undefined where it is not installed. */
export async function hugoPeer(folder: string, { pages, sidebars }: PeerContent): Promise<Peer | undefined> {
  const version = await readVersion([hugoPath, 'version']).catch(() => undefined)
  if (!version) return undefined
  const sections = new Set(pages.map(({ path, locale }) => toSection(path, locale)))
  const writePage = (page: PeerPage) => write(join(folder, 'content', toFile(page, sections)), formatPage(page))
  await copyProject('hugo', folder)
  await write(join(folder, 'data/sidebars.json'), JSON.stringify(sidebars))
  for (const page of pages) await writePage(page)
  return {
    name: 'Hugo',
    version: /v[\d.]+\S*/u.exec(version)?.[0] ?? version,
    build: [hugoPath, '--destination', 'out'],
    watch: [hugoPath, '--destination', 'out', '--watch'],
    folder,
    written: ['out', 'resources'],
    writePage,
  }
}

/** Hugo expects the page of a section in a file named `_index`. */
function toFile({ path, locale }: PeerPage, sections: Set<string>): string {
  const local = withoutLocale(path, locale).slice(1, -1)
  const isSection = local === '' || sections.has(`${locale}/${local}`)
  return isSection ? join(locale, local, '_index.html') : `${join(locale, local)}.html`
}

/** `en/treatments` of a page below it. */
function toSection(path: string, locale: string): string {
  const [first = '', ...rest] = withoutLocale(path, locale).slice(1, -1).split('/')
  return rest.length ? `${locale}/${first}` : ''
}

const withoutLocale = (path: string, locale: string) => (path.startsWith(`/${locale}/`) ? path.slice(3) : path)

function formatPage({ title, description, group, headings, html }: PeerPage): string {
  return `${JSON.stringify({ title, description, group, headings }, null, 2)}\n\n${html}\n`
}
