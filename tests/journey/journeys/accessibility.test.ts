import { describe, expect, inject } from 'vitest'
import { findTemplates } from '../crawl/find-templates.ts'
import { test } from '../fixtures/test.ts'
import { findPageFaults } from '../fixtures/visit-pages.ts'
import { findStrictAccessibilityFaults } from '../pages/accessibility-faults.ts'
import type { SitePage } from '../pages/site-page.ts'
import { notices } from '../stress-site/notices.ts'

const widths = [320, 768, 1280]
const colorSchemes = ['light', 'dark'] as const

/** Finds faults at each width and in both themes, without loading the page again. */
async function findFaultsInAllLooks(reader: SitePage): Promise<string[]> {
  const faults = new Set<string>()
  for (const width of widths) {
    await reader.resize(width)
    for (const colorScheme of colorSchemes) {
      await reader.page.emulateMedia({ colorScheme })
      for (const fault of await findStrictAccessibilityFaults(reader.page))
        faults.add(`${width} px, ${colorScheme}: ${fault}`)
    }
  }
  return [...faults]
}

describe('axe finds no fault, at 320, 768 and 1280 px, light and dark, in English and Spanish', () => {
  test('on any template of the sample site', { timeout: 600_000 }, async ({ browser, sampleUrl, templates }) => {
    expect(new Set(templates.map(({ template }) => template)).size).toBeGreaterThanOrEqual(16)
    expect(
      await findPageFaults({ browser, origin: sampleUrl, addresses: templates, look: findFaultsInAllLooks }),
    ).toEqual({})
  })

  test('on a notice where a page was withdrawn or a translation is out of date', async ({ browser }) => {
    const look = async (reader: SitePage) => {
      const isNotice = await reader.page.locator('.columns--withdrawn').isVisible()
      return isNotice ? findFaultsInAllLooks(reader) : ['is no notice']
    }
    expect(await findPageFaults({ browser, origin: inject('stressUrl'), addresses: notices, look })).toEqual({})
  })

  test(
    'on any template with the longest names and the most entries that the contract allows',
    { timeout: 600_000 },
    async ({ browser }) => {
      const origin = inject('stressUrl')
      const addresses = await findTemplates(origin)
      // One width and theme: the others are tested on the sample site.
      const look = async (reader: SitePage) => reader.findAccessibilityFaults()
      const options = { viewport: { width: 320, height: 800 }, colorScheme: 'dark' } as const
      expect(await findPageFaults({ browser, origin, addresses, options, look })).toEqual({})
    },
  )

  test('in the menu, the search with its results, and the meaning of a word', async ({ site }) => {
    for (const colorScheme of colorSchemes) {
      const reader = await site({ viewport: { width: 360, height: 640 }, colorScheme })
      await reader.open('/treatments/ketamine-infusion/')
      const { page } = reader
      for (const opener of [page.getByRole('button', { name: 'Menu' }), page.locator('button.word').first()]) {
        await opener.click()
        expect(await reader.findAccessibilityFaults()).toEqual([])
        await page.keyboard.press('Escape')
      }
      await reader.search('nausea')
      expect(await reader.findAccessibilityFaults()).toEqual([])
    }
  })
})
