import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Lease } from '../../src/worker/lease.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { onEachDatabase } from './databases.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(environment)
  }, 120_000)
  afterAll(() => cms.close())

  test('of many that reach for a lease at once, one gets it', async () => {
    const taken: number[] = []
    const stop = new AbortController()
    const leases = Array.from({ length: 8 }, () => new Lease(cms.payload, 'contested'))
    const waits = leases.map((lease, index) =>
      lease
        .take(stop.signal, () => undefined)
        .then(
          () => taken.push(index),
          () => undefined,
        ),
    )
    await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 10_000 })
    stop.abort()
    await Promise.all(waits)
    expect(taken).toHaveLength(1)
  })

  test('a lease that is given back is free at once, and one that has run out can be taken', async () => {
    const signal = new AbortController().signal
    const first = new Lease(cms.payload, 'handed-on')
    await first.take(signal, () => undefined)
    await first.giveBack()
    await new Lease(cms.payload, 'handed-on').take(signal, () => expect.unreachable('It should not have waited.'))
    await cms.payload.db.updateOne({
      collection: 'leases',
      where: { name: { equals: 'handed-on' } },
      data: { expiresAt: new Date(0).toISOString() },
    })
    await new Lease(cms.payload, 'handed-on').take(signal, () => expect.unreachable('It should not have waited.'))
  })

  test('who has lost a lease to another is told', async () => {
    const lease = new Lease(cms.payload, 'lost')
    await lease.take(new AbortController().signal, () => undefined)
    const onLost = vi.fn()
    lease.keep(onLost)
    await cms.payload.db.updateOne({
      collection: 'leases',
      where: { name: { equals: 'lost' } },
      data: { holder: 'another' },
    })
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), { timeout: 10_000 })
  })
})
