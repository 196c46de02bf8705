import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker } from '../publishing/worker-process.ts'

const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0

test.skipIf(!canMount)(
  'a worker whose disk is full says that it isn’t ready and why, and is ready once there is room',
  { timeout: 120_000 },
  async () => {
    const cms = await openCms()
    onTestFinished(() => cms.close())
    const publisher = join(cms.dataDir, 'publisher')
    await mkdir(publisher)
    // A disk that the worker alone sees, for all that it publishes.
    const onSmallDisk = ['sh', '-c', `mount -t tmpfs -o size=24m tmpfs '${publisher}' && exec "$@"`, 'sh']
    const port = await freePort()
    // The disk is smaller than the reserve: here it fills up to the end.
    const settings = { DATA_DIR: cms.dataDir, SITE_DIST: builtSite, WORKER_PORT: port, DISK_RESERVE_MB: '4' }
    const worker = startWorker(settings, ['unshare', '-rm', ...onSmallDisk])
    onTestFinished(() => worker.end('SIGKILL').then(() => undefined))
    const reviewer = await publishReviewer(cms.payload)
    const publish = (term: string) =>
      cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
    await worker.untilItIs('leading')
    await until(async () => expect(await worker.probe('readyz')).toEqual([200, { status: 'ready', problems: [] }]))

    const filler = `/proc/${worker.pid}/root${publisher}/filler`
    await writeFile(filler, Buffer.alloc(64 * 2 ** 20)).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'ENOSPC' })
    })
    await publish('Full')
    await until(async () => {
      const [status, answer] = await worker.probe('readyz')
      expect(status).toBe(503)
      expect(JSON.stringify(answer)).toMatch(/disk/iu)
    })
    expect((await worker.probe('healthz'))[0]).toBe(200)
    const readFigures = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    await until(async () => expect(await readFigures()).toMatch(/^carepath_refused_changes_total [1-9]/mu))

    await rm(filler)
    await publish('Room')
    await until(async () => expect(await worker.probe('readyz')).toEqual([200, { status: 'ready', problems: [] }]))
    const figures = await readFigures()
    expect(figures).toMatch(/^carepath_publish_seconds_count [1-9]/mu)
    expect(figures).not.toMatch(/^[^#\n].*(?:Full|Room|Reviewer)/mu)
  },
)
