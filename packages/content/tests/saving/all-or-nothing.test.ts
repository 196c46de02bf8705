import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { APIError, type Payload } from 'payload'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { stepsOf } from '../review/steps.ts'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

type Log = 'evidence' | 'outbox'

onEachDatabase(({ environment, hasTransactions }) => {
  describe.skipIf(!hasTransactions)('a save whose records can’t be written', () => {
    let cms: TestCms
    let reviewer: string
    let headers: Record<string, string>
    let rae: Record<string, string>
    let id: string
    let term = 0
    const repairs: (() => void)[] = []

    beforeAll(async () => {
      cms = await openCms(environment)
      reviewer = await publishReviewer(cms.payload)
      const colleague = await account(cms.payload, 'admin', 'Ada Admin')
      headers = await signedIn(cms, colleague.email)
      rae = await signedIn(cms, (await account(cms.payload, 'reviewer', 'Rae Reviewer')).email)
    }, 60_000)
    afterAll(() => cms.close())
    beforeEach(async () => {
      term += 1
      const name = `Word ${'abcdefghijklmnop'[term] ?? ''}`
      id = (await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(name, reviewer)) })).id
    })
    afterEach(() => {
      for (const repair of repairs.splice(0)) repair()
    })

    test.for<[string, Log]>([
      ['a draft', 'evidence'],
      ['an autosaved draft', 'evidence'],
      ['a publish', 'evidence'],
      ['a publish', 'outbox'],
      ['a bulk draft', 'evidence'],
      ['a bulk publish', 'evidence'],
      ['a bulk publish', 'outbox'],
      ['a deletion', 'evidence'],
      ['a bulk deletion', 'evidence'],
      ['a bulk deletion', 'outbox'],
    ])('%s without its %s is not saved at all', async ([way, record]) => {
      const before = await stored(cms.payload, id)
      breakRecord(record)
      const answer = await save(way)
      const isRefused = !answer.ok || ((await answer.json()) as { errors?: unknown[] }).errors?.length
      expect(isRefused).toBeTruthy()
      for (const repair of repairs.splice(0)) repair()
      expect(await stored(cms.payload, id)).toEqual(before)
    })

    test.for(['submit', 'approve', 'revoke'] as const)(
      'the review’s step %s without its evidence is not taken',
      async (step) => {
        const as = {
          submit: await signedIn(cms, cms.editor.email),
          approve: rae,
          revoke: rae,
        }
        const draft = { ...termForm(`Step ${step}`, reviewer), _status: 'draft' as const }
        const { id } = await cms.payload.create({ collection: 'glossary-terms', data: draft, draft: true })
        const steps = stepsOf(cms, { id, locale: 'en' })
        const take = (name: typeof step) => (name === 'revoke' ? steps.revoke(as.revoke) : steps.take(name, as[name]))
        for (const earlier of ['submit', 'approve'] as const) {
          if (earlier === step) break
          expect((await take(earlier)).ok).toBe(true)
        }
        const before = await countSteps(id)
        breakRecord('evidence')
        expect((await take(step)).ok).toBe(false)
        for (const repair of repairs.splice(0)) repair()
        expect(await countSteps(id)).toEqual(before)
        expect((await take(step)).ok).toBe(true)
        expect(await countSteps(id)).not.toEqual(before)
      },
    )

    async function countSteps(id: string): Promise<number[]> {
      const where = { documentId: { equals: id } }
      const counts = (['reviews', 'approvals', 'revocations'] as const).map((collection) =>
        cms.payload.count({ collection, where }),
      )
      return (await Promise.all(counts)).map(({ totalDocs }) => totalDocs)
    }

    test('the next save is stored, with its author', async () => {
      breakRecord('evidence')
      await save('a draft')
      for (const repair of repairs.splice(0)) repair()
      expect((await save('a draft')).ok).toBe(true)
      const { totalDocs } = await cms.payload.count({
        collection: 'evidence',
        where: {
          and: [{ documentId: { equals: id } }, { action: { equals: 'edited' } }, { actor: { equals: 'Ada Admin' } }],
        },
      })
      expect(totalDocs).toBe(1)
    })

    function save(way: string): Promise<Response> {
      const words = { plainDefinition: 'A feeling of floating.' }
      const bulk = `/glossary-terms?where[id][equals]=${id}`
      const patch = (path: string, data: object) =>
        cms.rest(path, { method: 'PATCH', headers, body: JSON.stringify({ ...words, ...data }) })
      if (way === 'a draft') return patch(`/glossary-terms/${id}?draft=true`, {})
      if (way === 'an autosaved draft') return patch(`/glossary-terms/${id}?draft=true&autosave=true`, {})
      if (way === 'a bulk draft') return patch(`${bulk}&draft=true`, {})
      // Words that are live already need no new signature.
      const unchanged = { plainDefinition: undefined, _status: 'published' }
      if (way === 'a publish') return patch(`/glossary-terms/${id}`, unchanged)
      if (way === 'a bulk publish') return patch(bulk, unchanged)
      return cms.rest(way === 'a deletion' ? `/glossary-terms/${id}` : bulk, { method: 'DELETE', headers })
    }

    /** Lets every write of a record fail, as a full disk would. */
    function breakRecord(record: Log): void {
      const { db } = cms.payload
      const create = db.create.bind(db)
      repairs.push(() => (db.create = create))
      db.create = async (args) => {
        if (args.collection === record) throw new APIError('The disk is full.', 503)
        return create(args) as Promise<unknown>
      }
    }
  })
})

describe('on SQLite, a process that is killed', () => {
  test.for<[string, Log]>([
    ['between the words and their author', 'evidence'],
    ['between the words and their outbox row', 'outbox'],
  ])('%s leaves neither', { timeout: 120_000 }, async ([, record]) => {
    const cms = await openCms()
    const reviewer = await publishReviewer(cms.payload)
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm('Tide', reviewer)),
    })
    const before = await stored(cms.payload, id)
    const child = spawn(process.execPath, [join(import.meta.dirname, 'save-and-die.ts'), cms.dataDir, id, record])
    child.stderr.on('data', (text: Buffer) => process.stderr.write(text))
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
    expect(signal).toBe('SIGKILL')
    expect(await stored(cms.payload, id)).toEqual(before)
    await cms.close()
  })
})

/** All that is stored of a document. */
async function stored(payload: Payload, id: string): Promise<unknown> {
  const live: unknown = await payload.db.findOne({ collection: 'glossary-terms', where: { id: { equals: id } } })
  const { docs } = await payload.db.findVersions({ collection: 'glossary-terms', where: { parent: { equals: id } } })
  const evidence = await payload.count({ collection: 'evidence', where: { documentId: { equals: id } } })
  const outbox = await payload.count({ collection: 'outbox', where: { documentId: { equals: id } } })
  return { live, versions: docs, evidence: evidence.totalDocs, outbox: outbox.totalDocs }
}
