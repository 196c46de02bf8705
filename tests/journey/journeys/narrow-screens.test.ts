import { describe, expect, inject } from 'vitest'
import { crawlSite, type ServedPage } from '../crawl/crawl-site.ts'
import { findTemplates, toTemplatePage } from '../crawl/find-templates.ts'
import { test } from '../fixtures/test.ts'
import { findPageFaults } from '../fixtures/visit-pages.ts'
import { findLatePictures } from '../pages/late-pictures.ts'
import { findLayoutFaults, findSmallTargets } from '../pages/layout-faults.ts'
import type { SitePage } from '../pages/site-page.ts'
import { notices } from '../stress-site/notices.ts'

const layout = ({ page }: SitePage) => findLayoutFaults(page)

/** The text spacing that readers may set (WCAG 1.4.12). A content security policy can't block an adopted style sheet. */
async function spaceOutText({ page }: SitePage): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
}

/** The template of a page with the pictures on it. */
function toTemplateAndPictures(page: ServedPage): string {
  const pictures = [...page.html.matchAll(/<img[^>]* src="([^"]*)"/gu)].map(([, src]) => src)
  return [toTemplatePage(page).template, ...new Set(pictures)].join(' ')
}

describe('on a screen of 320 px, which is 1280 px at 400 %', () => {
  const options = { viewport: { width: 320, height: 640 } }

  test('every page of the sample site fits', { timeout: 300_000 }, async ({ browser, sampleUrl }) => {
    const addresses = await crawlSite(sampleUrl)
    expect(await findPageFaults({ browser, origin: sampleUrl, addresses, options, look: layout })).toEqual({})
  })

  test('every page with the longest words and names fits', { timeout: 300_000 }, async ({ browser }) => {
    const origin = inject('stressUrl')
    const addresses = [...(await crawlSite(origin)), ...notices]
    expect(addresses.length).toBeGreaterThanOrEqual(300)
    expect(await findPageFaults({ browser, origin, addresses, options, look: layout })).toEqual({})
  })

  test(
    'nothing is lost where the reader spaces out the text',
    { timeout: 300_000 },
    async ({ browser, sampleUrl, templates }) => {
      const look = async (reader: SitePage) => {
        await spaceOutText(reader)
        return layout(reader)
      }
      expect(await findPageFaults({ browser, origin: sampleUrl, addresses: templates, options, look })).toEqual({})
    },
  )

  test('a reader who zooms in to 400 % gets from the home page to a side effect, and to help', async ({ site }) => {
    const reader = await site({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
    await reader.open('/')
    await reader.article.getByRole('link', { name: 'Side effects' }).first().click()
    await reader.article.getByRole('link', { name: /feeling sick/iu }).click()
    expect(reader.path).toBe('/side-effects/nausea/')
    expect(await layout(reader)).toEqual([])

    await reader.page.getByRole('button', { name: 'Menu' }).click()
    await reader.page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Contact' }).click()
    expect(reader.path).toBe('/contact/')

    expect(await reader.search('nausea')).toContain('/side-effects/nausea/')
    expect(await layout(reader)).toEqual([])
  })
})

describe('on a phone', () => {
  const options = { viewport: { width: 360, height: 640 }, hasTouch: true }

  test('every target is at least 44 px large', { timeout: 300_000 }, async ({ browser, sampleUrl, templates }) => {
    // In landscape a name needs fewer lines.
    const look = async (reader: SitePage) => {
      const upright = await findSmallTargets(reader.page)
      await reader.resize(640, 360)
      const sideways = await findSmallTargets(reader.page)
      await reader.resize(360, 640)
      return [...upright, ...sideways.map((fault) => `sideways: ${fault}`)]
    }
    expect(await findPageFaults({ browser, origin: sampleUrl, addresses: templates, options, look })).toEqual({})
    const stressUrl = inject('stressUrl')
    const addresses = [...(await findTemplates(stressUrl)), ...notices]
    expect(await findPageFaults({ browser, origin: stressUrl, addresses, options, look })).toEqual({})
  })

  test('a picture that comes late moves nothing', { timeout: 300_000 }, async ({ browser }) => {
    const origin = inject('stressUrl')
    const pages = (await crawlSite(origin)).filter(({ html }) => html.includes('<img'))
    const addresses = [...new Map(pages.map((page) => [toTemplateAndPictures(page), page])).values()]
    expect(addresses.length).toBeGreaterThanOrEqual(5)
    const look = async ({ page }: SitePage) => findLatePictures(page)
    expect(await findPageFaults({ browser, origin, addresses, options, look })).toEqual({})
  })

  test('each page of a treatment says in its first screen that it is off-label, as large as its text', async ({
    browser,
    sampleUrl,
    templates,
  }) => {
    const hub = [
      'treatment',
      'what-happens',
      'treatment-side-effects',
      'is-it-right-for-you',
      'results-and-evidence',
      'questions',
    ]
    const addresses = templates.filter(({ template }) => hub.includes(template))
    expect(addresses).toHaveLength(2 * hub.length)
    const look = async ({ page }: SitePage) => {
      const status = page.locator('.disclosure strong').first()
      const { bottom, size } = await status.evaluate((element) => ({
        bottom: element.getBoundingClientRect().bottom,
        size: getComputedStyle(element).fontSize,
      }))
      const textSize = await page.evaluate(() => getComputedStyle(document.body).fontSize)
      return [
        ...(bottom > 640 ? [`ends at ${Math.round(bottom)} px`] : []),
        ...(size === textSize ? [] : [`is ${size}`]),
      ]
    }
    expect(await findPageFaults({ browser, origin: sampleUrl, addresses, options, look })).toEqual({})
  })
})

describe('on a phone of 390 px, as first seen', () => {
  const options = { viewport: { width: 390, height: 844 } }
  /** Heights in px that a worried reader still finishes, by template. */
  const limits: Partial<Record<string, number>> = {
    home: 2500,
    treatment: 4500,
    'what-happens': 6500,
    'treatment-side-effects': 5500,
    questions: 4000,
    'side-effect': 4500,
  }
  const height = async ({ page }: SitePage, { template }: { template: string }) => {
    const pixels = await page.evaluate(() => document.documentElement.scrollHeight)
    const most = limits[template] ?? Infinity
    return pixels > most ? [`${template} is ${pixels} px, and may be ${most} px`] : []
  }

  test(
    'no page of the sample site is longer than readers finish',
    { timeout: 300_000 },
    async ({ browser, sampleUrl }) => {
      const addresses = (await crawlSite(sampleUrl)).map(toTemplatePage).filter(({ template }) => template in limits)
      expect(new Set(addresses.map(({ template }) => template)).size).toBe(Object.keys(limits).length)
      expect(await findPageFaults({ browser, origin: sampleUrl, addresses, options, look: height })).toEqual({})
    },
  )

  test(
    'nor is a guide with the longest names, where its length doesn’t grow with what it lists',
    {
      timeout: 300_000,
    },
    async ({ browser }) => {
      const origin = inject('stressUrl')
      const addresses = (await crawlSite(origin))
        .map(toTemplatePage)
        .filter(({ template }) => ['home', 'treatment', 'what-happens', 'questions'].includes(template))
      expect(await findPageFaults({ browser, origin, addresses, options, look: height })).toEqual({})
    },
  )

  test('a link opens the part that it leads to, and paper shows all parts', async ({ site }) => {
    const reader = await site(options)
    const { page } = reader
    await reader.open('/treatments/ketamine-infusion/questions/#can-i-drive-home')
    const part = page.locator('details:has(#can-i-drive-home)')
    await part.getByText('Leave with an adult').waitFor()
    expect(await page.locator('main > details[open]').count()).toBe(1)

    await part.locator('.citation').first().click()
    expect(await page.locator('details.sources').getAttribute('open')).not.toBeNull()

    await page.emulateMedia({ media: 'print' })
    const hidden = await page.evaluate(async () => {
      // The style takes effect with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return [...document.querySelectorAll('main details > :not(summary)')]
        .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
        .map((element) => element.textContent)
    })
    expect(hidden).toEqual([])
  })

  test('no urgent card and no warning is folded', async ({ browser, sampleUrl }) => {
    const look = async ({ page }: SitePage) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.care-card--emergency, .care-card--urgent, .safety-warning, .disclosure')]
          .filter((element) => element.closest('details'))
          .map((element) => element.textContent),
      )
    const addresses = await crawlSite(sampleUrl)
    expect(await findPageFaults({ browser, origin: sampleUrl, addresses, options, look })).toEqual({})
  })
})

test('the admin’s header stays on a phone’s screen beside a long title', async ({ admin }) => {
  const editor = await admin('editor')
  await editor.page.setViewportSize({ width: 390, height: 844 })
  await editor.openDocument('sources', 'FDA warns patients and health care providers')
  await editor.page.locator('.app-header__account').waitFor()
  expect(await editor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
