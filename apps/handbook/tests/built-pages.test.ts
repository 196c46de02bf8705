import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { handbookLanguages } from '../src/languages.ts'
import { pageAddress } from '../src/markdown/page-links.ts'

const dist = join(import.meta.dirname, '../dist')
const base = '/handbook'
const files = globSync('*/**/*.html', { cwd: dist }).sort()

interface ReadPage {
  address: string
  language: string
  ids: Set<string>
  links: string[]
  loaded: string[]
  pictures: Record<string, string>[]
}

function readPage(file: string): ReadPage {
  const page: ReadPage = {
    address: `${base}/${file.replace(/index\.html$/u, '')}`,
    ...{ language: '', ids: new Set(), links: [], loaded: [], pictures: [] },
  }
  const parser = new Parser({
    onopentag(name, { id, lang, href, src, ...rest }) {
      if (id !== undefined) page.ids.add(id)
      if (name === 'html') page.language = lang ?? ''
      if (name === 'a' && href !== undefined) page.links.push(href)
      if (name === 'link' && href !== undefined && rest.rel !== 'canonical' && rest.rel !== 'alternate')
        page.loaded.push(href)
      if (src !== undefined) page.loaded.push(src)
      if (name === 'img') page.pictures.push(rest)
    },
  })
  parser.end(readFileSync(join(dist, file), 'utf8'))
  return page
}

const pages = files.map(readPage)
const byAddress = new Map(pages.map((page) => [page.address, page]))

describe('the built handbook', () => {
  it('has the same pages in each language', () => {
    expect(pages.length).toBeGreaterThan(80)
    const docs = join(import.meta.dirname, '../src/content/docs')
    const [first = [], ...others] = handbookLanguages.map(({ code }) =>
      globSync('**/*.md', { cwd: join(docs, code) }).sort(),
    )
    for (const other of others) expect(other).toEqual(first)
    for (const { address, language } of pages) expect(address).toContain(`${base}/${language}/`)
  })

  it('leads only to its own pages and headings', () => {
    const broken = pages.flatMap(({ address, links }) =>
      links.filter((link) => !isThere(new URL(link, `http://handbook${address}`))).map((link) => `${address}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('loads nothing from anybody else, and only what is there', () => {
    const missing = pages.flatMap(({ address, loaded }) =>
      loaded.filter((source) => !source.startsWith('data:') && !isFile(new URL(source, `http://handbook${address}`))),
    )
    expect(missing).toEqual([])
  })

  it('describes each picture in words', () => {
    const silent = pages.flatMap(({ address, pictures }) =>
      pictures.filter(({ alt = '' }) => alt.length < 20).map(() => address),
    )
    expect(silent).toEqual([])
  })
})

describe('a link between two pages', () => {
  const from = (file: string) => new URL(`file:///docs/en/${file}`)

  it.each([
    ['submit.md', 'editors/write.md', '../submit/'],
    ['../reviewers/sign.md#afterwards', 'editors/write.md', '../../reviewers/sign/#afterwards'],
    ['editors/write.md', 'index.md', 'editors/write/'],
    ['../index.md', 'editors/write.md', '../../'],
    ['#a-heading', 'editors/write.md', '#a-heading'],
    ['https://www.example.org/page.md', 'editors/write.md', 'https://www.example.org/page.md'],
  ])('to %s on %s is %s', (href, file, address) => {
    expect(pageAddress(href, from(file))).toBe(address)
  })
})

function isThere({ host, pathname, hash }: URL): boolean {
  if (host !== 'handbook') return false
  const page = byAddress.get(pathname)
  return page !== undefined && (hash === '' || hash === '#_top' || page.ids.has(decodeURIComponent(hash.slice(1))))
}

function isFile({ host, pathname }: URL): boolean {
  return (
    host === 'handbook' && pathname.startsWith(`${base}/`) && existsSync(join(dist, posix.relative(base, pathname)))
  )
}
