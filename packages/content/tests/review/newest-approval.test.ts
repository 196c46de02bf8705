import type { Locale } from '@carepath/schema'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import type { RevocationAnswer } from '../../src/workflow/revocation/endpoint.ts'
import type { ReviewState } from '../../src/workflow/review/review-state.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'
import { stepsOf } from './steps.ts'

const lastYear = 'It covers the eyes.'
const corrected = 'It covers the eyes and the nose.'
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  let count = 0
  const headers: Record<string, Record<string, string>> = {}

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'reviewer', 'Robin Second')
    await account(cms.payload, 'reviewer', 'Una Licensed', { licence: { number: '', state: '' } })
    await account(cms.payload, 'admin', 'Ada Admin')
    named = await clinician(cms.payload, 'Casey Clinician')
    for (const who of ['editor', 'rae.reviewer', 'robin.second', 'una.licensed', 'ada.admin'])
      headers[who] = await signedIn(cms, `${who}@example.com`)
  })
  afterAll(() => cms.close())

  describe('only the newest approval counts', () => {
    test('so words that a later approval has replaced can’t be published again unasked', async () => {
      const { id } = await corrigendum()
      await write(id, lastYear)
      expect(await state(id)).toMatchObject({ state: 'draft', formerApproval: { approver: 'Rae Reviewer' } })
      const response = await publish(id)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('changed since Rae Reviewer approved it')
      expect((await live(id)).plainDefinition).toBe(corrected)
    })

    test('nor by restoring the version that was live then', async () => {
      const { id } = await corrigendum()
      const { docs } = await cms.payload.findVersions({
        collection: 'glossary-terms',
        where: { parent: { equals: id } },
        sort: 'updatedAt',
        pagination: false,
      })
      const old = docs.find(({ version }) => version._status === 'published' && version.plainDefinition === lastYear)
      const path = `/glossary-terms/versions/${old?.id}`
      const response = await cms.rest(path, { method: 'POST', headers: headers.editor! })
      expect(response.status).toBe(200)
      expect((await live(id)).plainDefinition).toBe(corrected)
      expect((await publish(id)).status).toBe(403)
      expect((await live(id)).plainDefinition).toBe(corrected)
    })

    test('and words that are approved anew can be published', async () => {
      const { id } = await corrigendum()
      await write(id, lastYear)
      await approve(id)
      expect((await publish(id)).status).toBe(200)
      expect((await live(id)).plainDefinition).toBe(lastYear)
    })

    test('whatever the clock of the server says', async () => {
      const { id } = await liveTerm(lastYear)
      await write(id, corrected)
      const now = Date.now
      // Not another `Date`: MongoDB's driver would store its instants as numbers.
      vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000)
      await approve(id)
      vi.restoreAllMocks()
      const published = await publish(id)
      expect(published.status, await published.text()).toBe(200)
      await write(id, lastYear)
      expect((await publish(id)).status).toBe(403)
    })
  })

  test('whoever has written words can’t sign them, though the clock was ahead at the last approval', async () => {
    const { id } = await liveTerm(lastYear)
    const where = { documentId: { equals: id } }
    await cms.payload.db.updateOne({ collection: 'approvals', where, data: { versionAt: inAnHour() } })
    const own = await patch(`${id}?draft=true`, { plainDefinition: corrected }, 'robin.second')
    expect(own.status).toBe(200)
    const steps = stepsOf(cms, { id, locale: 'en' })
    await steps.take('submit', headers.editor)
    const refused = await steps.take('approve', headers['robin.second'])
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('changed this text yourself')])
    expect((await steps.take('approve', headers['rae.reviewer'])).status).toBe(200)
    await write(id, lastYear)
    await steps.take('submit', headers.editor)
    expect((await steps.take('approve', headers['robin.second'])).status).toBe(200)
  })

  describe('an approval that is revoked', () => {
    test('counts for nothing, and neither does an earlier one of the same words', async () => {
      const { id } = await term(lastYear)
      await approve(id)
      await approve(id)
      expect(await revoked(id)).toMatchObject({ withdrawal: null, review: { state: 'draft' } })
      const response = await publish(id)
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('Robin Second has revoked the approval')
    })

    test('is revoked by any reviewer with a licence, with a reason, and by nobody else', async () => {
      const { id } = await term(lastYear)
      await approve(id)
      const steps = stepsOf(cms, { id, locale: 'en' })
      for (const who of ['editor', 'ada.admin', 'una.licensed', 'stranger'])
        expect((await steps.revoke(headers[who])).status).toBe(403)
      expect((await send('rae.reviewer', { id, locale: 'en', reason: ' ' })).status).toBe(400)
      expect((await state(id)).state).toBe('approved')
      await revoked(id)
      expect((await steps.revoke(headers['rae.reviewer'])).status).toBe(409)
    })

    test('is on record with who, when and why, and shown to everybody who opens the form', async () => {
      const { id } = await term(lastYear)
      await approve(id)
      await revoked(id)
      expect((await state(id)).revocation).toMatchObject({ by: 'Robin Second', reason: 'The dose is wrong.' })
      const { docs } = await cms.payload.find({
        collection: 'evidence',
        where: { and: [{ documentId: { equals: id } }, { action: { equals: 'approvalRevoked' } }] },
      })
      expect(docs).toMatchObject([{ actor: 'Robin Second', details: { reason: 'The dose is wrong.' } }])
    })

    test('can’t be put back by changing or deleting the entry', async () => {
      const [entry] = (await cms.payload.find({ collection: 'revocations', limit: 1 })).docs
      for (const who of ['editor', 'rae.reviewer', 'ada.admin'])
        for (const method of ['PATCH', 'DELETE'])
          expect(
            (await cms.rest(`/revocations/${entry?.id}`, { method, headers: headers[who]!, body: '{}' })).status,
          ).toBe(403)
      await expect(cms.payload.delete({ collection: 'revocations', id: entry!.id })).rejects.toThrow(
        'kept as they were',
      )
    })

    test('withdraws the live words that rest on it, until others are approved and published', async () => {
      const { id } = await liveTerm(lastYear)
      const { withdrawal } = await revoked(id)
      // Nobody publishes here: the withdrawal is on record, and the worker does it first.
      expect(withdrawal?.pending).toContain('worker')
      expect((await live(id))._status).toBe('draft')
      const { docs } = await cms.payload.find({ collection: 'withdrawals', where: { documentId: { equals: id } } })
      expect(docs).toMatchObject([{ kind: 'recall', by: 'Robin Second', reason: 'The dose is wrong.' }])
      await write(id, corrected)
      await approve(id)
      expect((await publish(id)).status).toBe(200)
    })

    test('leaves its words’ authors authors: they can’t sign them now', async () => {
      const { id } = await term(lastYear)
      await rewrite(id, 'robin.second')
      await approve(id)
      await revoked(id)
      await expectOwnWords(id, 'robin.second')
      await approve(id)
    })

    test('leaves them authors also where the same words were approved twice', async () => {
      const { id } = await term(lastYear)
      await rewrite(id, 'robin.second')
      await approve(id)
      await approve(id)
      await revoked(id)
      await expectOwnWords(id, 'robin.second')
    })

    test('leaves live words alone that rest on another', async () => {
      const { id } = await liveTerm(lastYear)
      await write(id, corrected)
      await approve(id)
      expect((await revoked(id)).withdrawal).toBeNull()
      expect(await live(id)).toMatchObject({ _status: 'published', plainDefinition: lastYear })
    })
  })

  test('a recall leaves its words’ authors authors: they can’t sign them back by themselves', async () => {
    const { id } = await term(lastYear)
    await rewrite(id, 'robin.second')
    await approve(id)
    await approve(id)
    expect((await publish(id)).status).toBe(200)
    const body = JSON.stringify({ documents: [{ type: 'glossary-term', id }], reason: 'The dose is wrong.' })
    const recalled = await cms.rest('/withdraw', { method: 'POST', headers: headers['rae.reviewer']!, body })
    // The worker is away: the recall is on record.
    expect(recalled.status, await recalled.clone().text()).toBe(202)
    await expectOwnWords(id, 'robin.second')
    await approve(id)
    expect((await publish(id)).status).toBe(200)
  })

  const rewrite = (id: string, who: string) =>
    cms.rest(`/glossary-terms/${id}?draft=true`, {
      method: 'PATCH',
      headers: headers[who]!,
      body: JSON.stringify({ plainDefinition: corrected }),
    })

  async function expectOwnWords(id: string, who: string): Promise<void> {
    const steps = stepsOf(cms, { id, locale: 'en' })
    await steps.take('submit', headers.editor)
    const own = await steps.take('approve', headers[who])
    expect([own.status, await own.text()]).toEqual([403, expect.stringContaining('changed this text yourself')])
  }

  async function term(text: string): Promise<GlossaryTerm> {
    count += 1
    return cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(`Mask n${count}`, named), plainDefinition: text, _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
  }

  async function liveTerm(text: string): Promise<GlossaryTerm> {
    const document = await term(text)
    await approve(document.id)
    expect((await publish(document.id)).status).toBe(200)
    return document
  }

  /** A term whose words were corrected, approved and published since. */
  async function corrigendum(): Promise<GlossaryTerm> {
    const document = await liveTerm(lastYear)
    await write(document.id, corrected)
    await approve(document.id)
    expect((await publish(document.id)).status).toBe(200)
    return document
  }

  const write = (id: string, plainDefinition: string) =>
    cms.payload.update({ collection: 'glossary-terms', id, data: { plainDefinition }, draft: true, user: cms.editor })

  async function approve(id: string): Promise<void> {
    const steps = stepsOf(cms, { id, locale: 'en' })
    await steps.take('submit', headers.editor)
    const response = await steps.take('approve', headers['rae.reviewer'])
    expect(response.status, await response.clone().text()).toBe(200)
  }

  const patch = (path: string, data: object, who = 'editor') =>
    cms.rest(`/glossary-terms/${path}`, { method: 'PATCH', headers: headers[who]!, body: JSON.stringify(data) })

  const publish = (id: string) => patch(id, { _status: 'published' })

  const send = (who: string, input: object) =>
    cms.rest('/review/revoke', {
      method: 'POST',
      headers: headers[who]!,
      body: JSON.stringify({ type: 'glossary-term', ...input }),
    })

  async function revoked(id: string): Promise<RevocationAnswer> {
    const response = await stepsOf(cms, { id, locale: 'en' }).revoke(headers['robin.second'])
    const answer: unknown = await response.json()
    expect(answer).not.toHaveProperty('errors')
    return answer as RevocationAnswer
  }

  async function state(id: string, locale: Locale = 'en'): Promise<ReviewState> {
    const query = new URLSearchParams({ type: 'glossary-term', id, locale }).toString()
    return (await (await cms.rest(`/review?${query}`, { headers: headers.editor! })).json()) as ReviewState
  }

  const live = (id: string) => cms.payload.findByID({ collection: 'glossary-terms', id, draft: false })
})
