import { describe, expect, inject } from 'vitest'
import { htmlFaults } from '@carepath/site/html-faults'
import { brokenLinks } from '@carepath/site/broken-links'
import { crawlSite } from '../crawl/crawl-site.ts'
import { findNuFaults, hasJava } from '../crawl/nu-faults.ts'
import { readPublishedPages } from '../crawl/published-pages.ts'
import { test as base } from '../fixtures/test.ts'
import { firstOfEachTemplate } from '../crawl/find-templates.ts'
import { weighPage } from '../crawl/weigh-page.ts'

const test = base
  .extend('pages', { scope: 'file' }, ({ sampleUrl }) => crawlSite(sampleUrl))
  /** Every file of HTML, not-found pages and redirects too. */
  .extend('files', { scope: 'file' }, () => readPublishedPages(inject('sampleFolder')))
const kilobyte = 1024

describe('every page of the sample site', () => {
  test(
    'is valid HTML, the not-found pages and those that redirect too',
    { timeout: 300_000 },
    async ({ pages, files }) => {
      expect(pages.length).toBeGreaterThan(60)
      expect(pages.length).toBeLessThan(files.length)
      expect(await htmlFaults(files)).toEqual([])
    },
  )

  const note = hasJava ? '' : ' (skipped: no Java is installed)'
  test.skipIf(!hasJava)(
    `of each template has no error or warning of the Nu checker, signed or not, nor has a notice${note}`,
    { timeout: 300_000 },
    async ({ files }) => {
      const signed = firstOfEachTemplate(await readPublishedPages(inject('stressFolder')))
      expect(signed.length).toBeGreaterThan(30)
      const redirects = files.filter(({ html }) => html.includes('http-equiv="refresh"'))
      expect(redirects.length).toBeGreaterThan(0)
      expect(await findNuFaults([...firstOfEachTemplate(files), ...redirects, ...signed])).toEqual([])
    },
  )

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
