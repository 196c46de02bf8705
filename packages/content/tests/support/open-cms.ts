import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { renewApprovalHashes } from '../../src/candidate/signatures/renew-hashes.ts'
import { cmsConfig } from '../../src/cms-config.ts'
import { refuseMalformedRequest } from '../../src/input/refuse-malformed-request.ts'
import { readSettings } from '../../src/config/env.ts'
import { analyze, migrate } from '../../src/config/migrate.ts'
import { copyReadyDatabase, migrateAndKeep } from './ready-database.ts'
import { watchQueries, withMonitoring, type WatchedQueries } from '../indexes/watch-queries.ts'
import { recordSamples } from './record-samples.ts'
import type { User } from '../../src/model/payload-types.ts'

/** Where Payload keeps each instance, closed ones too: many test files run in one process. */
const instances = globalThis as { _payload?: Map<string, unknown> }

/** A CMS of its own for one test file: fresh database, fresh folder, one editor. */
export interface TestCms {
  payload: Payload
  dataDir: string
  editor: User
  /** What was asked of MongoDB. */
  queries: WatchedQueries
  /** A request to the REST API, as the browser or a script would make it. */
  rest(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/**
 * Opens a CMS over the database given, or over SQLite in its own folder. What a test writes counts as sample content, which
 * may be live unsigned while a stand-in is its reviewer, unless `areSamples` is false. `fill` writes what an earlier release has
 * left, its editor among it, before the database is brought up to date. On MongoDB, closing it fails where something was asked
 * that no index serves.
 */
export async function openCms(
  environment: Record<string, string> = {},
  { areSamples = true, fill }: { areSamples?: boolean; fill?: (payload: Payload) => Promise<void> } = {},
): Promise<TestCms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'carepath-cms-'))
  // Nobody listens on port 9: no test wakes the worker of a running system. What is done at night depends on the hour.
  const ownSettings = { DATA_DIR: dataDir, WORKER_URL: 'http://127.0.0.1:9', CHECK_AT: 'never', ...environment }
  const isEmptySqlite = environment.DATABASE_URL === undefined && !fill
  if (isEmptySqlite) await copyReadyDatabase(join(dataDir, 'carepath.db'))
  const config = cmsConfig(readSettings(withMonitoring(ownSettings)))
  const payload = await getPayload({ config, key: dataDir, disableOnInit: true })
  const queries = watchQueries(payload)
  await fill?.(payload)
  await (isEmptySqlite ? migrateAndKeep(payload) : migrate(payload))
  await renewApprovalHashes(payload)
  await analyze(payload)
  if (areSamples) await recordSamples(payload)
  const editor = fill ? await findEditor(payload) : await createEditor(payload)
  return {
    payload,
    dataDir,
    editor,
    queries,
    async rest(path, init) {
      const request = new Request(`http://localhost:3000/api${path}`, init)
      const refusal = await refuseMalformedRequest(request)
      return refusal ?? handleEndpoints({ config, request, payloadInstanceCacheKey: dataDir })
    },
    async close() {
      const scans = await queries.findScans()
      await payload.destroy()
      instances._payload?.delete(dataDir)
      // The log’s newest entry may be noted meanwhile.
      await rm(dataDir, { recursive: true, maxRetries: 5 })
      if (scans.length > 0) throw new Error(scans.join('\n'))
    },
  }
}

function createEditor(payload: Payload): Promise<User> {
  const data = { name: 'Eli Editor', email: 'editor@example.com', password: 'a-long-password', isActive: true }
  return payload.create({ collection: 'users', data: { ...data, role: 'editor' } })
}

async function findEditor(payload: Payload): Promise<User> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: 'editor@example.com' } } })
  if (!docs[0]) throw new Error('The database has no editor.')
  return docs[0]
}

/** Headers of a signed-in user. */
export async function signedIn(cms: TestCms, email = 'editor@example.com'): Promise<Record<string, string>> {
  const response = await cms.rest('/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'a-long-password' }),
  })
  // Only the cookie has the token.
  const [, token = ''] = /^payload-token=([^;]+)/u.exec(response.headers.getSetCookie()[0] ?? '') ?? []
  return { authorization: `JWT ${token}`, 'content-type': 'application/json' }
}
