import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { lockDatabase } from '@carepath/content/tests/support/lock-database.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker } from '../publishing/worker-process.ts'
import { openProxy } from './cuttable-proxy.ts'
import { awayMs } from './env.ts'

onEachDatabase(({ name, environment }) => {
  test(
    'while the database can’t be reached readers notice nothing, and published changes go live once it answers again',
    { timeout: 240_000 + awayMs },
    async () => {
      const cms = await openCms(environment)
      onTestFinished(() => cms.close())
      const away = name === 'SQLite' ? lockOf(cms) : await wireTo(environment.DATABASE_URL ?? '')
      const worker = startWorker({
        DATA_DIR: cms.dataDir,
        SITE_DIST: builtSite,
        ...environment,
        ...away.environment,
        WORKER_PORT: await freePort(),
      })
      onTestFinished(() => worker.end('SIGKILL').then(() => undefined))
      const reviewer = await publishReviewer(cms.payload)
      const publish = (term: string) =>
        cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
      await worker.untilItIs('leading')
      await publish('Before')
      await until(async () => expect(await listIn(cms)).toContain('Before'))

      // Queued, and perhaps half published, when the database stops answering.
      await publish('Meanwhile')
      await away.begin()
      await pause(awayMs)
      expect(await listIn(cms)).toContain('Before')
      expect(await worker.health()).toBe('leading')
      expect(await worker.probe('healthz')).toEqual([200, { status: 'alive' }])
      expect(await worker.probe('readyz')).toEqual([
        503,
        { status: 'not ready', problems: expect.arrayContaining(['The database can’t be written.']) as unknown },
      ])
      await away.end()
      await until(async () => expect(await listIn(cms)).toContain('Meanwhile'))
      await publish('After')
      await until(async () => expect(await listIn(cms)).toContain('After'))
      await until(async () => expect(await worker.probe('readyz')).toEqual([200, { status: 'ready', problems: [] }]))
      await until(async () => {
        const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false, depth: 0 })
        expect(docs.map(({ status }) => status)).toEqual(docs.map(() => 'published'))
      })
      const { docs } = await cms.payload.find({ collection: 'releases', pagination: false })
      const numbers = docs.flatMap(({ number }) => number ?? [])
      expect(new Set(numbers).size).toBe(numbers.length)
    },
  )
})

interface Absence {
  /** The address the worker gets in place of the database's own. */
  environment: Record<string, string>
  begin(): Promise<void> | void
  end(): Promise<void> | void
}

/** A program that locks SQLite's file, such as a backup. */
function lockOf(cms: TestCms): Absence {
  let unlock = () => Promise.resolve()
  onTestFinished(() => unlock())
  return {
    environment: {},
    begin: async () => {
      unlock = await lockDatabase(join(cms.dataDir, 'carepath.db'))
    },
    end: () => unlock(),
  }
}

async function wireTo(url: string): Promise<Absence> {
  const { hostname, port } = new URL(url)
  const proxy = await openProxy({ host: hostname, port: Number(port || 27017) })
  onTestFinished(() => proxy.close())
  const through = new URL(url)
  through.host = `127.0.0.1:${proxy.port}`
  through.searchParams.set('directConnection', 'true')
  return { environment: { DATABASE_URL: through.href }, begin: () => proxy.cut(), end: () => proxy.mend() }
}

async function listIn(cms: TestCms): Promise<string> {
  return readFile(join(cms.dataDir, 'live/glossary/index.html'), 'utf8')
}
