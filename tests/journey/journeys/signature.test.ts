import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { addVirtualAuthenticator } from '../browser/virtual-authenticator.ts'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { ConfirmationDialog } from '../pages/confirmation-dialog.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { choosePassword, inviteReviewer } from '../pages/invitation.ts'
import { ReviewPanel } from '../pages/review-panel.ts'
import { SecondFactors } from '../pages/second-factors.ts'
import { cmsApi, type CmsApi } from '../system/cms-api.ts'
import { createPerson } from '../system/create-reviewer.ts'
import { waitForInvitation } from '../system/wait-for-mail.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const phone = { width: 360, height: 740 }
const password = 'Violet ladder under the Tuesday moon'

describe('a clinician', () => {
  test('is invited by mail, adds a passkey, signs and revokes, and every step is on record', async ({
    admin,
    mailFolder,
    openPage,
    system,
  }) => {
    // Of letters only: a number would need a source.
    const letters = randomUUID().replaceAll(/[^a-f]/gu, '')
    const word = `Compress ${letters}`
    const clinic = { name: 'Ines Inviter', email: `ines-${Date.now()}@example.com` }
    const findRole = (role: string) => system.accounts.find((account) => account.role === role)!
    const adminApi = await cmsApi(system, findRole('admin'))

    const office = await admin('admin')
    const work = await CountedWork.on(office.page)
    await inviteReviewer(office, system.cmsUrl, clinic)
    const link = await waitForInvitation(mailFolder, clinic.email)
    const { docs } = await adminApi<{ docs: { id: string }[] }>(
      'GET',
      `/users?where[email][equals]=${encodeURIComponent(clinic.email)}`,
    )
    const licence = { number: 'A 54321', state: 'CA' }
    const person = await createPerson(system, { name: clinic.name, licence })
    await adminApi('PATCH', `/users/${docs[0]?.id}`, { licence, person })

    const clinician = new AdminPage(await openPage({ viewport: phone }), system.cmsUrl)
    const { page } = clinician
    await work.watch(page)
    await addVirtualAuthenticator(page)
    await choosePassword(page, link, password)
    await clinician.signIn({ ...clinic, password })
    await page.goto(`${system.cmsUrl}/admin/account`)
    expect(await new SecondFactors(page).addPasskey('Laptop', password)).toHaveLength(10)
    expect(await findAccessibilityFaults(page, '.second-factors')).toEqual([])
    expect(await page.locator('.second-factors').evaluate((section) => section.scrollWidth)).toBeLessThan(phone.width)
    await page.goto(`${system.cmsUrl}/admin/logout`)
    await clinician.signIn({ ...clinic, password }, { withPasskey: true })

    const editor = await cmsApi(system, findRole('editor'))
    const id = await submitTerm(editor, word)
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
    await confirmation.confirm(password, 'Confirm with passkey')
    await panel.waitForState('Approved')
    work.print('An account, from the invitation to the first signature with a passkey', { fields: 16, seconds: 120 })

    await editor('PATCH', `/glossary-terms/${id}`, { _status: 'published' })
    const glossary = `${system.siteUrl}/glossary/`
    await waitUntilServed(glossary, word)
    await panel.waitForState('Approved and live')
    await panel.revoke('The cloth must be clean.')
    await expect.poll(async () => (await fetch(glossary)).text(), { timeout: 20_000 }).not.toContain(word)

    const evidence = await adminApi<{ docs: { action: string; actor: string; summary: string; details?: object }[] }>(
      'GET',
      '/evidence?limit=100&sort=-at',
    )
    const about = evidence.docs.filter(({ actor, summary }) => actor === clinic.name || summary.includes(clinic.name))
    const confirmedBy = ['password', 'passkey']
    expect(about.find(({ action }) => action === 'approved')).toMatchObject({ details: { confirmedBy } })
    expect(about.find(({ action }) => action === 'approvalRevoked')).toMatchObject({ details: { confirmedBy } })
    expect(about.map(({ summary }) => summary)).toContain(
      `A link to set the password of ${clinic.name} was sent to ${clinic.email}.`,
    )
    expect(about.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['accountChanged', 'passwordReset', 'signedIn', 'secondFactorAdded']),
    )
  })
})

/** A new term that waits for a reviewer. */
async function submitTerm(editor: CmsApi, term: string): Promise<string> {
  const { doc } = await editor<{ doc: { id: string } }>('POST', '/glossary-terms?draft=true', {
    ...{ term, slug: term.toLowerCase().replace(' ', '-') },
    plainDefinition: 'A cloth that presses on a wound.',
  })
  await editor('POST', '/review/submit', { type: 'glossary-term', id: doc.id, locale: 'en' })
  return doc.id
}
