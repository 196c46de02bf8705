import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Document } from 'mongodb'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { actAsReplicaSet, type ActingReplicaSet, type Fault } from './acting-replica-set.ts'
import { transientError } from './transactions.ts'

const mongo = inject('mongo')
const missing = 'missing' in mongo ? mongo.missing : undefined
const upstream = 'url' in mongo ? mongo.url : ''

/** What a publish writes, in its order. */
const written = ['glossary-terms', '_glossary-terms_versions', 'evidences', 'outboxes', 'search-entries'] as const

describe.skipIf(missing !== undefined)(`on a replica set${missing ? `: ${missing}` : ''}`, () => {
  let set: ActingReplicaSet
  let cms: TestCms
  let reviewer: string
  let headers: Record<string, string>
  let count = 0

  beforeAll(async () => {
    set = await actAsReplicaSet(upstream)
    cms = await openCms({ DATABASE_URL: set.url(`carepath-${randomUUID().slice(0, 13)}`) })
    reviewer = await publishReviewer(cms.payload)
    headers = await signedIn(cms)
  }, 60_000)
  afterAll(async () => {
    await cms.close()
    await set.close()
  })

  test('a document, its version, its log entries and its outbox row are one transaction, and so is nothing else', async () => {
    const id = await liveTerm()
    const before = set.transactions.all.length
    const outside = set.writesOutside()
    expect((await publish(id)).status).toBe(200)
    const writes = set.transactions.all.slice(before).map(({ state, commands }) => [state, writesOf(commands)])
    expect(writes).toEqual([['committed', expect.arrayContaining([...written])]])
    expect(set.writesOutside()).toEqual(outside)
  })

  test.for(written)('a publish whose write to %s fails is not done at all, and says so', async (collection) => {
    const id = await liveTerm()
    const before = await stored(id)
    set.failNext(writesTo(collection), { answer: { ok: 0, code: 14_031, codeName: 'OutOfDiskSpace', errmsg: 'full' } })
    expect((await publish(id)).status).toBe(500)
    expect(await stored(id)).toEqual(before)
    expect((await publish(id)).status).toBe(200)
    expect(await stored(id)).not.toEqual(before)
  })

  test.for(['evidences', 'search-entries'])(
    'a publish that meets another one at %s is tried again, and done once',
    async (collection) => {
      const id = await liveTerm()
      const before = await stored(id)
      set.failNext(writesTo(collection), { answer: transientError(112, 'WriteConflict') })
      expect((await publish(id)).status).toBe(200)
      expectDoneOnce(before, await stored(id))
    },
  )

  test('a publish whose number in the log another process has taken is tried again, and done once', async () => {
    const id = await liveTerm()
    const before = await stored(id)
    const taken = { index: 0, code: 11_000, errmsg: 'E11000 duplicate key error', keyValue: { sequence: 5 } }
    set.failNext(writesTo('evidences'), { answer: { ok: 1, n: 0, writeErrors: [taken] } })
    expect((await publish(id)).status).toBe(200)
    expectDoneOnce(before, await stored(id))
  })

  test('a publish that always meets others is refused in plain words, and nothing of it is stored', async () => {
    const id = await liveTerm()
    const before = await stored(id)
    for (let attempt = 0; attempt < 10; attempt += 1)
      set.failNext(writesTo('outboxes'), { answer: transientError(112, 'WriteConflict') })
    const answer = await publish(id)
    set.forgetFaults()
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Others are saving the same at this moment. This was not saved. Try again.')
    expect(await stored(id)).toEqual(before)
    expect((await publish(id)).status).toBe(200)
  })

  test.for<[string, (command: Document, name: string) => boolean, Fault]>([
    ['the connection ends before a write', writesTo('outboxes'), 'cut before'],
    ['the connection ends after a write', writesTo('evidences'), 'cut after'],
    ['the primary steps down', writesTo('outboxes'), { answer: transientError(10_107, 'NotWritablePrimary') }],
    ['the connection ends before the commit', isCommit, 'cut before'],
    ['the answer to the commit is lost', isCommit, 'cut after'],
    ['the primary steps down before the commit', isCommit, { answer: transientError(251, 'NoSuchTransaction') }],
  ])('a publish is done, and once, though %s', async ([, isMeant, fault]) => {
    const id = await liveTerm()
    const before = await stored(id)
    set.failNext(isMeant, fault)
    expect((await publish(id)).status).toBe(200)
    expectDoneOnce(before, await stored(id))
  })

  test('while no server answers a publish is refused in plain words and nothing is stored; the next one is done', async () => {
    const id = await liveTerm()
    const before = await stored(id)
    set.cut()
    const [answer, ready] = await Promise.all([publish(id), cms.rest('/ready')])
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('The database doesn’t answer')
    expect(ready.status).toBe(503)
    set.mend()
    await expect.poll(async () => (await cms.rest('/ready')).status, { timeout: 10_000 }).toBe(200)
    expect(await stored(id)).toEqual(before)
    expect((await publish(id)).status).toBe(200)
  }, 30_000)

  test('many changes of one request are one transaction, and none is stored where one meets another', async () => {
    const ids = [await liveTerm(), await liveTerm(), await liveTerm()]
    const before = await Promise.all(ids.map(stored))
    set.failNext(writesTo('outboxes'), { answer: transientError(112, 'WriteConflict') })
    const query = ids.map((id) => `where[id][in][]=${id}`).join('&')
    const answer = await cms.rest(`/glossary-terms?${query}`, {
      ...{ method: 'PATCH', headers },
      body: JSON.stringify({ _status: 'published' }),
    })
    expect(answer.status).toBe(200)
    for (const [place, id] of ids.entries()) expectDoneOnce(before[place]!, await stored(id))
  })

  test('two that save two documents in turns, each the other’s next, don’t wait for each other for ever', async () => {
    const [one, other] = [await liveTerm(), await liveTerm()]
    const bulk = (ids: string[]) =>
      cms.rest('/publish-together', {
        ...{ method: 'POST', headers },
        body: JSON.stringify({ event: 'publish', documents: ids.map((id) => ({ type: 'glossary-term', id })) }),
      })
    const answers = await Promise.all([bulk([one, other]), bulk([other, one]), publish(one), publish(other)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  }, 20_000)

  function publish(id: string): Promise<Response> {
    const body = JSON.stringify({ _status: 'published' })
    return cms.rest(`/glossary-terms/${id}`, { method: 'PATCH', headers, body })
  }

  async function liveTerm(): Promise<string> {
    count += 1
    const data = asPublished(termForm(`Word ${'abcdefghijklmnopqrstuvwxyzäöüßéèáàñçøåæ'[count] ?? ''}`, reviewer))
    return (await cms.payload.create({ collection: 'glossary-terms', data })).id
  }

  interface Stored {
    revision: unknown
    versions: number
    published: number
    outbox: number
  }

  /** All that a publish leaves behind. */
  async function stored(id: string): Promise<Stored> {
    const { payload } = cms
    const where = { documentId: { equals: id } }
    const live = await payload.db.findOne<{ id: string; revision?: unknown }>({
      collection: 'glossary-terms',
      where: { id: { equals: id } },
    })
    const versions = await payload.countVersions({ collection: 'glossary-terms', where: { parent: { equals: id } } })
    const evidence = await payload.count({
      collection: 'evidence',
      where: { and: [where, { action: { equals: 'published' } }] },
    })
    const outbox = await payload.count({ collection: 'outbox', where })
    return {
      revision: live?.revision,
      versions: versions.totalDocs,
      published: evidence.totalDocs,
      outbox: outbox.totalDocs,
    }
  }

  function expectDoneOnce(before: Stored, after: Stored): void {
    expect(after).toEqual({
      revision: Number(before.revision) + 1,
      versions: before.versions + 1,
      published: before.published + 1,
      outbox: before.outbox + 1,
    })
  }
})

const writing = new Set(['insert', 'update', 'delete', 'findAndModify'])

function writesTo(collection: string): (command: Document, name: string) => boolean {
  return (command, name) => writing.has(name) && command[name] === collection
}

function isCommit(_command: Document, name: string): boolean {
  return name === 'commitTransaction'
}

function writesOf(commands: readonly Document[]): unknown[] {
  return commands.flatMap((command) => {
    const [name = ''] = Object.keys(command)
    return writing.has(name) ? [command[name] as unknown] : []
  })
}
