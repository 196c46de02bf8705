import type { Where } from 'payload'
import { describe, expect, test } from 'vitest'
import { NewestVersions } from '../../src/config/sqlite/newest-versions.ts'

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
