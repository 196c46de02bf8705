import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { accessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { EditorialCheck } from '../pages/editorial-check.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { hireReviewer } from '../system/hire-reviewer.ts'
import { untilServed } from '../system/until-served.ts'

const meaning = 'What it means'
const promise = 'An old name for a drug that cures depression for good.'

describe('wording that promises too much', () => {
  test('is found while it is typed, and published only after a clinician has allowed it with a reason', async ({
    admin,
    openPage,
    system,
  }) => {
    // Of letters only: a number would need a source.
    const word = `Nostrum ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const served = `${system.siteUrl}/glossary/`
    const account = await hireReviewer(system)

    const editor = await admin('editor')
    await editor.newDocument('glossary-terms')
    await editor.field('Word *').fill(word)
    await editor.field(meaning).fill('An old name for a drug.')
    const typed = new EditorialCheck(editor.page)
    await typed.untilItSays('No problems found.')
    await editor.field(meaning).fill(promise)
    await typed.untilItSays('1 must be fixed.')
    expect(await accessibilityFaults(editor.page, '.findings')).toEqual([])
    await typed.section.getByRole('button', { name: meaning }).click()
    await editor.field(meaning).and(editor.page.locator(':focus')).waitFor()
    expect(await typed.section.getByRole('button', { name: 'Allow this wording…' }).count()).toBe(0)
    const form = new ReviewPanel(editor.page)
    await form.submit('A word from old leaflets.')
    await form.untilItIs('In review')

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    await reviewer.signIn(account)
    await reviewer.openReview(word)
    const read = new EditorialCheck(reviewer.page)
    await read.untilItSays('1 must be fixed.')
    await read.allowWording('It quotes what the old leaflets claimed.')
    await read.untilItSays('No problems found.')
    await read.untilItSays(account.name)
    expect(await accessibilityFaults(reviewer.page, '.findings')).toEqual([])
    const desk = new ReviewPanel(reviewer.page)
    await desk.approve('Read and checked.')
    await desk.untilItIs('Approved')

    await form.untilItIs('Approved')
    await editor.publish()
    await untilServed(served, promise)
    await editor.field(meaning).fill(`${promise} It also prevents it.`)
    await typed.untilItSays('1 must be fixed.')
  })
})
