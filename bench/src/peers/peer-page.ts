import { DomUtils, parseDocument } from 'htmlparser2'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Link {
  label: string
  path: string
}

/** A published page as input of another generator: the content without the parts that a layout prints. */
export interface PeerPage {
  path: string
  locale: string
  title: string
  description: string
  /** Name of the sidebar that lists the page. */
  group?: string
  /** The main part of the page below its heading. */
  html: string
  headings: { depth: number; slug: string; text: string }[]
  /** The page in every language, its own included. */
  alternates: { locale: string; path: string }[]
}

/** A whole site for a peer to build. */
export interface PeerContent {
  pages: PeerPage[]
  sidebars: Record<string, Link[]>
}

type Tree = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** Reads the text, headings and sidebars of published pages, so that every peer prints the same. */
export async function readContent(live: string): Promise<PeerContent> {
  const names = new Map<string, string>()
  const pages: PeerPage[] = []
  for await (const file of glob('**/index.html', { cwd: live, exclude: ['**/404/**'] })) {
    const page = await readFile(join(live, file), 'utf8')
    const tree = parseDocument(page)
    const links = JSON.stringify(readSidebar(tree))
    if (links !== '[]' && !names.has(links)) names.set(links, `group-${names.size}`)
    const group = names.get(links)
    pages.push({ path: `/${file.slice(0, -'index.html'.length)}`, ...readWords(page, tree), ...(group && { group }) })
  }
  const sidebars = [...names].map(([links, name]) => [name, JSON.parse(links) as Link[]] as const)
  return { pages, sidebars: Object.fromEntries(sidebars) }
}

/** Replaces the first sentence of a page. */
export function withFirstSentence(page: PeerPage, mark: string): PeerPage {
  const html = page.html.replace(/(?<=<p class="lede">)[^<]*/u, mark)
  if (html === page.html) throw new Error(`${page.path} has no summary to change`)
  return { ...page, html }
}

function readWords(page: string, tree: Tree): Omit<PeerPage, 'path' | 'group'> {
  const html = readMainPart(page)
  const headings = DomUtils.getElementsByTagName((name) => name === 'h2' || name === 'h3', parseDocument(html), true)
  return {
    locale: elements(tree, 'html')[0]?.attribs.lang ?? '',
    title: elements(tree, 'h1').map(readText).join(),
    description: elements(tree, 'meta').find(({ attribs }) => attribs.name === 'description')?.attribs.content ?? '',
    headings: headings.map((heading) => ({
      depth: Number(heading.name.slice(1)),
      slug: heading.attribs.id ?? '',
      text: readText(heading),
    })),
    html,
    alternates: elements(tree, 'link').flatMap(({ attribs: { hreflang, href = '' } }) =>
      hreflang && hreflang !== 'x-default' ? { locale: hreflang, path: new URL(href).pathname } : [],
    ),
  }
}

/** Reads the main part without its main heading, which layouts print, and with an id on every other heading. */
function readMainPart(page: string): string {
  const main = /<main\b[^>]*>(.*)<\/main>/su.exec(page)?.[1]
  if (!main) throw new Error('a published page has no main part')
  let count = 0
  return main
    .replace(/<h1\b.*?<\/h1>/su, '')
    .replaceAll(/<h([23])(?![^>]*\sid=)/gu, (_, rank: string) => `<h${rank} id="heading-${++count}"`)
}

function readSidebar(tree: Tree): Link[] {
  const menu = DomUtils.getElementById('section-menu', tree)
  return menu ? elements([menu], 'a').map((link) => ({ label: readText(link), path: link.attribs.href ?? '' })) : []
}

const elements = (within: Tree | Element[], tag: string) => DomUtils.getElementsByTagName(tag, within)
const readText = (element: Element) => DomUtils.textContent(element).replaceAll(/\s+/gu, ' ').trim()
