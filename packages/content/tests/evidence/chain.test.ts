import { rm } from 'node:fs/promises'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { chainExistingEvidence } from '../../src/evidence/chain-existing.ts'
import type { EvidenceRow } from '../../src/evidence/evidence-row.ts'
import { noteHead, notedHeadsFile } from '../../src/evidence/noted-heads.ts'
import { recordEvidence } from '../../src/evidence/record-evidence.ts'
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { anySummary } from '../support/any-summary.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

type StoredRow = EvidenceRow & { id: string }

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let req: PayloadRequest

  beforeAll(async () => {
    cms = await openCms(environment)
    req = await createLocalReq({}, cms.payload)
  })
  afterAll(() => cms.close())
  beforeEach(async () => {
    // None comes later, of what is deleted here.
    await noteHead(cms.payload)
    await cms.payload.db.deleteMany({ collection: 'evidence', where: {} })
    await cms.payload.db.deleteMany({ collection: 'evidence-heads', where: {} })
    await rm(notedHeadsFile(cms.payload), { force: true })
    await write(6)
  })

  test('a log that nobody touched is whole, whatever its entries say', async () => {
    const details = { empty: {}, list: [null, { b: 1, a: undefined }], odd: 'a\0b\uD800', at: new Date() }
    await recordEvidence(req, { action: 'unpinned', summary: anySummary(`Torn 𝒜 ${'𝒜'.repeat(40_000)}`), details })
    await recordEvidence(req, { action: 'unpinned', summary: anySummary('With nothing'), details: {} })
    expect(await verifyEvidence(cms.payload)).toEqual({ entries: 8, damagedFrom: null, damages: [] })
  })

  test('entries that are written at once stand in one chain', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, place) => record(`At once ${place}`)))
    expect(await verifyEvidence(cms.payload)).toEqual({ entries: 36, damagedFrom: null, damages: [] })
  })

  test('an entry that was changed in any field is found', async () => {
    const row = await entry(4)
    const changes: Partial<EvidenceRow>[] = [
      { summary: 'Nothing happened' },
      { actor: 'Somebody else' },
      { at: '2020-01-01T00:00:00.000Z' },
      { createdAt: '2020-01-01T00:00:00.000Z' },
      { details: { place: 5 } },
      { documentId: 'another' },
      { version: 'another' },
      { action: 'approved' },
      { entryHash: '0'.repeat(64) },
      { previousHash: '1'.repeat(64) },
    ]
    for (const change of changes) {
      await alter(4, change)
      expect([change, await findDamage()]).toEqual([change, expect.objectContaining({ damagedFrom: 4 })])
      await alter(4, { documentId: null, version: null, ...row })
    }
    expect((await findDamage()).damagedFrom).toBeNull()
  })

  test('a missing entry is found', async () => {
    await remove(3)
    expect(await findDamage()).toEqual({ damagedFrom: 3, kinds: ['missing'] })
  })

  test('a missing beginning is found', async () => {
    await remove(1)
    expect(await findDamage()).toEqual({ damagedFrom: 1, kinds: ['missing'] })
  })

  test('entries that changed places are found', async () => {
    await alter(2, { sequence: 99 })
    await alter(5, { sequence: 2 })
    await alter(99, { sequence: 5 })
    expect(await findDamage()).toEqual({ damagedFrom: 2, kinds: ['reordered', 'reordered'] })
  })

  test('an entry that was written past the chain is found', async () => {
    const data = { action: 'approved', summary: 'Made up', actor: 'Nobody', at: new Date().toISOString() }
    await cms.payload.db.create({ collection: 'evidence', data })
    expect((await findDamage()).kinds).toEqual(['unchained'])
    await noteHead(cms.payload)
    expect(await chainExistingEvidence(cms.payload)).toBe(0)
    expect((await findDamage()).kinds).toEqual(['unchained'])
  })

  test('an end that was cut off is found, even after further entries', async () => {
    await noteHead(cms.payload)
    await remove(5)
    await remove(6)
    expect(await findDamage()).toEqual({ damagedFrom: 5, kinds: ['truncated'] })
    await write(4)
    await noteHead(cms.payload)
    expect(await findDamage()).toEqual({ damagedFrom: 1, kinds: ['rewritten'] })
  })

  test('a log that was written anew from some entry on is found', async () => {
    await noteHead(cms.payload)
    await cms.payload.db.deleteMany({ collection: 'evidence', where: { sequence: { greater_than: 3 } } })
    await write(3)
    expect((await findDamage()).kinds).toEqual(['rewritten'])
  })

  test('entries from before there was a chain are chained once, oldest first', async () => {
    await cms.payload.db.deleteMany({ collection: 'evidence', where: {} })
    await cms.payload.db.deleteMany({ collection: 'evidence-heads', where: {} })
    for (const day of ['03', '01', '02']) {
      const at = `2026-01-${day}T00:00:00.000Z`
      const data = { action: 'unpinned', summary: `Day ${day}`, actor: 'Somebody', at, details: { day } }
      await cms.payload.db.create({ collection: 'evidence', data })
    }
    expect(await chainExistingEvidence(cms.payload)).toBe(3)
    expect(await verifyEvidence(cms.payload)).toEqual({ entries: 3, damagedFrom: null, damages: [] })
    expect((await entry(1)).summary).toBe('Day 01')
    expect(await chainExistingEvidence(cms.payload)).toBe(0)
  })

  function record(summary: string): Promise<void> {
    return recordEvidence(req, { action: 'unpinned', summary: anySummary(summary), details: { place: 1 } })
  }

  async function write(count: number): Promise<void> {
    for (let place = 1; place <= count; place += 1) await record(`Entry ${place}`)
  }

  async function entry(sequence: number): Promise<StoredRow> {
    const where = { sequence: { equals: sequence } }
    const found = await cms.payload.db.findOne<StoredRow>({ collection: 'evidence', where })
    if (!found) throw new Error(`No entry ${sequence}`)
    return found
  }

  async function alter(sequence: number, data: Partial<EvidenceRow>): Promise<void> {
    const { id, updatedAt } = await entry(sequence)
    await cms.payload.db.updateOne({ collection: 'evidence', id, data: { updatedAt, ...data } })
  }

  async function remove(sequence: number): Promise<void> {
    await cms.payload.db.deleteOne({ collection: 'evidence', where: { sequence: { equals: sequence } } })
  }

  async function findDamage(): Promise<{ damagedFrom: number | null; kinds: string[] }> {
    const { damagedFrom, damages } = await verifyEvidence(cms.payload)
    return { damagedFrom, kinds: damages.map(({ kind }) => kind) }
  }
})
