import { readFile } from 'node:fs/promises'
import { adminLanguages } from '@carepath/content/wording/current-language.ts'
import { handbookAddress, handbookPages, handbookTitle } from '@carepath/content/wording/handbook-address.ts'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { pictureFiles } from '../handbook/picture-files.ts'
import { makeSampleWork } from '../handbook/sample-work.ts'
import { visitScreens } from '../handbook/visit-screens.ts'

describe('the handbook', () => {
  test('has every page that the admin leads to, in each of its languages', async ({ sample }) => {
    const missing: string[] = []
    for (const language of adminLanguages)
      for (const page of handbookPages) {
        const address = handbookAddress(page, language)
        const answer = await fetch(sample.cmsUrl + address)
        const html = await answer.text()
        const isThere =
          html.includes(`<html lang="${language}"`) && html.includes(`>${handbookTitle(page, language)}</h1>`)
        if (!answer.ok || !isThere) missing.push(address)
      }
    expect(missing).toEqual([])
  })

  test('is searched before somebody signs in, and leads from the sign-in', async ({ openPage, sample }) => {
    const page = await openPage()
    await page.goto(`${sample.cmsUrl}/admin/login`)
    const link = page.getByRole('link', { name: 'Handbook: Passwords and passkeys' })
    await page.goto(new URL((await link.getAttribute('href')) ?? '', sample.cmsUrl).href)
    await page.getByRole('heading', { name: 'I can’t sign in' }).waitFor()
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('textbox', { name: 'Search' }).fill('withdraw')
    await page.getByRole('dialog').getByRole('link', { name: 'Withdraw a page at once' }).first().click()
    await page.getByRole('heading', { name: 'Withdraw a page at once', level: 1 }).waitFor()
  })

  // Sixteen screens, one after the other.
  test('shows the screens of the admin as they are', { timeout: 240_000 }, async ({ browser, sample }) => {
    const renew = 'This screen has changed since its picture was taken: renew them with npm run -s handbook:shots'
    await visitScreens(browser, sample, await makeSampleWork(sample), async ({ name, language, text }) => {
      const stored = await readFile(pictureFiles({ name, language }).text, 'utf8')
      expect.soft(text, `${renew} (${name}, ${language})`).toBe(stored)
    })
  })
})
