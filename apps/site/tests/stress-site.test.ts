import { PublishedDocumentSchema } from '@carepath/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenLinks } from './support/broken-links.ts'
import { asHtml, htmlFaults } from './support/html-faults.ts'
import { PageContent } from './support/page-content.ts'
import { renderSite, type PageFile } from './support/render-site.ts'
import { stressSite } from './support/stress-site.ts'

describe('A site with the longest names, the barest documents and forty side effects', () => {
  const site = stressSite()
  let files: PageFile[]

  beforeAll(async () => {
    files = await renderSite(site)
  })

  const at = (path: string) => new PageContent(files.find(({ address }) => address.path === path)?.page.html ?? '')

  it('keeps to the contract', () => {
    const faults = site.map((document) => PublishedDocumentSchema.safeParse(document)).filter(({ success }) => !success)
    expect(faults).toEqual([])
  })

  it('is valid HTML, whatever the page', { timeout: 60_000 }, async () => {
    const kinds = Object.values(Object.groupBy(files, ({ address }) => `${address.kind} ${address.locale}`))
    expect(await htmlFaults(asHtml(kinds.flatMap((ofKind = []) => ofKind.slice(0, 1))))).toEqual([])
  })

  it('links only to pages and fragments that exist', () => {
    expect(brokenLinks(files)).toEqual([])
  })

  it('leaves no gap where a field is missing', () => {
    for (const { address, page } of files) {
      expect(page.html, address.path).not.toMatch(/undefined|\[object|href="doc:|NaN|Invalid Date|<(dd|p|li)><\/\1>/u)
    }
  })

  it('lists all side effects in its tables, in both languages', () => {
    for (const home of ['/', '/es/']) {
      const rows = at(`${home}treatments/ketamine-infusion/side-effects/`).elements('tr')
      expect(rows.length - 2).toBe(42)
    }
  })

  it('explains a word once a page, wherever its texts use it', () => {
    for (const [path, id] of [
      ['/side-effects/nausea/', 'word-dissociation'],
      ['/es/side-effects/nausea/', 'word-dissociation'],
    ] as const) {
      const page = at(path)
      expect(new Set(page.attributes('popovertarget'))).toContain(id)
      expect(page.attributes('id').filter((other) => other === id)).toEqual([id])
    }
  })
})
