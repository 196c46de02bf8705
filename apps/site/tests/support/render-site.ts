import { locales, type PageAddress, type PublishedDocument, type RenderedPage } from '@carepath/schema'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as entry from '../../src/bundle/entry.ts'
import { memorySnapshot } from './memory-snapshot.ts'
import { searchFiles } from './search-files.ts'

const dist = new URL('../../dist/', import.meta.url)

export interface PageFile {
  address: PageAddress
  page: RenderedPage
}

/** The bundle as the publisher loads it. Build the site first. */
export async function builtBundle(): Promise<typeof entry> {
  return (await import(/* @vite-ignore */ new URL('server/entry.mjs', dist).href)) as typeof entry
}

/** A file that the build itself wrote, e.g. a stylesheet. */
export const clientFile = (name: string): Promise<string> => readFile(new URL(`client/${name}`, dist), 'utf8')

/** False for a page that is meant for programs, such as a feed. */
export const isHtml = ({ path }: Pick<PageAddress, 'path'>): boolean => path.endsWith('/') || path.endsWith('.html')

/** Renders every page of these documents that people read. */
export async function renderSite(documents: readonly PublishedDocument[]): Promise<PageFile[]> {
  return (await renderEverything(documents)).filter(({ address }) => isHtml(address))
}

/** Renders every page of these documents. */
export async function renderEverything(documents: readonly PublishedDocument[]): Promise<PageFile[]> {
  const bundle = await builtBundle()
  const snapshot = memorySnapshot(documents)
  const addresses = [...bundle.standingPages(snapshot), ...documents.flatMap((document) => bundle.pagesOf(document))]
  const files: PageFile[] = []
  for (const address of addresses) files.push({ address, page: await bundle.render(address, snapshot) })
  return files
}

/** Writes a whole site to look at: pages, what they load, and what search reads. */
export async function writeSite(out: string, documents: readonly PublishedDocument[]): Promise<PageFile[]> {
  const files = await renderEverything(documents)
  await cp(fileURLToPath(new URL('client/', dist)), out, { recursive: true })
  for (const { address, page } of files)
    await write(join(out, address.path, address.path.endsWith('/') ? 'index.html' : ''), page.html)
  for (const locale of locales) {
    const entries = files.flatMap(({ address, page }) =>
      page.search && address.locale === locale ? [{ path: address.path, ...page.search }] : [],
    )
    for (const [path, content] of searchFiles(locale, entries)) await write(join(out, path), JSON.stringify(content))
  }
  return files
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
