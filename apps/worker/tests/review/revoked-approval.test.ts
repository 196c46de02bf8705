import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import type { RevocationAnswer } from '@carepath/content/workflow/revocation/endpoint.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

const slow = { timeout: 120_000 }

onEachDatabase(({ environment }) => {
  let cms: PublishingCms
  let named: string
  let count = 0
  const headers: Record<string, Record<string, string>> = {}

  beforeAll(async () => {
    cms = await openPublishingCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'reviewer', 'Robin Second')
    await account(cms.payload, 'admin', 'Ada Admin')
    named = await clinician(cms.payload, 'Casey Clinician')
    for (const who of ['editor', 'rae.reviewer', 'robin.second', 'ada.admin'])
      headers[who] = await signedIn(cms, `${who}@example.com`)
  }, 60_000)
  afterAll(() => cms.close())

  test('approving new words leaves the live ones on the site, also when the site is made anew', slow, async () => {
    const { id, path } = await liveTerm()
    await write(id, { plainDefinition: 'It covers the nose.' })
    await approve(id)
    await cms.payload.update({ collection: 'people', id: named, data: { name: 'Casey Anew', _status: 'published' } })
    await cms.stopWorker()
    cms.startWorker()
    await cms.until(async () => expect((await verify()).found).toMatchObject({ documents: [], unpublishable: [] }))
    expect(await cms.page(path)).toContain('It covers the eyes.')
  })

  test('so are words that went live after the clock was set back', slow, async () => {
    const { id, path } = await liveTerm({ approvedAt: new Date(Date.now() + 3_600_000).toISOString() })
    await write(id, { plainDefinition: 'It covers the nose.' })
    await approve(id)
    await staysLive(path, 'It covers the eyes.')
    await publish(id)
    await cms.until(async () => expect(await cms.page(path)).toContain('It covers the nose.'))
  })

  test('so is a translation that was approved when its document was live already', slow, async () => {
    const { id, path } = await liveTerm()
    await write(id, { term: `Antifaz r${count}`, plainDefinition: 'Cubre los ojos.' }, 'es')
    await publish(id)
    await approve(id, 'es')
    await cms.until(async () => expect(await cms.page(`/es${path}`)).toContain('Cubre los ojos.'))
    await write(id, { plainDefinition: 'Cubre la nariz.' }, 'es')
    await approve(id, 'es')
    await staysLive(`/es${path}`, 'Cubre los ojos.')
  })

  describe('revoking the approval of live words', () => {
    test('takes the page off the site before it answers, and says so', slow, async () => {
      const { id, path } = await liveTerm()
      const { withdrawal } = await revoked(id)
      expect(withdrawal?.pending).toBeUndefined()
      expect((await cms.page(path)) ?? '').not.toContain('It covers the eyes.')
    })

    test('takes only the translation off where that was revoked', slow, async () => {
      const { id, path } = await liveTerm()
      await write(id, { term: `Antifaz r${count}`, plainDefinition: 'Cubre los ojos.' }, 'es')
      await approve(id, 'es')
      await publish(id)
      await cms.until(async () => expect(await cms.page(`/es${path}`)).toContain('Cubre los ojos.'))
      await revoked(id, 'es')
      expect((await cms.page(`/es${path}`)) ?? '').not.toContain('Cubre los ojos.')
      expect(await cms.page(path)).toContain('It covers the eyes.')
    })

    test('is not undone by a roll-back to a release that showed them', slow, async () => {
      const { id, path } = await liveTerm()
      const number = await releaseOf(path)
      await liveTerm()
      await revoked(id)
      await rollBack(number)
      expect((await cms.page(path)) ?? '').not.toContain('It covers the eyes.')
      await cms.rest('/unpin', { method: 'POST', headers: headers['ada.admin']!, body: '{}' })
    })
  })

  test('nor where the clock was set back between the release and the revocation', slow, async () => {
    const { id, path } = await liveTerm()
    await write(id, { term: `Antifaz r${count}`, plainDefinition: 'Cubre los ojos.' }, 'es')
    await approve(id, 'es')
    await publish(id)
    await cms.until(async () => expect(await cms.page(`/es${path}`)).toContain('Cubre los ojos.'))
    const number = await releaseOf(`/es${path}`)
    await liveTerm()
    await revoked(id, 'es')
    const at = new Date(Date.now() - 3_600_000).toISOString()
    await cms.payload.db.updateMany({ collection: 'revocations', where: { documentId: { equals: id } }, data: { at } })
    await rollBack(number)
    expect((await cms.page(`/es${path}`)) ?? '').not.toContain('Cubre los ojos.')
    await cms.rest('/unpin', { method: 'POST', headers: headers['ada.admin']!, body: '{}' })
  })

  test('a roll-back to words that a later approval has replaced says whose words are older', slow, async () => {
    const { id, path } = await liveTerm()
    const number = await releaseOf(path)
    await write(id, { plainDefinition: 'It covers the nose.' })
    await approve(id)
    await publish(id)
    await cms.until(async () => expect(await cms.page(path)).toContain('It covers the nose.'))
    await rollBack(number)
    expect(await cms.page(path)).toContain('It covers the eyes.')
    const [rolledBack] = await cms.releases()
    expect(JSON.stringify(rolledBack?.notes)).toContain('older words')
    await cms.rest('/unpin', { method: 'POST', headers: headers['ada.admin']!, body: '{}' })
  })

  /** Made anew, by the database alone, the site still shows the words, and they are signed. */
  async function staysLive(path: string, words: string): Promise<void> {
    await cms.payload.update({
      collection: 'people',
      id: named,
      data: { name: `Casey ${count}`, _status: 'published' },
    })
    await cms.stopWorker()
    cms.startWorker()
    await cms.until(async () => expect((await verify()).found).toMatchObject({ documents: [], unpublishable: [] }))
    expect((await verify()).found.unsigned).toEqual([])
    expect(await cms.page(path)).toContain(words)
  }

  async function liveTerm({ approvedAt }: { approvedAt?: string } = {}): Promise<{ id: string; path: string }> {
    count += 1
    const { id, slug } = await cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(`Mask r${count}`, named), plainDefinition: 'It covers the eyes.', _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
    await approve(id)
    const where = { documentId: { equals: id } }
    if (approvedAt) await cms.payload.db.updateMany({ collection: 'approvals', where, data: { at: approvedAt } })
    await publish(id)
    const path = `/glossary/${slug}/`
    await cms.until(async () => expect(await cms.page(path)).toContain('It covers the eyes.'))
    return { id, path }
  }

  const write = (id: string, data: object, locale: 'en' | 'es' = 'en') =>
    cms.payload.update({ collection: 'glossary-terms', id, locale, data, draft: true, user: cms.editor })

  async function approve(id: string, locale: 'en' | 'es' = 'en'): Promise<void> {
    const steps = stepsOf(cms, { id, locale })
    await steps.take('submit', headers.editor)
    const response = await steps.take('approve', headers['rae.reviewer'])
    expect(response.status, await response.clone().text()).toBe(200)
  }

  async function publish(id: string): Promise<void> {
    const response = await cms.rest(`/glossary-terms/${id}`, {
      method: 'PATCH',
      headers: headers.editor!,
      body: JSON.stringify({ _status: 'published' }),
    })
    expect(response.status, await response.clone().text()).toBe(200)
  }

  /** The number of the newest release that a page came with. It is on record a moment after the page is live. */
  async function releaseOf(path: string): Promise<number> {
    let number: number | null | undefined
    await cms.until(async () => {
      const releases = await cms.releases()
      number = releases.find(({ status, paths }) => status === 'live' && JSON.stringify(paths).includes(path))?.number
      expect(number).toBeTypeOf('number')
    })
    return Number(number)
  }

  async function rollBack(number: number): Promise<void> {
    const body = JSON.stringify({ number })
    const response = await cms.rest('/roll-back', { method: 'POST', headers: headers['ada.admin']!, body })
    expect(response.status, await response.clone().text()).toBe(200)
  }

  async function revoked(id: string, locale: 'en' | 'es' = 'en'): Promise<RevocationAnswer> {
    const response = await stepsOf(cms, { id, locale }).revoke(headers['robin.second'])
    expect(response.status, await response.clone().text()).toBe(200)
    return (await response.json()) as RevocationAnswer
  }

  const verify = () => cms.state.api().verify({ isRepairing: false })
})
