import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClinicalKey } from '@carepath/content/model/clinical-key.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { openGuideCms, type GuideCms } from './guide-cms.ts'

const slow = { timeout: 240_000 }
/** Words that only the page about nausea has. */
const canaries = ['throw up. Tell your nurse early', 'Algunas personas vomitan']
const pages = ['/es/side-effects/nausea/', '/side-effects/nausea/']

onEachDatabase(({ environment }) => {
  let cms: GuideCms
  let nausea: ClinicalKey

  beforeAll(async () => {
    cms = await openGuideCms(environment)
    nausea = await cms.key('side-effect', 'slug', 'nausea')
  }, 300_000)
  afterAll(() => cms.close())

  const canariesFound = async () => (await Promise.all(canaries.map((words) => cms.filesWith(words)))).flat()
  const listOfEffects = () => cms.page('/treatments/ketamine-infusion/side-effects/')

  describe('a document that a reviewer withdraws', () => {
    test('must be live; editors, strangers and requests without a reason are refused', slow, async () => {
      const body = { documents: [nausea], reason: 'A dose is wrong.' }
      expect((await cms.send('editor', 'POST', '/withdraw', body)).status).toBe(403)
      expect((await cms.rest('/withdraw', { method: 'POST', body: JSON.stringify(body) })).status).toBe(403)
      expect((await cms.send('rae.reviewer', 'POST', '/withdraw', { ...body, reason: ' ' })).status).toBe(400)
      const nobody = { documents: [{ type: 'faq', id: nausea.id }], reason: 'A dose is wrong.' }
      expect((await cms.send('rae.reviewer', 'POST', '/withdraw', nobody)).status).toBe(404)
      expect(await canariesFound()).not.toEqual([])
    })

    test('leaves the site at once, in every language, with all that shows it', slow, async () => {
      const query = `/withdraw?document=${nausea.type}/${nausea.id}`
      const preview: unknown = await (await cms.send('ada.admin', 'GET', query)).json()
      const taken = await cms.withdraw([nausea])
      expect(taken.withdrawn).toEqual(pages)
      expect(taken.cascaded).toEqual([])
      expect(taken.changed).toContain('/treatments/ketamine-infusion/side-effects/')
      expect(preview).toMatchObject({
        withdrawn: pages,
        changed: taken.changed,
        cascaded: [],
        referrers: ['Ketamine infusion for depression'],
      })
      for (const page of pages) expect(await cms.page(page)).toContain('content="noindex')
      expect(await cms.page(pages[1]!)).toContain('We have taken this page down')
      expect(await canariesFound()).toEqual([])
      expect(await listOfEffects()).not.toContain('/side-effects/nausea/')
    })

    test('is on record: who, why, which pages, and the form is a draft', slow, async () => {
      const [release] = await cms.releases()
      expect(release).toMatchObject({
        kind: 'withdraw',
        label: 'Withdrawn: Feeling sick (nausea)',
        who: 'Rae Reviewer',
      })
      expect(release?.paths).toEqual(expect.arrayContaining(pages))
      const { docs } = await cms.payload.find({ collection: 'withdrawals' })
      expect(docs).toMatchObject([{ kind: 'recall', reason: 'A dose is wrong.', by: 'Rae Reviewer', slug: 'nausea' }])
      const { docs: log } = await cms.payload.find({
        collection: 'evidence',
        where: { and: [{ action: { equals: 'recalled' } }, { documentId: { equals: nausea.id } }] },
      })
      expect(log).toMatchObject([{ actor: 'Rae Reviewer', details: { reason: 'A dose is wrong.' } }])
      const row = await cms.payload.findByID({ collection: 'side-effects', id: nausea.id, draft: false })
      expect(row._status).toBe('draft')
      const state: unknown = await (
        await cms.send('editor', 'GET', `/withdrawal?type=${nausea.type}&id=${nausea.id}`)
      ).json()
      expect(state).toMatchObject({
        open: [{ kind: 'recall', by: 'Rae Reviewer', reason: 'A dose is wrong.' }],
        can: { withdraw: false, hold: false, release: false },
      })
    })

    test('stays off the site when the worker starts again, without its cache or without the site', slow, async () => {
      const notice = await cms.page(pages[1]!)
      for (const lost of [[], ['worker.json'], ['worker.json', 'publisher', 'live']]) {
        await cms.stopWorker()
        for (const name of lost) await rm(join(cms.dataDir, name), { recursive: true })
        cms.startWorker()
        await cms.until(async () => expect(await cms.page(pages[0]!)).toBeDefined())
        expect(await cms.page(pages[1]!)).toBe(notice)
        expect(await canariesFound()).toEqual([])
      }
      expect((await verified()).found).toMatchObject({ documents: [], files: [], unpublishable: [] })
    })

    test('does not keep documents that refer to it from being published', slow, async () => {
      const { id } = await cms.key('treatment', 'slug', 'ketamine-infusion')
      const edit = { plainName: 'Ketamine drip', _status: 'published' }
      expect((await cms.send('editor', 'PATCH', `/treatments/${id}`, edit)).status).toBe(200)
      await cms.settled()
      expect(await listOfEffects()).toContain('Ketamine drip')
      expect(await listOfEffects()).not.toContain('/side-effects/nausea/')
    })

    test('can’t be published again with the same words', slow, async () => {
      const response = await cms.send('editor', 'PATCH', `/side-effects/${nausea.id}`, { _status: 'published' })
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('No clinician has approved it')
      expect(await canariesFound()).toEqual([])
    })

    test('comes back once it is approved and published, and so do the references to it', slow, async () => {
      await cms.approve(nausea)
      expect(await canariesFound()).toEqual([])
      await cms.publish(nausea)
      expect(await cms.page(pages[1]!)).toContain(canaries[0])
      expect(await listOfEffects()).toContain('/side-effects/nausea/')
      const { docs } = await cms.payload.find({ collection: 'withdrawals' })
      expect(docs).toMatchObject([{ kind: 'recall', endedBy: 'Eli Editor' }])
      expect(docs[0]?.endedAt).toBeTruthy()
    })

    test(
      'gets its translation back only when that is approved, too; until then a notice links to the English page',
      slow,
      async () => {
        expect(await cms.filesWith(canaries[1]!)).toEqual([])
        expect(await cms.page(pages[0]!)).toContain('href="/side-effects/nausea/" lang="en" hreflang="en"')
        await cms.approve(nausea, 'es')
        expect(await cms.page(pages[0]!)).toContain(canaries[1])
        expect(await cms.page('/es/treatments/ketamine-infusion/side-effects/')).toContain('/es/side-effects/nausea/')
        expect((await verified()).found).toMatchObject({ documents: [], files: [] })
      },
    )
  })

  describe('a translation', () => {
    test(
      'leaves the site with the translations that refer to it when the English changes, and comes back when it is reviewed again',
      slow,
      async () => {
        await cms.send('editor', 'PATCH', `/side-effects/${nausea.id}?draft=true`, {
          summary: 'It may make you feel sick.',
        })
        await cms.approve(nausea)
        await cms.publish(nausea)
        expect(await cms.page(pages[1]!)).toContain('It may make you feel sick.')
        // Search follows within a second.
        await cms.until(async () => expect(await cms.filesWith(canaries[1]!)).toEqual([]))
        expect(await cms.page(pages[0]!)).toContain('Por ahora esta página no está en español')
        const hub = '/es/treatments/ketamine-infusion/what-happens/'
        expect(await cms.page(hub)).toContain('href="/treatments/ketamine-infusion/what-happens/" lang="en"')
        expect((await verified()).found).toMatchObject({ documents: [], files: [] })
        await cms.approve(nausea, 'es')
        expect(await cms.page(pages[0]!)).toContain(canaries[1])
        expect(await cms.page(hub)).not.toContain('hreflang="en" lang="en"')
      },
    )
  })

  describe('a document that depends on a withdrawn one', () => {
    test('is withdrawn with it, and comes back with it', slow, async () => {
      const { id } = await cms.key('treatment', 'slug', 'ketamine-infusion')
      const { careAdvice } = await cms.payload.findByID({ collection: 'treatments', id, depth: 0 })
      const cards = (careAdvice as string[]).map((card) => ({ type: 'care-advice' as const, id: card }))
      const taken = await cms.withdraw(cards, 'The number is wrong.')
      expect(taken.withdrawn).toEqual([])
      const treatment = taken.cascaded.find(({ title }) => title === 'Ketamine infusion for depression')
      expect(treatment?.paths).toHaveLength(12)
      const types = new Set(taken.cascaded.map(({ document }) => document.split('/')[0]))
      expect(types).toEqual(new Set(['treatment', 'faq']))
      expect(await cms.page('/treatments/ketamine-infusion/')).toContain('We have taken this page down')
      expect((await verified()).found).toMatchObject({ documents: [], files: [] })
      for (const key of cards) {
        await cms.approve(key)
        await cms.publish(key)
      }
      expect(await cms.page('/treatments/ketamine-infusion/')).toContain('Ketamine infusion for depression</h1>')
      const { docs } = await cms.payload.find({ collection: 'withdrawals', where: { endedAt: { exists: false } } })
      expect(docs).toEqual([])
    })
  })

  describe('documents that are withdrawn in one request', () => {
    test('leave in one release, and a worker that looks while they are queued waits for them all', slow, async () => {
      const slugs = ['anxiety', 'dizziness', 'drowsiness', 'headache', 'needle-pain']
      const { docs } = await cms.payload.find({ collection: 'side-effects', where: { slug: { in: slugs } } })
      const ids = docs.map(({ id }) => id)
      await cms.withdraw(ids.map((id) => ({ type: 'side-effect', id })))
      const [release] = await cms.releases()
      const where = { event: { equals: 'withdraw' }, documentId: { in: ids } }
      const { docs: rows } = await cms.payload.find({ collection: 'outbox', where, sort: 'sequence', depth: 0 })
      expect(release?.requests).toEqual(rows.map(({ id }) => id))
      expect(rows).toHaveLength(slugs.length)
      expect(rows.map(({ isBulk }) => isBulk)).toEqual(slugs.map(() => true))
    })
  })

  const verified = async () => {
    await cms.settled()
    return cms.verify()
  }
})
