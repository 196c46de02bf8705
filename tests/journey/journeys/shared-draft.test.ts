import { randomUUID } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { SharedDrafts } from '../pages/shared-draft.ts'

/** The color of the mark behind the text, as a sheet of a PDF sets it. */
const markColor = '.4706 .1176 0 rg'

/** Counts the sheets of a PDF, and those that print the mark. */
function readSheets(pdf: Buffer): { sheets: number; marked: number } {
  const text = pdf.toString('latin1')
  const sheets = text.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0
  // A stream is as long as it says: its last byte may be an end of line itself.
  const streams = [...text.matchAll(/\/Length (?<length>\d+)[^>]*>>\s*stream\r?\n/gu)].map((start) => {
    const from = start.index + start[0].length
    try {
      return inflateSync(pdf.subarray(from, from + Number(start.groups?.length))).toString('latin1')
    } catch {
      return '' // a picture, or a font in another form
    }
  })
  return { sheets, marked: streams.filter((stream) => stream.includes(markColor)).length }
}

describe('a shared draft', () => {
  test('is read, printed and commented on without an account, until its link is revoked', async ({
    admin,
    openPage,
  }) => {
    const word = `Cannula ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const editor = await admin('editor')
    await editor.newDocument('glossary-terms')
    await editor.field('Word *').fill(word)
    await editor.field('What it means').fill('A thin tube that stays in a vein.')
    await expect.poll(() => editor.savedState.textContent()).toMatch(/^Draft saved/u)
    await editor.openDocument('glossary-terms', word)
    const shared = new SharedDrafts(editor.page)
    await shared.open()
    const link = await shared.makeLink('Pat Lee', '1 week')
    expect(await findAccessibilityFaults(editor.page, '.shared-drafts')).toEqual([])

    const guest = await openPage({ viewport: { width: 390, height: 844 } })
    const requests: string[] = []
    guest.on('request', (request) => requests.push(request.url()))
    await guest.goto(link)
    const mark = guest.locator('.draft-mark')
    await mark.waitFor()
    expect(await mark.textContent()).toMatch(/^Draft, not approved, for Pat Lee until /u)
    await guest.getByText(word).first().waitFor()
    // Nothing but the two pages was asked for, and no address has the token.
    const token = new URL(link).hash.slice(1)
    const asked = requests.map((each) => new URL(each)).filter(({ protocol }) => protocol !== 'data:')
    const { origin } = new URL(link)
    expect([...new Set(asked.map((each) => each.origin + each.pathname))]).toEqual(
      ['/shared', '/shared/draft'].map((path) => origin + path),
    )
    expect(requests.slice(1).join(' ')).not.toContain(token)
    expect(guest.url()).toMatch(/\/shared\/draft$/u)
    expect(await guest.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

    const { sheets, marked } = readSheets(await guest.pdf({ format: 'A5' }))
    expect(sheets).toBeGreaterThan(1)
    expect(marked).toBe(sheets)

    await guest.getByLabel('Your comment').fill('Does it hurt?')
    await guest.getByRole('button', { name: 'Send comment' }).click()
    await guest.getByText('Thank you. Your comment was sent.').waitFor()

    await shared.close()
    await editor.page.reload()
    await editor.page.getByRole('button', { name: 'Share draft… (1 comment)' }).waitFor()
    await shared.open()
    await shared.dialog.getByText('Does it hurt?').waitFor()
    await shared.revoke('Pat Lee')

    const late = await openPage()
    const [answer] = await Promise.all([
      late.waitForResponse((response) => response.request().method() === 'POST'),
      late.goto(link),
    ])
    expect(answer.status()).toBe(403)
    await late.getByText('This link no longer works').waitFor()
  })
})
