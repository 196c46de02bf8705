import { PublishedDocumentSchema } from '@carepath/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenLinks } from './support/broken-links.ts'
import { asHtml, htmlFaults } from './support/html-faults.ts'
import { PageContent } from './support/page-content.ts'
import { views } from '../src/views/registry.ts'
import { renderSite, type PageFile } from './support/render-site.ts'
import { stressSite } from './support/stress-site.ts'

describe('A site of three hundred pages with the longest names, the barest documents and forty side effects', () => {
  const site = stressSite()
  let files: PageFile[]

  beforeAll(async () => {
    files = await renderSite(site)
  })

  const at = (path: string) => new PageContent(files.find(({ address }) => address.path === path)?.page.html ?? '')

  it('is valid by the contract', () => {
    const faults = site.map((document) => PublishedDocumentSchema.safeParse(document)).filter(({ success }) => !success)
    expect(faults).toEqual([])
  })

  it('has every kind of page in both languages, and three hundred in all', () => {
    expect(files.length).toBeGreaterThanOrEqual(300)
    for (const kind of Object.keys(views)) {
      const ofKind = files.filter(({ address }) => address.kind === kind)
      expect(new Set(ofKind.map(({ address }) => address.locale)), kind).toEqual(new Set(['en', 'es']))
    }
  })

  it('is valid HTML on every page', { timeout: 120_000 }, async () => {
    expect(await htmlFaults(asHtml(files), { hasLongNames: true })).toEqual([])
  })

  it('links only to pages and fragments that exist', () => {
    expect(brokenLinks(asHtml(files))).toEqual([])
  })

  it('has no empty element where a field is missing', () => {
    for (const { address, page } of files) {
      expect(page.html, address.path).not.toMatch(/undefined|\[object|href="doc:|NaN|Invalid Date|<(dd|p|li)><\/\1>/u)
    }
  })

  it('has a caption in each table and a scope in each of its headers', () => {
    for (const { path, html } of asHtml(files)) {
      const content = new PageContent(html)
      expect(content.elements('caption').length, path).toBe(content.elements('table').length)
      expect(
        content.elements('th').filter(({ scope }) => !scope),
        path,
      ).toEqual([])
    }
  })

  it('lists all side effects of a treatment, each with what it knows of it, in both languages', () => {
    for (const home of ['/', '/es/']) {
      const rows = at(`${home}treatments/ketamine-infusion/side-effects/`)
        .text('details')
        .match(/\n?(?:Details|Detalles): /gu)
      expect(rows).toHaveLength(42)
    }
  })

  it('explains a word once on a page, wherever its texts use it', () => {
    for (const [path, id] of [
      ['/side-effects/nausea-0/', 'word-dissociation'],
      ['/es/side-effects/nausea-0/', 'word-dissociation'],
    ] as const) {
      const page = at(path)
      expect(new Set(page.attributes('popovertarget'))).toContain(id)
      expect(page.attributes('id').filter((other) => other === id)).toEqual([id])
    }
  })
})
