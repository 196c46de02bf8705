import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAdminFaults } from '../pages/admin-faults.ts'
import { cmsApi } from '../system/cms-api.ts'

const widths = [1400, 390]

/** Screens that are ours as a whole. */
const ownScreens = ['', '/calendar', '/search?q=nausea', '/trail']

describe('axe finds no fault of ours in the admin, and nothing scrolls sideways, at 390 and 1400 px', () => {
  test('on the pages, lists and forms that a reviewer opens', { timeout: 300_000 }, async ({ admin, system }) => {
    const { page } = await admin('reviewer')
    const ask = await cmsApi(
      system,
      system.accounts.find(({ role }) => role === 'reviewer')!,
    )
    const newest = async (collection: string) =>
      (await ask<{ docs: { id: string }[] }>('GET', `/${collection}?limit=1&depth=0&sort=createdAt`)).docs[0]?.id ?? ''
    const [treatment, picture] = [await newest('treatments'), await newest('media')]
    const faults: string[] = []
    const look = async (path: string, isOurs: boolean) => {
      await page.goto(`${system.cmsUrl}/admin${path}`)
      await page.locator('h1').first().waitFor()
      for (const width of widths) {
        await page.setViewportSize({ width, height: 860 })
        for (const fault of await findAdminFaults(page, { isOurs })) faults.push(`${path} at ${width}: ${fault}`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        if (wide > width) faults.push(`${path} at ${width}: scrolls sideways to ${wide} px`)
      }
    }
    for (const path of ownScreens) await look(path, true)
    const others = [
      '/collections/treatments',
      `/collections/treatments/${treatment}?locale=en`,
      `/collections/treatments/${treatment}?locale=es`,
      `/collections/treatments/${treatment}/review?locale=en`,
      `/collections/media/${picture}`,
      '/collections/releases',
      '/collections/trashed-documents',
      '/account',
    ]
    for (const path of others) await look(path, false)
    expect(faults).toEqual([])
  })
})
