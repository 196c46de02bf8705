import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { cmsApi } from '../system/cms-api.ts'
import { waitUntilServed } from '../system/wait-until-served.ts'

// Only this journey edits the document: Payload keeps a document locked for minutes after an edit.
const name = 'Dizziness and loss of balance'
const path = '/side-effects/dizziness/'

describe('a reviewer', () => {
  test('goes back to an earlier release, is reminded of it on every page, and lets the newest texts go live again', async ({
    admin,
    system,
  }) => {
    const reviewer = await admin('reviewer')
    const { page } = reviewer
    const api = await cmsApi(
      system,
      system.accounts.find(({ role }) => role === 'admin')!,
    )
    const countReleases = async () => (await api<{ totalDocs: number }>('GET', '/releases?limit=1')).totalDocs
    const releases = await countReleases()
    const sentences = ['The words to go back to.', 'The words to go back from.']
    for (const sentence of sentences) {
      await reviewer.openDocument('side-effects', name)
      await reviewer.field('What it is').fill(sentence)
      await reviewer.publish()
      await waitUntilServed(`${system.siteUrl}${path}`, sentence)
    }

    // A page is live a moment before its release is on record.
    await expect.poll(countReleases, { timeout: 20_000 }).toBe(releases + sentences.length)
    await reviewer.openRelease(1)
    await page.getByRole('link', { name: path, exact: true }).waitFor()
    await reviewer.pressAndConfirm('Make this release live again')
    await reviewer.pinBanner.waitFor()
    expect(await (await fetch(`${system.siteUrl}${path}`)).text()).toContain(sentences[0])

    await reviewer.openDocument('side-effects', name)
    await page.getByText('Saved; it will go live when the site is unpinned.').waitFor()
    await reviewer.pinBanner.waitFor()
    await reviewer.pressAndConfirm('Unpin')
    await waitUntilServed(`${system.siteUrl}${path}`, sentences[1]!)
    await reviewer.pinBanner.waitFor({ state: 'detached' })
  })
})
