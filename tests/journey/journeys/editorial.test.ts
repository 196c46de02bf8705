import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { EditorialCheck } from '../pages/editorial-check.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { createReviewer } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const meaning = 'What it means'
const promise = 'An old name for a drug that cures depression for good.'

describe('wording that promises too much', () => {
  test('is found while it is typed, and published only after a clinician has allowed it with a reason', async ({
    admin,
    openPage,
    mailFolder,
    system,
  }) => {
    // Of letters only: a number would need a source.
    const word = `Nostrum ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const served = `${system.siteUrl}/glossary/`
    const account = await createReviewer(system, mailFolder)

    const editor = await admin('editor')
    await editor.newDocument('glossary-terms')
    await editor.field('Word *').fill(word)
    await editor.field(meaning).fill('An old name for a drug.')
    const typed = new EditorialCheck(editor.page)
    await typed.waitForText('No problems found.')
    await editor.field(meaning).fill(promise)
    await typed.waitForText('1 must be fixed.')
    expect(await findAccessibilityFaults(editor.page, '.findings')).toEqual([])
    await typed.section.getByRole('button', { name: meaning }).click()
    await editor.field(meaning).and(editor.page.locator(':focus')).waitFor()
    expect(await typed.section.getByRole('button', { name: 'Allow this wording…' }).count()).toBe(0)
    const form = new ReviewPanel(editor.page)
    await form.submit('A word from old leaflets.')
    await form.waitForState('In review')

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    await reviewer.signIn(account)
    await reviewer.openReview(word)
    const read = new EditorialCheck(reviewer.page)
    await read.waitForText('1 must be fixed.')
    await read.allowWording('It quotes what the old leaflets claimed.')
    await read.waitForText('No problems found.')
    await read.waitForText(account.name)
    expect(await findAccessibilityFaults(reviewer.page, '.findings')).toEqual([])
    const desk = new ReviewPanel(reviewer.page)
    await desk.approve('Read and checked.', account.password)
    await desk.waitForState('Approved')

    await form.waitForState('Approved')
    await editor.publish()
    await waitUntilServed(served, promise)
    await editor.field(meaning).fill(`${promise} It also prevents it.`)
    await typed.waitForText('1 must be fixed.')
  })
})
