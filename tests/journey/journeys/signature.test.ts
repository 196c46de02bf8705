import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { addVirtualAuthenticator } from '../browser/virtual-authenticator.ts'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { ConfirmationDialog } from '../pages/confirmation-dialog.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { SecondFactors } from '../pages/second-factors.ts'
import { cmsApi } from '../system/cms-api.ts'
import { createReviewer } from '../system/create-reviewer.ts'

const phone = { width: 360, height: 740 }

describe('a clinician', () => {
  test('adds a passkey and signs with it, and every step is on record', async ({ openPage, system }) => {
    // Of letters only: a number would need a source.
    const word = `Compress ${randomUUID().replaceAll(/[^a-f]/gu, '')}`
    const findRole = (role: string) => system.accounts.find((account) => account.role === role)!
    const account = await createReviewer(system)

    const clinician = new AdminPage(await openPage({ viewport: phone }), system.cmsUrl)
    const { page } = clinician
    await addVirtualAuthenticator(page)
    await clinician.signIn(account)
    await page.goto(`${system.cmsUrl}/admin/account`)
    const factors = new SecondFactors(page)
    expect(await factors.addPasskey('Laptop', account.password)).toHaveLength(10)
    expect(await findAccessibilityFaults(page, '.second-factors')).toEqual([])

    await page.goto(`${system.cmsUrl}/admin/logout`)
    await clinician.signIn(account, { withPasskey: true })

    const editor = await cmsApi(system, findRole('editor'))
    const { doc } = await editor<{ doc: { id: string } }>('POST', '/glossary-terms?draft=true', {
      ...{ term: word, slug: word.toLowerCase().replace(' ', '-') },
      plainDefinition: 'A cloth that presses on a wound.',
    })
    await editor('POST', '/review/submit', { type: 'glossary-term', id: doc.id, locale: 'en' })

    await clinician.openReview(word)
    const panel = new ReviewPanel(page)
    await panel.startApproval('Read and checked.')
    const confirmation = new ConfirmationDialog(page)
    await confirmation.dialog.waitFor()
    expect(await findAccessibilityFaults(page, '.confirmation')).toEqual([])
    await page.keyboard.press('Escape')
    await confirmation.dialog.waitFor({ state: 'detached' })
    await panel.waitForState('In review')

    await panel.button('Sign and approve').click()
    await confirmation.fill('not the password', 'Confirm with passkey')
    await confirmation.dialog.getByText('That isn’t your password.').waitFor()
    await confirmation.confirm(account.password, 'Confirm with passkey')
    await panel.waitForState('Approved')

    const admin = await cmsApi(system, findRole('admin'))
    const { docs } = await admin<{ docs: { action: string; summary: string; details?: object }[] }>(
      'GET',
      `/evidence?limit=100&sort=at&where[actor][equals]=${encodeURIComponent(account.name)}`,
    )
    expect(docs.find(({ summary }) => summary.includes(word))).toMatchObject({
      action: 'approved',
      details: { confirmedBy: ['password', 'passkey'] },
    })
    expect(docs.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['signedIn', 'secondFactorAdded', 'approved']),
    )
  })
})
