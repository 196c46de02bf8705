import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { LivePreview } from '../pages/live-preview.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { ScheduleDialog } from '../pages/schedule-dialog.ts'
import { createReviewer } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const meaning = 'What it means'

describe('a page', () => {
  test('goes live only in words that a clinician has approved', async ({ admin, openPage, mailFolder, system }) => {
    // Of letters only: a number would need a source.
    const word = `Tourniquet ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const served = `${system.siteUrl}/glossary/`
    const isServed = async (text: string) => (await (await fetch(served)).text()).includes(text)
    const account = await createReviewer(system, mailFolder)

    const editor = await admin('editor')
    const form = new ReviewPanel(editor.page)
    await editor.newDocument('glossary-terms')
    await editor.field('Word *').fill(word)
    await editor.field(meaning).fill('A band that stops blood for a short time.')
    await expect.poll(() => editor.savedState.textContent()).toMatch(/^Draft saved/u)
    await editor.openDocument('glossary-terms', word)
    const beside = new LivePreview(editor.page)
    await beside.open()
    await beside.waitForChange('A band that stops blood for a short time.')
    await editor.field(meaning).fill('A band that stops blood.')
    const part = await beside.waitForChange('A band that stops blood.')
    await editor.field('Word *').focus()
    await part.click()
    await editor.field(meaning).and(editor.page.locator(':focus')).waitFor()
    await editor.field(meaning).fill('')
    await beside.draft.getByText(`[${meaning}]`).waitFor()
    await beside.panel.getByText(/missing or not right yet/u).waitFor()
    await editor.field(meaning).fill('A band that stops blood for a short time.')
    await beside.waitForChange('A band that stops blood for a short time.')
    await beside.show('Side by side')
    await beside.live.getByRole('heading', { level: 1 }).waitFor()
    expect(await beside.live.getByText(word).count()).toBe(0)
    await beside.show('Draft')
    expect(await isServed(word)).toBe(false)
    expect(await findAccessibilityFaults(editor.page, '.live-preview')).toEqual([])
    await beside.close()
    await form.submit('A new word.')
    await form.waitForState('In review')
    await editor.publish()
    await editor.page.getByText('No clinician has approved it').first().waitFor()
    expect(await isServed(word)).toBe(false)

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    await reviewer.signIn(account)
    await reviewer.openReview(word)
    const desk = new ReviewPanel(reviewer.page)
    await desk.waitForState('In review')
    expect(await findAccessibilityFaults(reviewer.page, '.review-view')).toEqual([])
    await desk.requestChange(meaning, 'Say where the band goes.')
    await desk.waitForState('Changes requested')

    await editor.page.bringToFront()
    await form.waitForState('Changes requested')
    await form.waitForText('Say where the band goes.')
    expect(await findAccessibilityFaults(editor.page, '#review-panel')).toEqual([])
    await form.button(meaning).click()
    await editor.field(meaning).and(editor.page.locator(':focus')).waitFor()
    await editor.field(meaning).fill('A band round the arm that stops blood for a short time.')
    await form.submit('Mended.')
    await form.waitForState('In review')

    await reviewer.openReview(word)
    await desk.approve('Read and checked.', account.password)
    await desk.waitForState('Approved')
    const previewed = await fetchPreview(reviewer.page)

    await form.waitForState('Approved')
    const kept = editor.page.getByRole('list', { name: 'What keeps the mark “Sample content” on its pages' })
    const unsigned = kept.getByRole('link', { name: 'response' })
    await unsigned.waitFor()
    expect(await unsigned.getAttribute('href')).toContain('/admin/collections/glossary-terms/')
    expect(await findAccessibilityFaults(editor.page, '#review-panel')).toEqual([])
    const schedule = new ScheduleDialog(editor.page)
    await schedule.scheduleNow()
    await waitUntilServed(served, word)
    expect((await (await fetch(served)).text()) === previewed, 'the live page is the page that was previewed').toBe(
      true,
    )
    await form.waitForState('Approved and live')

    await editor.field(meaning).fill('A band round the leg.')
    await form.waitForState('Approval no longer valid')
    await form.waitForText(`Changed after ${account.name} approved it`)
    await schedule.scheduleNow()
    await form.waitForText(/Scheduled publish failed: It has changed since/u)
    expect((await (await fetch(served)).text()) === previewed, 'the live page stayed as it was').toBe(true)

    await editor.openTab('Review')
    expect(await form.readChanges()).toEqual({ deleted: ['arm that stops blood for a short time'], inserted: ['leg'] })
  })
})

/** Fetches the page that the reviewer's view previews. */
async function fetchPreview(page: AdminPage['page']): Promise<string> {
  const address = await page.locator('iframe[title^="Preview of"]').getAttribute('src')
  return page.evaluate(async (url) => (await fetch(url)).text(), address ?? '')
}
