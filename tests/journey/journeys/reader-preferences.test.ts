import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findPageFaults } from '../fixtures/visit-pages.ts'
import type { SitePage } from '../pages/site-page.ts'

const treatment = '/treatments/ketamine-infusion/'

test('a reader who prefers reduced motion sees none', async ({ browser, sampleUrl, templates }) => {
  const look = ({ page }: SitePage) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          const isMoving =
            animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
          return isMoving || scrollBehavior === 'smooth'
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
  expect(await findPageFaults({ browser, origin: sampleUrl, addresses: templates, look })).toEqual({})
})

describe('with forced colours', () => {
  test('urgency, warnings and pictures are shown by words, edges and shapes', async ({ site }) => {
    const reader = await site({ forcedColors: 'active' })
    await reader.open(`${treatment}side-effects/`)
    const text = await reader.page.evaluate(() => getComputedStyle(document.body).color)
    const styles = (selector: string) =>
      reader.page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const { borderTopStyle, borderTopWidth, stroke, color } = getComputedStyle(element)
          return { borderTopStyle, borderTopWidth: Number.parseFloat(borderTopWidth), stroke, color }
        }),
      )

    for (const edge of ['.care-card', '.disclosure', '.care-card .button']) {
      const found = await styles(edge)
      expect(found.length, edge).toBeGreaterThan(0)
      expect(
        found.every(({ borderTopStyle, borderTopWidth }) => borderTopStyle === 'solid' && borderTopWidth >= 1),
        edge,
      ).toBe(true)
    }
    for (const picture of await styles('.frequency-picture .marked')) expect(picture.stroke).toBe(text)
    for (const icon of await styles('.care-card .icon')) expect(icon.stroke).toBe(icon.color)
    for (const heading of await reader.page.locator('.care-card__urgency').allInnerTexts())
      expect(heading).toMatch(/\w/u)

    await reader.open(`${treatment}what-happens/`)
    const marks = await styles('.checklist .icon')
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark.stroke).toBe(text)

    await reader.open('/side-effects/dissociation/')
    const lines = await styles('.time-bar__sure, .time-bar__unsure')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.stroke).toBe(text)
  })
})

describe('without JavaScript', () => {
  test('only the search, the choice of colours and the print button are missing', async ({ site }) => {
    const reader = await site({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
    await reader.open(`${treatment}what-happens/`)
    const { page } = reader
    for (const tag of ['carepath-search', 'carepath-theme', 'carepath-print']) {
      expect(await page.locator(tag).first().isVisible(), tag).toBe(false)
    }

    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
    await page.keyboard.press('Escape')

    const word = page.locator('button.word').first()
    await word.click()
    await page.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`).waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('link', { name: /^next.*side effects$/iu }).click()
    expect(reader.path).toBe(`${treatment}side-effects/`)
    await page.getByRole('link', { name: 'Español' }).click()
    expect(reader.path).toBe(`/es${treatment}side-effects/`)
  })
})
