import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { cmsApi } from '../system/cms-api.ts'
import { createReviewer } from '../system/create-reviewer.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

describe('every user who signs in', () => {
  test('sees the documents that wait for a reviewer and those due for review, and opens one', async ({
    admin,
    openPage,
    mailFolder,
    system,
  }) => {
    const word = `Bandage ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const editor = await cmsApi(
      system,
      system.accounts.find(({ role }) => role === 'editor')!,
    )
    const { doc } = await editor<{ doc: { id: string } }>('POST', '/glossary-terms?draft=true', {
      ...{ term: word, slug: word.toLowerCase().replace(' ', '-') },
      plainDefinition: 'A strip of cloth that covers a wound.',
    })
    const words = { type: 'glossary-term', id: doc.id, locale: 'en' }
    const { hash } = await editor<{ hash: string }>('POST', '/review/submit', words)
    const account = await createReviewer(system, mailFolder)

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    await reviewer.signIn(account)
    const waiting = reviewer.page.getByRole('list', { name: 'Waiting for your review' })
    await waiting.getByRole('link', { name: word }).waitFor()

    const ask = await cmsApi(system, account)
    await ask('POST', '/confirmation', { purpose: 'sign', password: account.password })
    await ask('POST', '/review/approve', { ...words, hash, scope: 'wholeDocument', reviewDue: inAMonth })
    await editor('PATCH', `/glossary-terms/${doc.id}`, { _status: 'published' })
    await waitUntilServed(`${system.siteUrl}/glossary/`, word)
    for (const role of ['editor', 'admin'] as const) {
      const { page } = await admin(role)
      const due = page.getByRole('list', { name: 'Reviews due within 60 days' })
      await due.getByText(`Reviewed by ${account.name}`).first().waitFor()
      expect(await findAccessibilityFaults(page, '.your-work')).toEqual([])
      await due.getByRole('link', { name: word }).click()
      await page.locator('.review-view').waitFor()
    }
  })
})
