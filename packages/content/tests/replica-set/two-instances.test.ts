import { randomUUID } from 'node:crypto'
import { getPayload, handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { actAsReplicaSet, type ActingReplicaSet } from './acting-replica-set.ts'

const mongo = inject('mongo')
const missing = 'missing' in mongo ? mongo.missing : undefined
const upstream = 'url' in mongo ? mongo.url : ''

type Rest = (path: string, init: RequestInit) => Promise<Response>

describe.skipIf(missing !== undefined)(`two admins on one replica set${missing ? `: ${missing}` : ''}`, () => {
  let set: ActingReplicaSet
  let cms: TestCms
  let restOfOne: Rest
  let restOfOther: Rest
  let close: () => Promise<void>
  let headers: Record<string, string>
  let ids: string[]

  beforeAll(async () => {
    set = await actAsReplicaSet(upstream)
    const environment = { DATABASE_URL: set.url(`carepath-${randomUUID().slice(0, 13)}`) }
    cms = await openCms(environment)
    // Its secret is the first one's, so that a sign-in holds for both.
    const settings = readSettings({ DATA_DIR: cms.dataDir, WORKER_URL: 'http://127.0.0.1:9', ...environment })
    const config = cmsConfig(settings)
    const key = `${cms.dataDir} other`
    const other = await getPayload({ config, key, disableOnInit: true })
    restOfOne = (path, init) => cms.rest(path, init)
    restOfOther = (path, init) =>
      handleEndpoints({
        config,
        request: new Request(`http://localhost:3000/api${path}`, init),
        payloadInstanceCacheKey: key,
      })
    close = async () => {
      await other.destroy()
      await cms.close()
      await set.close()
    }
    const reviewer = await publishReviewer(cms.payload)
    headers = await signedIn(cms)
    ids = []
    for (const term of ['Ash', 'Beech', 'Cedar', 'Elm', 'Fir', 'Hazel']) {
      const data = asPublished(termForm(term, reviewer))
      ids.push((await cms.payload.create({ collection: 'glossary-terms', data })).id)
    }
  }, 60_000)
  afterAll(() => close())

  test('publish at once, each of them is done, and the log is unbroken', async () => {
    const before = (await verifyEvidence(cms.payload)).entries
    const publish = (rest: Rest, id: string) =>
      rest(`/glossary-terms/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ _status: 'published' }) })
    const answers = await Promise.all(ids.map((id, place) => publish(place % 2 ? restOfOne : restOfOther, id)))
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
    const { entries, damages } = await verifyEvidence(cms.payload)
    expect(damages).toEqual([])
    expect(entries - before).toBeGreaterThanOrEqual(ids.length)
  })

  test('save one document at once, and no save undoes another', async () => {
    const [id = ''] = ids
    const save = (rest: Rest, data: object) =>
      rest(`/glossary-terms/${id}?draft=true`, { method: 'PATCH', headers, body: JSON.stringify(data) })
    const answers = await Promise.all([
      save(restOfOne, { synonyms: 'Rowan' }),
      save(restOfOther, { plainDefinition: 'A tree.' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const newest = await cms.payload.findByID({ collection: 'glossary-terms', id, draft: true })
    expect(newest).toMatchObject({ synonyms: 'Rowan', plainDefinition: 'A tree.' })
  })
})
