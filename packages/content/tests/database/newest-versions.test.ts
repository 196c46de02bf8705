import type { Where } from 'payload'
import { describe, expect, test, vi } from 'vitest'
import { NewestVersions } from '../../src/config/transactions/newest-versions.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { SavedTerm } from '../saving/saved-term.ts'

type Args = Parameters<NewestVersions['find']>[0]
type Found = Awaited<ReturnType<NewestVersions['find']>>

const newest = { sort: '-updatedAt', limit: 1, pagination: false } as const
const marked = (parent: string) => ({ and: [{ parent: { equals: parent } }, { latest: { equals: true } }] })
const ask = (where: Where, more: Partial<Args> = {}): Args => ({
  ...{ collection: 'side-effects', req: {}, where, ...newest },
  ...more,
})

/** Reads that answer with a version whose name is the number of the read. */
function counted() {
  const counter = { reads: 0 }
  const read = () => {
    counter.reads += 1
    const version = { id: 'v', parent: 'a', latest: true, version: { name: `read ${counter.reads}` } }
    return Promise.resolve({ docs: [version] } as unknown as Found)
  }
  return { counter, read }
}

const nameIn = ({ docs }: Found): unknown => (docs[0]?.version as { name?: unknown } | undefined)?.name

describe('the newest versions that a transaction knows', () => {
  test('are read once, however Payload and our hooks ask for them, and each asks for a copy', async () => {
    const { counter, read } = counted()
    const known = new NewestVersions()
    const first = await known.find(ask(marked('a')), read)
    Object.assign(first.docs[0]?.version as object, { name: 'written over' })
    const same = { AND: [{ and: [{ parent: { equals: 'a' } }] }, marked('a')] }
    for (const where of [marked('a'), same, { parent: { equals: 'a' } }])
      expect(nameIn(await known.find(ask(where), read))).toBe('read 1')
    expect(counter.reads).toBe(1)
  })

  test.each<[string, Args]>([
    ['another document', ask(marked('b'))],
    ['another collection', ask(marked('a'), { collection: 'people' as Args['collection'] })],
    ['a part of it', ask(marked('a'), { select: { parent: true } })],
    ['other versions as well', ask(marked('a'), { limit: 2 })],
    ['another order', ask(marked('a'), { sort: 'updatedAt' })],
    ['another condition', ask({ and: [marked('a'), { id: { equals: 'v' } }] })],
    ['one of several', ask({ or: [marked('a')] })],
    ['those that are not the latest', ask({ and: [{ parent: { equals: 'a' } }, { latest: { not_equals: true } }] })],
  ])('are no answer to a question for %s', async (_what, args) => {
    const { counter, read } = counted()
    const known = new NewestVersions()
    await known.find(ask(marked('a')), read)
    await known.find(args, read)
    expect(counter.reads).toBe(2)
  })

  test('are forgotten by a write that may change them, and by no other', async () => {
    const { read } = counted()
    const known = new NewestVersions()
    await known.find(ask(marked('a')), read)
    known.forget('evidence')
    expect(nameIn(await known.find(ask(marked('a')), read))).toBe('read 1')
    known.forget('side-effects')
    expect(nameIn(await known.find(ask(marked('a')), read))).toBe('read 2')
    known.forget()
    expect(nameIn(await known.find(ask(marked('a')), read))).toBe('read 3')
  })

  test('are not kept where a write came between the question and its answer', async () => {
    const { read } = counted()
    const known = new NewestVersions()
    await known.find(ask(marked('a')), () => {
      known.forget('side-effects')
      return read()
    })
    expect(nameIn(await known.find(ask(marked('a')), read))).toBe('read 2')
  })

  test('are what a save has read back of what it stored', async () => {
    const { counter, read } = counted()
    const known = new NewestVersions()
    known.keep('side-effects', { id: 'v', parent: 'a', latest: true, version: { name: 'stored' } })
    known.keep('side-effects', { id: 'w', parent: 'a', latest: false, version: { name: 'an older one' } })
    known.keep('side-effects', null)
    expect(nameIn(await known.find(ask(marked('a')), read))).toBe('stored')
    expect(counter.reads).toBe(0)
  })
})

onEachDatabase(({ environment }) => {
  const term = new SavedTerm(environment)

  test('a save reads the newest version of its document once in its turn, and the next save reads it anew', async () => {
    const { db } = term.cms.payload
    const model = (db as unknown as { versions?: Record<string, { paginate: () => unknown }> }).versions?.[
      'glossary-terms'
    ]
    const reads = model ? vi.spyOn(model, 'paginate') : undefined
    for (const plainDefinition of ['First.', 'Second.']) {
      reads?.mockClear()
      expect((await term.saveDraft({ plainDefinition })).status).toBe(200)
      // The other one comes before the turn, when somebody else may still be saving.
      if (reads) expect(reads.mock.calls.length).toBeLessThanOrEqual(2)
      expect(await term.newest()).toMatchObject({ plainDefinition })
    }
    reads?.mockRestore()
  })

  test('what was saved last is the newest version, though the clock was ahead before', async () => {
    const { db } = term.cms.payload
    const where = { parent: { equals: term.id } }
    const {
      docs: [version],
    } = await db.findVersions<object>({ collection: 'glossary-terms', where, limit: 1, pagination: false })
    const updatedAt = new Date(Date.now() + 3_600_000).toISOString()
    const versionData = { ...version!, latest: true, updatedAt, version: { ...version!.version, updatedAt } }
    await db.updateVersion({ collection: 'glossary-terms', id: version!.id, versionData })
    for (const [query, plainDefinition] of [
      ['', 'First.'],
      ['&autosave=true', 'Second.'],
      ['&autosave=true', 'Third.'],
    ] as const) {
      expect((await term.saveDraft({ plainDefinition }, { query })).status).toBe(200)
      expect(await term.newest()).toMatchObject({ plainDefinition })
    }
    const { docs } = await db.findVersions({ collection: 'glossary-terms', where, sort: '-updatedAt' })
    expect(docs.map(({ latest }) => latest === true)).toEqual([true, false, false])
  })
})
