import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { LivePreview } from '../pages/live-preview.ts'
import { createEditor } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

/** What the same took before there were first steps, a menu that is open and a preview that follows. */
const before = { clicks: 10, seconds: 40, liveAfter: 2.6 }

describe('a first day', () => {
  test('an editor finds the first step, sees the change on a phone, and publishes it', async ({
    openPage,
    mailFolder,
    system,
  }) => {
    const editor = new AdminPage(await openPage(), system.cmsUrl)
    await editor.signIn(await createEditor(system, mailFolder))
    const { page } = editor
    const work = await CountedWork.on(page)
    await page.getByRole('heading', { name: 'Your work', level: 1 }).waitFor()
    const steps = page.getByRole('region', { name: 'Three steps to begin' })
    expect(await findAccessibilityFaults(page, '.your-work')).toEqual([])

    await steps.getByRole('link', { name: 'Change a sentence' }).click()
    await page.getByRole('navigation', { name: 'Views of this list' }).waitFor()
    expect(await findAccessibilityFaults(page, '.list-views')).toEqual([])
    await page.getByRole('cell', { name: 'Live', exact: true }).first().waitFor()
    await page.getByRole('row').nth(1).getByRole('link').click()

    const beside = new LivePreview(page)
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    await beside.panel.waitFor()
    await beside.panel.getByRole('button', { name: 'Phone' }).click()
    const sentence = `This may pass by itself. ${randomUUID().replaceAll(/[^a-f]/gu, '')}.`
    await page.getByRole('textbox', { name: 'What it is' }).fill(sentence)
    await beside.waitForChange(sentence)
    const served = await page.getByRole('link', { name: 'View page' }).getAttribute('href')
    const published = performance.now()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await waitUntilServed(served ?? '', sentence)
    const liveAfter = (performance.now() - published) / 1000
    await page
      .getByText(/^English live since/u)
      .first()
      .waitFor()
    work.print('A first day', before, `live ${liveAfter.toFixed(1)} s after the button (before: ${before.liveAfter})`)
    expect(work.clicks).toBeLessThan(before.clicks)
  })
})
