import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteHead, notedHeadsFile } from '@carepath/content/evidence/noted-heads.ts'
import { verifyEvidence } from '@carepath/content/evidence/verify-evidence.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { clinician } from '@carepath/content/tests/review/people.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { sign } from '@carepath/content/tests/support/sign.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: PublishingCms
  let id: string

  beforeAll(async () => {
    cms = await openPublishingCms(environment)
    const { payload } = cms
    const standIn = await publishReviewer(payload)
    await payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Sample', standIn)) })
    const named = await clinician(payload, 'Casey Clinician')
    const draft = { ...termForm('Mask', named), _status: 'draft' as const }
    id = (await payload.create({ collection: 'glossary-terms', data: draft, draft: true })).id
    await sign(payload, { type: 'glossary-term', id })
    await payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
    for (const path of ['/glossary/sample/', '/glossary/mask/'])
      await cms.until(async () => expect(await cms.page(path)).toBeDefined())
  }, 60_000)
  afterAll(() => cms.close())

  test('signed words and samples need nothing: check and health are content', async () => {
    expect((await cms.state.api().verify({ isRepairing: false })).found.unsigned).toEqual([])
    expect((await cms.rest('/health')).status).toBe(200)
  })

  test(
    'live words whose approval is gone fail the check and health, which name them',
    { timeout: 60_000 },
    async () => {
      await cms.payload.db.deleteMany({ collection: 'approvals', where: { documentId: { equals: id } } })
      const words = { type: 'glossary-term', title: 'Mask', locale: 'en' }
      const { found } = await cms.state.api().verify({ isRepairing: false })
      expect(found.unsigned).toMatchObject([words])
      await cms.stopWorker()
      cms.startWorker()
      await cms.until(async () => {
        const response = await cms.rest('/health')
        expect(response.status).toBe(503)
        expect(await response.json()).toMatchObject({ status: 'failing', unsigned: [words] })
      })
    },
  )

  test('so do samples that are no samples any more', { timeout: 60_000 }, async () => {
    const { docs } = await cms.payload.find({ collection: 'glossary-terms', pagination: false })
    const where = { documentId: { in: docs.map((term) => term.id) } }
    await cms.payload.db.deleteMany({ collection: 'samples', where })
    const { found } = await cms.state.api().verify({ isRepairing: false })
    expect(found.unsigned.map(({ title }) => title).sort()).toEqual(['Mask', 'Sample'])
  })

  test(
    'an evidence log that has lost its end, and its note in the data folder, fails health, which says from where on',
    { timeout: 60_000 },
    async () => {
      const { payload } = cms
      await noteHead(payload)
      const { entries } = await verifyEvidence(payload)
      await payload.db.deleteMany({ collection: 'evidence', where: { sequence: { greater_than: entries - 3 } } })
      await rm(notedHeadsFile(payload))
      await cms.stopWorker()
      cms.startWorker()
      await cms.until(async () => {
        const response = await cms.rest('/health')
        expect(response.status).toBe(503)
        expect(await response.json()).toMatchObject({ status: 'failing', evidence: { damagedFrom: entries - 2 } })
      })
    },
  )
})
