import { describe, expect } from 'vitest'
import { htmlFaults } from '@carepath/site/html-faults'
import { brokenLinks } from '@carepath/site/broken-links'
import { crawlSite } from '../crawl/crawl-site.ts'
import { test as base } from '../fixtures/test.ts'
import { weighPage } from '../crawl/weigh-page.ts'

const test = base.extend('pages', { scope: 'file' }, ({ sampleUrl }) => crawlSite(sampleUrl))
const kilobyte = 1024

describe('every page of the sample site', () => {
  test('is valid HTML', { timeout: 300_000 }, async ({ pages }) => {
    expect(pages.length).toBeGreaterThan(60)
    expect(await htmlFaults(pages)).toEqual([])
  })

  test('links only to pages and fragments that exist', ({ pages }) => {
    expect(brokenLinks(pages)).toEqual([])
  })

  test('weighs at most 45 KB in all and 12 KB by itself, compressed, without its pictures', async ({
    pages,
    sampleUrl,
  }) => {
    const heavy: string[] = []
    for (const page of pages) {
      const { html, all } = await weighPage(sampleUrl, page)
      if (html > 12 * kilobyte || all > 45 * kilobyte) heavy.push(`${page.path}: ${html} bytes of HTML, ${all} in all`)
    }
    expect(heavy).toEqual([])
  })

  test('has no script that blocks rendering', ({ pages }) => {
    const blocking = pages.filter(({ html }) =>
      /<script(?![^>]*type="(?:module|application\/ld\+json)")[^>]*\bsrc=/u.test(html),
    )
    expect(blocking.map(({ path }) => path)).toEqual([])
  })
})
