import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { repositoryRoot } from '@carepath/content/config/repository-root.ts'

/** The pages of the handbook, by the names of their files in `docs`. */
export const handbookPages = ['editors-handbook', 'who-answers'] as const
export type HandbookPage = (typeof handbookPages)[number]

/**
 * A page of the handbook as HTML: without its title, with an address for each heading, and with its pictures inside. The text
 * comes with this program; HTML in it is shown as text.
 */
export async function renderHandbook(page: HandbookPage, address: string): Promise<{ title: string; html: string }> {
  const folder = join(repositoryRoot(), 'docs')
  const markdown = await readFile(join(folder, `${page}.md`), 'utf8')
  const [, title = 'Editors’ handbook'] = /^# (.+)$/mu.exec(markdown) ?? []
  const body = markdown.replace(/^# .+$/mu, '')
  const html = micromark(body, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  return { title, html: await withPictures(withLinks(withHeadings(html), address), folder) }
}

/** The address of a heading is its words, as in `#is-my-change-live`. */
function withHeadings(html: string): string {
  return html.replaceAll(/<(?<level>h[2-4])>(?<text>.*?)<\/h[2-4]>/gu, (_, level: string, text: string) => {
    return `<${level} id="${headingId(text)}">${text}</${level}>`
  })
}

const headingId = (text: string): string =>
  text
    .replaceAll(/<[^>]+>|&\w+;/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

/** Links between the pages of the handbook lead to their screens; what no screen shows is named without a link. */
function withLinks(html: string, address: string): string {
  return html.replaceAll(
    /<a href="(?<file>[^"#:]*?)(?:\.md)?(?<place>#[^"]*)?">(?<text>.*?)<\/a>/gu,
    (_, file: string, place: string | undefined, text: string) => {
      if (file === '') return `<a href="${place ?? '#'}">${text}</a>`
      const page = handbookPages.find((each) => each === file)
      return page ? `<a href="${address}?page=${page}${place ?? ''}">${text}</a>` : text
    },
  )
}

async function withPictures(html: string, folder: string): Promise<string> {
  const names = [...html.matchAll(/<img src="(?<name>images\/[\w.-]+)"/gu)].flatMap(({ groups }) => groups?.name ?? [])
  let whole = html
  for (const name of names) {
    const bytes = await readFile(join(folder, name), 'base64')
    const type = name.endsWith('.webp') ? 'webp' : 'png'
    whole = whole.replace(`src="${name}"`, `src="data:image/${type};base64,${bytes}"`)
  }
  return whole
}
