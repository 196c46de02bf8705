import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ownHolder } from '../../src/lease/lease-holder.ts'
import { Lease } from '../../src/lease/lease.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'

// Most of their time is waiting: they wait together.
onEachDatabase(({ environment }) => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openCms(environment)
  }, 120_000)
  afterAll(() => cms.close())

  test.concurrent('one of many processes that try to take a lease at once gets it', async () => {
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

  test.concurrent(
    'a lease that is given back is free at once, and so is one whose holder’s process has ended',
    async () => {
      const signal = new AbortController().signal
      const first = new Lease(cms.payload, 'handed-on')
      await first.take(signal, () => undefined)
      await first.giveBack()
      await new Lease(cms.payload, 'handed-on').take(signal, () => expect.unreachable('It should not have waited.'))
      const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
      await once(child, 'exit')
      await holdBy('handed-on', ownHolder().replace(` ${process.pid} `, ` ${child.pid} `))
      await new Lease(cms.payload, 'handed-on').take(signal, () => expect.unreachable('It should not have waited.'))
    },
  )

  test.concurrent(
    'a lease that nobody renews is free within ten seconds, however wrong its clock was',
    { timeout: 30_000 },
    async () => {
      await new Lease(cms.payload, 'abandoned').take(new AbortController().signal, () => undefined)
      await holdBy('abandoned', 'another-machine boot 7 id', new Date(Date.now() + 3_600_000))
      const begun = performance.now()
      await new Lease(cms.payload, 'abandoned').take(new AbortController().signal, () => undefined)
      expect(performance.now() - begun).toBeLessThan(10_000)
      expect(performance.now() - begun).toBeGreaterThan(5000)
    },
  )

  test.concurrent(
    'a lease that is renewed stays with its holder, although its time says it has run out',
    { timeout: 30_000 },
    async () => {
      await new Lease(cms.payload, 'slow-clock').take(new AbortController().signal, () => undefined)
      let ticks = 0
      const renew = () => holdBy('slow-clock', 'another-machine boot 7 id', new Date(1000 * ++ticks))
      await renew()
      const timer = setInterval(() => void renew(), 1500)
      const wait = new Lease(cms.payload, 'slow-clock').take(AbortSignal.timeout(9000), () => undefined)
      await expect(wait).rejects.toThrow()
      clearInterval(timer)
    },
  )

  test.concurrent('a holder is called when it has lost its lease', async () => {
    const lease = new Lease(cms.payload, 'lost')
    await lease.take(new AbortController().signal, () => undefined)
    const onLost = vi.fn()
    lease.keep(onLost)
    await holdBy('lost', 'another')
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), { timeout: 10_000 })
  })

  async function holdBy(name: string, holder: string, expiresAt = new Date()): Promise<void> {
    const data = { holder, expiresAt: expiresAt.toISOString() }
    await cms.payload.db.updateOne({ collection: 'leases', where: { name: { equals: name } }, data })
  }
})
