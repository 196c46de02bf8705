import { rm } from 'node:fs/promises'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noteHead, notedHeadsFile } from '../../src/evidence/noted-heads.ts'
import { recordEvidence } from '../../src/evidence/record-evidence.ts'
import { hasLostEntries, verifyEvidence } from '../../src/evidence/verify-evidence.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { stepsOf } from '../review/steps.ts'
import { anySummary } from '../support/any-summary.ts'
import { personForm, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

/** Records that name the newest entry as of when they were saved. */
const naming = ['approvals', 'revocations', 'withdrawals', 'overrides', 'outbox', 'releases'] as const

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let req: PayloadRequest
  let people = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    req = await createLocalReq({}, cms.payload)
  })
  afterAll(() => cms.close())
  beforeEach(async () => {
    for (const collection of ['evidence', ...naming] as const)
      await cms.payload.db.deleteMany({ collection, where: {} })
    await loseNotes()
    await write(3)
  })

  test('a log whose end was cut off, along with the note outside the database, is missed by the note beside it', async () => {
    await noteHead(cms.payload)
    await rm(notedHeadsFile(cms.payload))
    await cutFrom(2)
    expect(await found()).toEqual({ hasLost: true, damagedFrom: 2, kinds: ['truncated'] })
    // Nothing that comes later covers the loss.
    await write(1)
    await noteHead(cms.payload)
    await write(2)
    await noteHead(cms.payload)
    expect(await found()).toMatchObject({ hasLost: true, damagedFrom: 1 })
  })

  describe('with every note gone, too', () => {
    test('a queued change names the entry that it was saved with', async () => {
      await publishPerson()
      const { entries } = await verifyEvidence(cms.payload)
      await write(2)
      await cutFrom(entries)
      await loseNotes()
      const { damages, damagedFrom } = await verifyEvidence(cms.payload)
      expect(damagedFrom).toBe(entries)
      expect(damages.map(({ message }) => message)).toEqual([
        `Entry ${entries} is missing at the end: the queued change of “Ann ${people}” names the last of them.`,
      ])
      expect(await hasLostEntries(cms.payload)).toBe(true)
    })

    test('a log that is gone altogether is missed, also once there are new entries', async () => {
      await publishPerson()
      await cutFrom(1)
      await loseNotes()
      expect(await found()).toMatchObject({ hasLost: true, damagedFrom: 1 })
      await write(12)
      await noteHead(cms.payload)
      expect(await found()).toMatchObject({ hasLost: true, damagedFrom: 1 })
    })

    test('an approval and its revocation name their own entries', async () => {
      const named = await clinician(cms.payload, 'Casey Clinician')
      const { email } = await account(cms.payload, 'reviewer', 'Rae Reviewer')
      const reviewer = await signedIn(cms, email)
      const data = { ...termForm('Mask', named), _status: 'draft' as const }
      const { id } = await cms.payload.create({ collection: 'glossary-terms', data, draft: true, user: cms.editor })
      const steps = stepsOf(cms, { id, locale: 'en' })
      await steps.take('submit', await signedIn(cms))
      expect((await steps.take('approve', reviewer)).status).toBe(200)
      await steps.revoke(reviewer)
      for (const [collection, action] of [
        ['approvals', 'approved'],
        ['revocations', 'approvalRevoked'],
      ] as const) {
        const { docs } = await cms.payload.find({ collection, pagination: false })
        const { docs: entries } = await cms.payload.find({
          collection: 'evidence',
          where: { action: { equals: action } },
        })
        expect(docs[0]?.evidenceHead).toMatchObject({ sequence: entries[0]?.sequence, hash: entries[0]?.entryHash })
      }
      const { docs } = await cms.payload.find({ collection: 'approvals' })
      await cutFrom(docs[0]?.evidenceHead?.sequence ?? 0)
      await loseNotes()
      expect((await verifyEvidence(cms.payload)).damagedFrom).toBe(docs[0]?.evidenceHead?.sequence)
    })

    test('an entry in the place of another is told by the row that names that one', async () => {
      await publishPerson()
      const { entries } = await verifyEvidence(cms.payload)
      await cutFrom(entries)
      await loseNotes()
      await write(3)
      expect(await found()).toMatchObject({ hasLost: true, kinds: ['rewritten'] })
    })
  })

  test('rows of an earlier release, which name no entry, are as good as before', async () => {
    await publishPerson()
    const data = { evidenceHead: { sequence: null, hash: null } }
    await cms.payload.db.updateMany({ collection: 'outbox', where: {}, data })
    expect(await found()).toEqual({ hasLost: false, damagedFrom: null, kinds: [] })
  })

  test('a change that is undone takes its entry and the row that names it along', async () => {
    const transactionID = (await cms.payload.db.beginTransaction()) ?? undefined
    const within = await createLocalReq(transactionID === undefined ? {} : { req: { transactionID } }, cms.payload)
    people += 1
    await cms.payload.create({ collection: 'people', data: personForm(`Ann ${people}`), req: within })
    if (transactionID !== undefined) await cms.payload.db.rollbackTransaction(transactionID)
    await publishPerson()
    expect(await found()).toEqual({ hasLost: false, damagedFrom: null, kinds: [] })
  })

  test('changes that are saved at once name entries that stay', async () => {
    await Promise.all(Array.from({ length: 4 }, publishPerson))
    expect(await found()).toEqual({ hasLost: false, damagedFrom: null, kinds: [] })
  })

  async function publishPerson(): Promise<void> {
    people += 1
    await cms.payload.create({ collection: 'people', data: personForm(`Ann ${people}`) })
  }

  async function write(count: number): Promise<void> {
    for (let place = 1; place <= count; place += 1)
      await recordEvidence(req, { action: 'unpinned', summary: anySummary('Entry') })
  }

  const cutFrom = (sequence: number) =>
    cms.payload.db.deleteMany({ collection: 'evidence', where: { sequence: { greater_than_equal: sequence } } })

  async function loseNotes(): Promise<void> {
    // None comes later, of what is deleted here.
    await noteHead(cms.payload)
    await cms.payload.db.deleteMany({ collection: 'evidence-heads', where: {} })
    await rm(notedHeadsFile(cms.payload), { force: true })
  }

  async function found(): Promise<{ hasLost: boolean; damagedFrom: number | null; kinds: string[] }> {
    const { damagedFrom, damages } = await verifyEvidence(cms.payload)
    return { hasLost: await hasLostEntries(cms.payload), damagedFrom, kinds: damages.map(({ kind }) => kind) }
  }
})
