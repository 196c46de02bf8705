import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { ConfirmationDialog } from '../pages/confirmation-dialog.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { cmsApi, type CmsApi } from '../system/cms-api.ts'
import { createReviewer } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const meaning = 'What it means'

describe('a reviewer’s day', () => {
  test('a remark, a resubmission, two approvals and what goes live, all on one desk', async ({
    openPage,
    mailFolder,
    system,
  }) => {
    // Of letters only: a number would need a source.
    const letters = randomUUID().replaceAll(/[^a-f]/gu, '')
    const words = [`Clamp ${letters}`, `Valve ${letters}`] as const
    const account = await createReviewer(system, mailFolder)
    const editor = await cmsApi(
      system,
      system.accounts.find(({ role }) => role === 'editor')!,
    )
    const first = await submitTerm(editor, words[0], 'A tool that holds things.')
    await submitTerm(editor, words[1], 'A part that lets fluid pass one way.')

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    const { page } = reviewer
    await reviewer.signIn(account)
    const desk = new ReviewPanel(page)
    const work = await CountedWork.on(page)
    // The bell asks every thirty seconds.
    await page.getByRole('button', { name: /^What happened: \d+ new$/u }).click({ timeout: 60_000 })
    const bell = page.getByRole('region', { name: 'What happened' })
    await bell.getByRole('link', { name: /^Waiting for your review: “Valve/u }).waitFor()
    expect(await findAccessibilityFaults(page, '.bell')).toEqual([])
    await page.keyboard.press('Escape')
    await bell.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'What happened', exact: true }).waitFor()
    const waiting = page.getByRole('list', { name: 'Waiting for your review' })
    await waiting.getByRole('link', { name: words[0] }).click()
    await page.getByRole('button', { name: `Comment on ${meaning}`, exact: true }).click()
    await page.getByLabel('What should change').fill('Say what it holds.')
    await desk.button('Send to the editor').click()
    await desk.waitForState('Changes requested')
    const comment = page.getByRole('article', { name: `Comment on ${meaning}` })
    await comment.getByText('The text has not changed since this comment.').waitFor()

    await editor('PATCH', `/glossary-terms/${first}?draft=true`, { plainDefinition: 'A tool that holds a tube shut.' })
    const about = { type: 'glossary-term', id: first, locale: 'en' }
    const { comments } = await editor<{ comments: { id: string }[] }>(
      'GET',
      `/review?${new URLSearchParams(about).toString()}`,
    )
    const answer = { comment: comments[0]?.id, action: 'reply', text: 'A tube. I have added it.' }
    await editor('POST', '/review/answer-comment', { ...about, ...answer })
    await editor('POST', '/review/submit', about)

    await openNext(desk, words[1])
    await sign(desk)
    await new ConfirmationDialog(page).confirm(account.password)
    await desk.waitForState('Approved')
    await page.getByText(/Since .* approved it on .*: nothing that patients read has changed\./u).waitFor()
    expect(await page.getByText('No clinician has approved this yet').count()).toBe(0)
    await desk.button('Publish').click()
    await desk.waitForState('Approved and live')
    await waitUntilServed(`${system.siteUrl}/glossary/`, words[1])

    await openNext(desk, words[0])
    await comment.getByText('The text has changed since this comment.').waitFor()
    await comment.getByText('A tube. I have added it.').waitFor()
    await comment.getByText('Show what changed').click()
    expect(await comment.locator('ins').allInnerTexts()).toEqual(['a tube shut'])
    expect(await findAccessibilityFaults(page, '.review-view')).toEqual([])
    await comment.getByRole('button', { name: /^Mark as resolved/u }).click()
    await page.getByText('1 resolved comment').waitFor()
    await sign(desk)
    await desk.waitForState('Approved')
    await desk.button('Publish').click()
    await desk.waitForState('Approved and live')
    await waitUntilServed(`${system.siteUrl}/glossary/`, 'A tool that holds a tube shut.')
    work.print('A reviewer’s day, two documents and a comment')
  })
})

/** Goes from document to document until a certain one: other journeys may have left some that wait. */
async function openNext(desk: ReviewPanel, word: string): Promise<void> {
  for (;;) {
    const link = desk.panel.getByRole('link', { name: /^Next: / })
    const [title, address] = [await link.innerText(), await link.getAttribute('href')]
    await link.click()
    await desk.page.waitForURL((url) => url.href.endsWith(address ?? ''))
    await desk.waitForText(/^In review/u)
    if (title.includes(word)) return
  }
}

async function sign(desk: ReviewPanel): Promise<void> {
  await desk.button('Approve').click()
  await desk.button('Sign and approve').click()
}

/** A new term that waits for a reviewer. */
async function submitTerm(editor: CmsApi, term: string, plainDefinition: string): Promise<string> {
  const { doc } = await editor<{ doc: { id: string } }>('POST', '/glossary-terms?draft=true', {
    ...{ term, slug: term.toLowerCase().replace(' ', '-'), plainDefinition },
  })
  await editor('POST', '/review/submit', { type: 'glossary-term', id: doc.id, locale: 'en' })
  return doc.id
}
