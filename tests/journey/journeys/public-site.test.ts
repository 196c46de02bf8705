import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'

describe('the public site', () => {
  test('can be read without JavaScript', async ({ site }) => {
    const reader = await site({ javaScriptEnabled: false })
    const response = await reader.open('/side-effects/nausea/')
    expect(response?.status()).toBe(200)
    expect(await reader.title.textContent()).toMatch(/nausea|feeling sick/iu)
    expect(await reader.article.innerText()).toContain('911')
  })

  test('finds the nausea page by its medical and by its plain name', async ({ site }) => {
    const reader = await site()
    await reader.open('/')
    expect(await reader.search('nausea')).toContain('/side-effects/nausea/')
    await reader.open('/')
    expect(await reader.search('feeling sick')).toContain('/side-effects/nausea/')
  })

  test('answers words of its other language in that language', async ({ site }) => {
    const reader = await site()
    await reader.open('/')
    expect((await reader.search('dolor de cabeza'))[0]).toBe('/es/side-effects/headache/')
    const heading = reader.page.getByRole('dialog').getByRole('heading', { name: 'Español' })
    expect(await heading.getAttribute('lang')).toBe('es')
    expect(await reader.findAccessibilityFaults()).toEqual([])
  })

  test('looks for what somebody types before typing rests, and shows it then', async ({ site }) => {
    const reader = await site()
    await reader.open('/')
    const { field, results, texts } = await reader.openSearch()
    await reader.page.clock.install()
    await reader.page.clock.pauseAt(Date.now() + 60_000)
    const isRead = reader.page.waitForResponse((response) => response.url().includes('/search/en/texts/'))
    await field.fill('nausea')
    await reader.page.clock.runFor(60)
    await isRead
    const asked = texts.length
    expect(await results.getByRole('link').count()).toBe(0)
    await reader.page.clock.runFor(60)
    await results.getByRole('link', { name: 'nausea' }).first().waitFor()
    await field.fill('anesthesia')
    await reader.page.clock.runFor(20)
    await field.fill('nausea')
    await field.press('Enter')
    await reader.page.clock.runFor(200)
    expect(await reader.focused()).toMatch(/nausea/iu)
    // Neither words that were typed through nor those that were answered already ask for anything.
    expect(texts.length).toBe(asked)
    // Nobody types on in words that were pasted: they are answered at once, while the clock stands still.
    await field.fill('headache')
    for (const key of ['a', 'x', 'v']) await field.press(`Control+${key}`)
    await results.getByRole('link', { name: 'headache' }).first().waitFor()
  })

  test('practises answers while nothing is asked, and neither reads nor shows anything for it', async ({ site }) => {
    const reader = await site()
    await reader.open('/')
    const { field, results, texts } = await reader.openSearch()
    await reader.page.waitForLoadState('networkidle')
    // More idle moments than practising takes.
    await reader.page.evaluate(async () => {
      for (let moment = 0; moment < 20; moment++) await new Promise((resolve) => requestIdleCallback(resolve))
    })
    expect(texts).toEqual([])
    expect(await results.textContent()).toBe('')
    expect(await reader.page.getByRole('dialog').getByRole('status').textContent()).toBe('')
    await field.fill('nausea')
    await results.getByRole('link', { name: 'nausea' }).first().waitFor()
  })

  test('searches once there is a network again', async ({ site }) => {
    const reader = await site()
    await reader.open('/')
    await reader.page.context().setOffline(true)
    await reader.page.getByRole('button', { name: /^search/iu }).click()
    await reader.page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor()
    await reader.page.context().setOffline(false)
    await reader.page.getByRole('searchbox').fill('nausea')
    await reader.page.getByRole('dialog').getByRole('link', { name: 'nausea' }).first().waitFor()
    // The connection breaks once the first page that answers has come: of the others the beginning alone.
    const breaksAfter = { texts: 1 }
    await reader.page.route('**/search/en/texts/*', (route) =>
      breaksAfter.texts-- > 0 ? route.continue() : route.fulfill({ body: '[{"path":' }),
    )
    const results = reader.page.getByRole('dialog').locator('.search__title')
    const isSaid = reader.page.getByRole('status').filter({ hasText: 'Some results could not be loaded' })
    await reader.page.getByRole('searchbox').fill('anesthesia')
    await isSaid.waitFor()
    const found = await results.count()
    expect(found).toBeGreaterThan(0)
    expect(await reader.findAccessibilityFaults()).toEqual([])
    await reader.page.unroute('**/search/en/texts/*')
    await reader.page.getByRole('dialog').getByRole('button', { name: 'Search' }).click()
    await reader.page.getByRole('status').filter({ hasText: 'pages found' }).waitFor()
    expect(await results.count()).toBeGreaterThan(found)
  })

  test('sends no request to another host', async ({ site }) => {
    const reader = await site()
    const foreign: string[] = []
    reader.page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url())
    })
    await reader.open('/treatments/ketamine-infusion/')
    await reader.page.waitForLoadState('networkidle')
    expect(foreign).toEqual([])
  })

  test('helps readers who are lost', async ({ site }) => {
    const reader = await site()
    await reader.open('/404.html')
    expect(await reader.article.getByRole('link').count()).toBeGreaterThan(0)
  })
})
