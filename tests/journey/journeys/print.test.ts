import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findPageFaults } from '../fixtures/visit-pages.ts'
import type { SitePage } from '../pages/site-page.ts'

/** Counts the sheets of a PDF. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0

describe('on paper', () => {
  for (const format of ['Letter', 'A4'] as const) {
    test(`the lists of what to bring and to avoid fit on one sheet of ${format}, with the number to call and the date`, async ({
      site,
    }) => {
      const reader = await site()
      for (const home of ['', '/es']) {
        await reader.open(`${home}/treatments/ketamine-infusion/what-happens/`)
        await reader.page.evaluate(() => {
          window.print = () => undefined
        })
        await reader.page.locator('carepath-print button').click()
        await reader.page.emulateMedia({ media: 'print' })
        const { page } = reader
        for (const shown of [
          '.sample-notice',
          '.checklist >> nth=0',
          '.checklist >> nth=1',
          ".emergency a[href='tel:911']",
          '.site-footer .clinic-phone',
          '.review-dates time >> nth=0',
        ]) {
          expect(await page.locator(shown).isVisible(), shown).toBe(true)
        }
        expect(await page.locator('.timeline').isVisible()).toBe(false)
        expect(sheetsOf(await page.pdf({ format }))).toBe(1)
        // After printing, the page shows everything again.
        expect(await page.locator('.timeline').isVisible()).toBe(true)
        await page.emulateMedia({ media: 'screen' })
      }
    })
  }

  test('every page keeps the numbers to call, when to call them, and its dates, and leaves out controls', async ({
    browser,
    sampleUrl,
    templates,
  }) => {
    const look = async ({ page }: SitePage) => {
      await page.emulateMedia({ media: 'print' })
      return page.evaluate(() => {
        const isShown = (selector: string) =>
          [...document.querySelectorAll(selector)].some((element) => element.checkVisibility())
        const faults: string[] = []
        if (!isShown('.site-footer .clinic-phone')) faults.push('has no number to call')
        for (const href of ['tel:911', 'tel:988', 'sms:988'])
          if (!isShown(`.emergency a[href='${href}']`)) faults.push(`doesn't print ${href}`)
        if (!isShown('.emergency__advice li, .care-card li')) faults.push('prints no sign of an emergency')
        if (document.querySelector('.byline') && !isShown('.review-dates time')) faults.push('has no date of review')
        for (const selector of ['nav', 'select', 'input', '.tool', 'dialog'])
          if (isShown(selector)) faults.push(`prints ${selector}`)
        return faults
      })
    }
    expect(await findPageFaults({ browser, origin: sampleUrl, addresses: templates, look })).toEqual({})
  })
})
