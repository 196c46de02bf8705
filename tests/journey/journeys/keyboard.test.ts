import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findPageFaults } from '../fixtures/visit-pages.ts'
import type { SitePage } from '../pages/site-page.ts'

const nausea = '/side-effects/nausea/'
const phone = { viewport: { width: 360, height: 640 } }

/** Presses Tab through the whole page: each stop must show its focus, and none may come twice. */
async function faultsOfTabbing({ page }: SitePage): Promise<string[]> {
  const stops = new Set<string>()
  const faults: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      const place = [...document.querySelectorAll('*')].indexOf(element)
      return {
        place,
        name: `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isInView: bottom > 0 && top < innerHeight,
      }
    })
    if (!stop) return faults
    const key = String(stop.place)
    if (stops.has(key)) return [...faults, `comes back to ${stop.name}`]
    if (stop.place < Number([...stops].at(-1) ?? 0)) faults.push(`jumps back to ${stop.name}`)
    if (!stop.isMarked) faults.push(`does not mark ${stop.name}`)
    if (!stop.isInView) faults.push(`does not show ${stop.name}`)
    stops.add(key)
  }
}

describe('with the keyboard alone', () => {
  for (const [name, viewport] of Object.entries({ phone: phone.viewport, desk: { width: 1280, height: 800 } })) {
    test(`every stop is marked, in the order of the page, with no trap, on a ${name}`, async ({
      browser,
      sampleUrl,
      templates,
    }) => {
      const addresses = templates.filter(({ locale }) => locale === 'en')
      const options = { viewport }
      expect(await findPageFaults({ browser, origin: sampleUrl, addresses, options, look: faultsOfTabbing })).toEqual(
        {},
      )
    })
  }

  test('the first stop skips to the content, in the language of the page', async ({ site }) => {
    const reader = await site()
    for (const [path, words] of [
      [nausea, 'Skip to main content'],
      [`/es${nausea}`, 'Ir al contenido principal'],
    ] as const) {
      await reader.open(path)
      expect(await reader.tab()).toBe(words)
      await reader.page.keyboard.press('Enter')
      expect(await reader.focused()).toBe(await reader.title.innerText())
    }
  })

  test('the menu of a phone opens, closes and returns the focus', async ({ site }) => {
    const reader = await site(phone)
    await reader.open(nausea)
    const button = reader.page.getByRole('button', { name: 'Menu' })
    const menu = reader.page.getByRole('navigation', { name: 'Main menu' })
    await button.focus()
    await reader.page.keyboard.press('Enter')
    await menu.waitFor()
    expect(await reader.tab()).toBe('Treatments')
    await reader.page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    expect(await reader.focused()).toBe('Menu')
  })

  test('the search opens, finds, reaches its results, closes and returns the focus', async ({ site }) => {
    const reader = await site()
    await reader.open('/')
    await reader.page.getByRole('button', { name: 'Search' }).focus()
    await reader.page.keyboard.press('Enter')
    expect(await reader.focused()).toBe('What are you looking for?')
    await reader.page.keyboard.type('nausea')
    await reader.page.getByRole('dialog').getByRole('link').first().waitFor()
    await reader.page.keyboard.press('Enter')
    expect(await reader.focused()).toMatch(/nausea/iu)
    await reader.page.keyboard.press('Escape')
    expect(await reader.focused()).toBe('Search')
  })

  test('a word of the glossary shows its meaning and returns the focus', async ({ site }) => {
    const reader = await site()
    await reader.open('/treatments/ketamine-infusion/')
    const word = reader.page.locator('button.word').first()
    const meaning = reader.page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`)
    await word.focus()
    await reader.page.keyboard.press('Enter')
    await meaning.waitFor()
    expect(await reader.tab()).toBe('Glossary')
    await reader.page.keyboard.press('Escape')
    await meaning.waitFor({ state: 'hidden' })
    expect(await reader.focused()).toBe(await word.innerText())
  })

  test('the page can be opened in another language', async ({ site }) => {
    const reader = await site()
    await reader.open(nausea)
    await reader.page.getByRole('link', { name: 'Español' }).focus()
    await reader.page.keyboard.press('Enter')
    await reader.page.waitForURL(`**/es${nausea}`)
    expect(await reader.page.locator('html').getAttribute('lang')).toBe('es')
  })

  test('the colours can be chosen, and the choice is kept', async ({ site }) => {
    const reader = await site({ colorScheme: 'light' })
    await reader.open(nausea)
    const background = () => reader.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await reader.page.getByLabel('Colors').focus()
    await reader.page.keyboard.type('Dark')
    const dark = await background()
    expect(dark).not.toBe(light)
    await reader.open('/')
    expect(await background()).toBe(dark)
  })
})
