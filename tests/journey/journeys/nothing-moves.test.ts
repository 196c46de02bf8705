import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { drawTwice, findMoved, screenHeight } from '../pages/first-drawing.ts'
import { cmsApi } from '../system/cms-api.ts'

describe('on a desk, a screen of the admin is drawn as it will be: whoever is about to press something presses it', () => {
  test(
    'on the pages, lists and forms that a reviewer opens, with the menu open and closed',
    { timeout: 240_000 },
    async ({ admin, system }) => {
      const { page } = await admin('reviewer')
      await page.setViewportSize({ width: 1400, height: screenHeight })
      const ask = await cmsApi(
        system,
        system.accounts.find(({ role }) => role === 'reviewer')!,
      )
      const newest = async (collection: string) =>
        (await ask<{ docs: { id: string }[] }>('GET', `/${collection}?limit=1&depth=0&sort=createdAt`)).docs[0]?.id ??
        ''
      const treatment = `/collections/treatments/${await newest('treatments')}`
      const screens = [
        '',
        '/calendar',
        '/search?q=nausea',
        '/trail',
        '/account',
        '/collections/releases',
        `/collections/releases/${await newest('releases')}`,
        '/collections/reviews',
        '/collections/treatments',
        `${treatment}?locale=en`,
        `${treatment}?locale=es`,
        `${treatment}/review?locale=en`,
        `${treatment}/versions?locale=en`,
        '/globals/site-settings',
      ]
      const moved: string[] = []
      const look = async (path: string) => {
        const drawn = await drawTwice(page, `${system.cmsUrl}/admin${path}`)
        moved.push(...findMoved(drawn).map((each) => `${path}: ${each}`))
        const [first] = drawn
        return first
      }
      for (const path of screens) expect(await look(path), path).toHaveProperty('Your work')

      // Payload asks for the preference before it keeps another.
      const kept = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && answer.url().includes('/api/payload-preferences/nav'),
      )
      await page.getByRole('button', { name: 'Close menu' }).first().click()
      await kept
      for (const path of ['/search?q=nausea', '/collections/releases'])
        expect(await look(path), path).not.toHaveProperty('Your work')
      expect(moved).toEqual([])
    },
  )
})
