import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { lookInto, wayTo } from '@carepath/delivery/tests/site.ts'
import { startStorage } from '@carepath/delivery/tests/storage.ts'
import { askWorker, runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { personForm } from '@carepath/content/tests/support/forms.ts'
import { loadSiteLine } from '@carepath/content/workflow/your-work/site-line.ts'
import { createLocalReq } from 'payload'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openPublishingCms } from './publishing-cms.ts'

test('what is published, changed and taken down is so in the bucket too; its outage stops no publishing and is told', async () => {
  const storage = await startStorage()
  const bucket = lookInto(storage)
  let isAway = false
  const way = await wayTo(storage, (_method, _key, response) => {
    if (isAway) response.destroy()
    return !isAway
  })
  const { endpoint, accessKeyId, secretAccessKey } = way.settings
  const cms = await openPublishingCms({
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    SITE_BUCKET: storage.bucket,
  })
  onTestFinished(() => cms.close())
  const { payload, page, until } = cms
  const warn = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
  const untilAlike = () =>
    until(async () => {
      const { site, uploads } = await runWorkerTask(payload, 'verifyStorage', { isRepairing: false })
      expect(site).toMatchObject({ differences: [], foreign: [] })
      expect(site?.compared).toBeGreaterThan(3)
      expect(uploads).toBeNull()
    })

  const ada = await payload.create({ collection: 'people', data: personForm('Ada Adams') })
  await payload.create({ collection: 'people', data: personForm('Bea Bell') })
  await until(async () => expect(await bucket.keys()).toContain('people/bea-bell/index.html'))
  await untilAlike()
  expect(await bucket.text('people/ada-adams/index.html')).toBe(await page('/people/ada-adams/'))
  // All that the folder has for readers, and nothing else.
  await until(async () => {
    const entries = await readdir(join(cms.dataDir, 'live/'), { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(cms.dataDir, 'live/'), join(entry.parentPath, entry.name)))
    const forReaders = files.filter((file) => !/\.(?:br|gz)$|^_(?:headers|redirects|pages)/u.test(file))
    expect(await bucket.keys()).toEqual(forReaders.sort())
  })

  isAway = true
  await payload.update({ collection: 'people', id: ada.id, data: { _status: 'draft' } })
  await until(async () => expect(await page('/people/ada-adams/')).toBeUndefined())
  await until(async () => expect((await askWorker(payload, 'health', {}))?.delivery).toContain('doesn’t answer'))
  expect(warn).toHaveBeenCalledWith(expect.objectContaining({ event: 'delivery-failed' }))
  const line = await loadSiteLine(await createLocalReq({}, payload))
  expect(line).toMatchObject({ isWell: false })
  expect(line.text).toContain('has not reached its storage or network yet')

  // Another leader goes on where this one was.
  await cms.stopWorker()
  isAway = false
  cms.startWorker()
  await until(async () => expect(await bucket.keys()).not.toContain('people/ada-adams/index.html'))
  await untilAlike()
  expect((await askWorker(payload, 'health', {}))?.delivery).toBeNull()
}, 60_000)
