import { getPayload, handleEndpoints } from 'payload'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { watchQueries } from '../indexes/watch-queries.ts'
import type { TestCms } from '../support/open-cms.ts'

/** Opens a second CMS in this process over the data of a running system, to make accounts and to look at what is stored. */
export async function openBeside({
  dataDir,
  cmsUrl,
  siteUrl,
  workerUrl,
}: Record<'dataDir' | 'cmsUrl' | 'siteUrl' | 'workerUrl', string>): Promise<TestCms> {
  const addresses = { CMS_URL: cmsUrl, SITE_URL: siteUrl, WORKER_URL: workerUrl }
  const config = cmsConfig(readSettings({ DATA_DIR: dataDir, ...addresses }))
  const payload = await getPayload({ config, key: dataDir, disableOnInit: true })
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'editor' } }, limit: 1 })
  const [editor] = docs
  if (!editor) throw new Error('The system has no editor.')
  return {
    ...{ payload, dataDir, editor, queries: watchQueries(payload) },
    rest: (path, init) =>
      handleEndpoints({
        config,
        request: new Request(`${cmsUrl}/api${path}`, init),
        payloadInstanceCacheKey: dataDir,
      }),
    close: () => payload.destroy(),
  }
}
