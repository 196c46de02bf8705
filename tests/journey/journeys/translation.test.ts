import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { ConfirmationDialog } from '../pages/confirmation-dialog.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { retype } from '../pages/retype.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { cmsApi, type CmsApi } from '../system/cms-api.ts'
import { createEditor, createReviewer } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

/** The figure of the first trial: texts were translated without the source beside them, and one by one. */
const before = { fields: 6 }
const meaning = 'What it means'

describe('a translation', () => {
  test('from out of date to both languages signed in one go and published together', async ({
    openPage,
    mailFolder,
    system,
  }) => {
    // Of letters only: a number would need a source.
    const word = `Cannula ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const account = await createReviewer(system, mailFolder)
    const api = await cmsApi(
      system,
      system.accounts.find(({ role }) => role === 'editor')!,
    )
    const id = await publishTerm(api, await cmsApi(system, account), { word, password: account.password })
    await waitUntilServed(`${system.siteUrl}/es/glossary/`, 'Un tubo fino.')
    await api('PATCH', `/glossary-terms/${id}?draft=true`, { plainDefinition: 'A soft tube.' })

    // An account of its own: the admin remembers which language somebody worked in last.
    const editor = new AdminPage(await openPage(), system.cmsUrl)
    await editor.signIn(await createEditor(system, mailFolder))
    const { page } = editor
    const form = new ReviewPanel(page)
    const work = await CountedWork.on(page)
    await page.goto(`${system.cmsUrl}/admin/collections/glossary-terms/${id}?locale=es`)
    const note = page.getByRole('region', { name: 'The Spanish text' })
    await note.getByText('1 text is out of date').waitFor()
    const source = page.locator('.source-text', { hasText: 'English has changed since this was translated' })
    expect(await source.locator('ins').allInnerTexts()).toEqual(['soft'])
    expect(await findAccessibilityFaults(page, '.translation-note')).toEqual([])
    expect(await findAccessibilityFaults(page, '.source-text')).toEqual([])
    await note.getByRole('button', { name: meaning }).click()
    await editor.field(meaning).and(page.locator(':focus')).waitFor()
    await retype(editor.field(meaning), 'Un tubo fino y blando.')
    await note.getByText('Every text is translated').waitFor()
    await form.button('Submit for review').click()
    await form.button('Submit').click()
    await form.waitForState('In review', 'Español')
    await api('POST', '/review/submit', { type: 'glossary-term', id, locale: 'en' })

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    await reviewer.signIn(account)
    await reviewer.page.goto(`${system.cmsUrl}/admin/collections/glossary-terms/${id}/review?locale=es`)
    const desk = new ReviewPanel(reviewer.page)
    await work.watch(reviewer.page)
    await desk.waitForState('In review', 'Español')
    await desk.button('Approve').click()
    await desk.panel.getByLabel(/^Sign English too/u).click()
    await desk.button('Sign and approve').click()
    await new ConfirmationDialog(reviewer.page).confirm(account.password)
    await desk.waitForState('Approved', 'Español')
    await desk.button('Publish English and Spanish together').waitFor()

    await page.bringToFront()
    await note.getByRole('button', { name: 'Publish English and Spanish together' }).click()
    await waitUntilServed(`${system.siteUrl}/es/glossary/`, 'Un tubo fino y blando.')
    await waitUntilServed(`${system.siteUrl}/glossary/`, 'A soft tube.')
    work.print('A translation, from out of date to both languages live', before)
  })
})

/** A word that is live in both languages. */
async function publishTerm(
  editor: CmsApi,
  reviewer: CmsApi,
  { word, password }: { word: string; password: string },
): Promise<string> {
  const { doc } = await editor<{ doc: { id: string } }>('POST', '/glossary-terms?draft=true', {
    ...{ term: word, slug: word.toLowerCase().replace(' ', '-'), plainDefinition: 'A thin tube.' },
  })
  const translated = { term: word.replace('Cannula', 'Cánula'), plainDefinition: 'Un tubo fino.' }
  await editor('PATCH', `/glossary-terms/${doc.id}?draft=true&locale=es`, translated)
  await reviewer('POST', '/confirmation', { purpose: 'sign', password })
  for (const locale of ['en', 'es']) {
    const words = { type: 'glossary-term', id: doc.id, locale }
    const { hash } = await editor<{ hash: string }>('POST', '/review/submit', words)
    await reviewer('POST', '/review/approve', { ...words, hash, scope: 'wholeDocument' })
  }
  await editor('PATCH', `/glossary-terms/${doc.id}`, { _status: 'published' })
  return doc.id
}
