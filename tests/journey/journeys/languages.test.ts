import { afterAll, beforeAll, describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { startLanguageSite } from '../languages/running-language-site.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { findLayoutFaults } from '../pages/layout-faults.ts'
import { SitePage } from '../pages/site-page.ts'

/** A timeline, and a table with care cards. */
const pages = ['treatments/ketamine-infusion/what-happens/', 'treatments/ketamine-infusion/side-effects/']

describe('A site that was given German and Arabic by a line of configuration and a folder each', () => {
  let site: Awaited<ReturnType<typeof startLanguageSite>>

  beforeAll(async () => {
    site = await startLanguageSite()
  })
  afterAll(() => site.stop())

  test.for([
    ['de', 390, pages],
    ['ar', 390, ['', ...pages]],
    ['ar', 1280, pages],
  ] as const)('has no faults of access or layout in %s at %i px', async ([locale, width, paths], { openPage }) => {
    const reader = new SitePage(await openPage({ viewport: { width, height: 844 } }), site.url)
    for (const path of paths) {
      await reader.open(`/${locale}/${path}`)
      expect(await findAccessibilityFaults(reader.page), path).toEqual([])
      expect(await findLayoutFaults(reader.page), path).toEqual([])
    }
  })

  test('writes numbers, days and plural forms as each language does', async ({ openPage }) => {
    const reader = new SitePage(await openPage(), site.url)
    await reader.open('/ar/treatments/ketamine-infusion/what-happens/')
    const arabic = await reader.page.locator('main').innerText()
    expect(arabic).toContain('٥ إلى ١٠ دقائق')
    expect(arabic).toContain('نوفمبر ٢٠٢٦')
    await reader.open('/de/treatments/ketamine-infusion/what-happens/')
    const german = await reader.page.locator('main').innerText()
    expect(german).toContain('5 bis 10 Minuten')
    expect(german).toContain('16. November 2026')
  })

  test('runs from right to left, and keeps telephone numbers and doses in their order', async ({ openPage }) => {
    const reader = new SitePage(await openPage({ viewport: { width: 1280, height: 900 } }), site.url)
    await reader.open('/ar/treatments/ketamine-infusion/')
    expect(await reader.page.locator('html').getAttribute('dir')).toBe('rtl')
    const next = reader.page.getByRole('link', { name: /التالي/u })
    expect(await next.locator('svg').evaluate((icon) => getComputedStyle(icon).scale)).toBe('-1 1')
    // The first digit stands left of the last, and the unit right of its number, though the words around them don't.
    expect(await leftEdges(reader, '(310) 555-0142')).toSatisfy(isAscending)
    expect(await leftEdges(reader, '0.5 mg')).toSatisfy(isAscending)
    await reader.open('/treatments/ketamine-infusion/')
    const languages = reader.page.locator('.languages a')
    expect(await languages.allInnerTexts()).toEqual(['Español', 'Deutsch', 'العربية'])
    expect(await languages.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))).toEqual([
      'es',
      'de',
      'ar',
    ])
  })
})

/** Where each character of a text stands on the page, from the left, in the order in which it is written. */
async function leftEdges({ page }: SitePage, text: string): Promise<number[]> {
  return page.evaluate((wanted) => {
    for (const part of document.querySelectorAll('details')) part.open = true
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      const isShown = node.parentElement?.checkVisibility() === true
      if (start < 0 || !isShown) continue
      return Array.from(wanted, (_, index) => {
        const range = document.createRange()
        range.setStart(node, start + index)
        range.setEnd(node, start + index + 1)
        return range.getBoundingClientRect().left
      })
    }
    throw new Error(`No text holds “${wanted}”`)
  }, text)
}

const isAscending = (edges: number[]): boolean =>
  edges.every((edge, index) => index === 0 || edge >= (edges[index - 1] ?? 0))
