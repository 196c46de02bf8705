import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { findAccessibilityFaults } from '../pages/accessibility-faults.ts'
import { AdminPage } from '../pages/admin-page.ts'
import { CountedWork } from '../pages/counted-work.ts'
import { WithdrawalDialog } from '../pages/withdrawal-dialog.ts'
import { cmsApi, type CmsApi } from '../system/cms-api.ts'
import { createReviewer } from '../system/create-reviewer.ts'
import type { RunningSystem } from '../system/running-system.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

const name = 'Queasiness'
const slug = 'queasiness'

describe('a reviewer', () => {
  test('withdraws a page at once, and the page is live again after a review', async ({
    openPage,
    editedSite,
    mailFolder,
    system,
  }) => {
    const editor = await cmsApi(system, findAccount(system, 'editor'))
    const account = await createReviewer(system, mailFolder)
    const api = await cmsApi(system, account)
    await api('POST', '/confirmation', { purpose: 'sign', password: account.password })
    const id = await copyNausea(editor, await findPerson(api))
    await approve(editor, api, id)
    await editor('PATCH', `/side-effects/${id}`, { _status: 'published' })
    const page = `${system.siteUrl}/side-effects/${slug}/`
    await waitUntilServed(page, name)

    const reviewer = new AdminPage(await openPage(), system.cmsUrl)
    await reviewer.signIn(account)
    // Whatever is told beside the button, it stands still: somebody is about to press it.
    const { promise: isMeasured, resolve: letThrough } = Promise.withResolvers<undefined>()
    await reviewer.page.route(/\/api\/(?:live-status|withdrawal|schedules)/u, async (route) => {
      await isMeasured
      await route.continue()
    })
    await reviewer.openDocument('side-effects', name)
    const button = reviewer.page.getByRole('button', { name: 'Withdraw now', exact: true })
    const before = await button.boundingBox()
    letThrough(undefined)
    await reviewer.page.locator('[data-live-status]').waitFor()
    expect(await button.boundingBox()).toEqual(before)
    const work = await CountedWork.on(reviewer.page)
    const dialog = new WithdrawalDialog(reviewer.page)
    await dialog.open('Withdraw now')
    expect(await findAccessibilityFaults(reviewer.page, '.confirmation-modal')).toEqual([])
    const clicked = performance.now()
    await dialog.confirm('Withdraw now', 'The dose in it is wrong.')
    await waitUntilServed(page, 'We have taken this page down')
    work.print(
      'A recall',
      {},
      `${Math.round(performance.now() - clicked)} ms from the click to the notice (before: 300)`,
    )
    expect(await dialog.report()).toMatch(/Off the site in \d+ ms/u)
    await dialog.close()
    await reviewer.page.getByText('Patients can’t read this: it was withdrawn.').waitFor()
    await reviewer.page.getByText('The dose in it is wrong.').waitFor()

    const reader = await editedSite()
    await reader.open('/side-effects/')
    expect(await reader.article.innerText()).not.toContain(name)
    expect(await reader.search('feeling sick')).not.toContain(`/side-effects/${slug}/`)

    await approve(editor, api, id)
    await editor('PATCH', `/side-effects/${id}`, { _status: 'published' })
    await waitUntilServed(page, name)
    await editor('PATCH', `/side-effects/${id}`, { _status: 'draft' })
    await editor('DELETE', `/side-effects/${id}`)
  })
})

function findAccount({ accounts }: RunningSystem, role: 'editor') {
  const account = accounts.find((candidate) => candidate.role === role)
  if (!account) throw new Error(`There is no ${role}.`)
  return account
}

/** Copies a side effect for this journey alone. A copy is no sample: it needs an approval, and no stand-in may confirm it. */
async function copyNausea(editor: CmsApi, clinician: string): Promise<string> {
  const { docs } = await editor<{ docs: { id: string }[] }>('GET', '/side-effects?where[slug][equals]=nausea')
  const copy = { slug, plainName: name }
  const { doc } = await editor<{ doc: Copy }>('POST', `/side-effects/${docs[0]?.id ?? ''}/duplicate?depth=0`, copy)
  const attested = Object.entries(doc).filter(([, part]) => (part as Attested | null)?.attestedBy)
  const confirmed = attested.map(([field, part]) => [field, { ...(part as Attested), attestedBy: clinician }])
  const review = { ...doc.review, authors: [] }
  const changes = Object.fromEntries(confirmed) as object
  await editor('PATCH', `/side-effects/${doc.id}?draft=true`, { ...changes, review })
  return doc.id
}

interface Copy {
  id: string
  review: object
}

interface Attested {
  attestedBy?: string
}

/** The reviewer's own entry under “People”. */
async function findPerson(reviewer: CmsApi): Promise<string> {
  const { user } = await reviewer<{ user: { person: string | { id: string } } }>('GET', '/users/me?depth=0')
  return typeof user.person === 'string' ? user.person : user.person.id
}

async function approve(editor: CmsApi, reviewer: CmsApi, id: string): Promise<void> {
  const words = { type: 'side-effect', id, locale: 'en' }
  const { hash } = await editor<{ hash: string }>('POST', '/review/submit', words)
  await reviewer('POST', '/review/approve', { ...words, hash, scope: 'wholeDocument' })
}
