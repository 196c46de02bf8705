import { randomUUID } from 'node:crypto'
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readSettings } from '@carepath/content/config/env.ts'
import { markUnfinished } from '@carepath/content/config/mongodb/unfinished-import.ts'
import { verifyEvidence } from '@carepath/content/evidence/verify-evidence.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { confirmToSign } from '@carepath/content/tests/support/confirm.ts'
import { personForm, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, signedIn } from '@carepath/content/tests/support/open-cms.ts'
import type {} from '@carepath/content/tests/contract/mongo-server.ts'
import { listFiles } from '../../src/backup/copy-folder.ts'
import type { ExportManifest } from '../../src/transfer/export-manifest.ts'
import { importData } from '../../src/transfer/import-data.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { runCommand } from '../verify/run-command.ts'

/** A command takes seconds to start, many on a busy machine. */
const slow = { timeout: 300_000 }
const mongo = inject('mongo')
/** Nobody listens there: neither admin nor worker runs. */
const stopped = { WORKER_URL: 'http://127.0.0.1:9', CMS_URL: 'http://127.0.0.1:9' }

/** The driver’s way to rows, past Payload. */
interface MongoRows {
  connection: { collection(name: string): { updateOne(where: object, change: object): Promise<unknown> } }
}

let folders: string
let first: PublishingCms
let site: Record<string, string>

beforeAll(async () => {
  folders = await mkdtemp(join(tmpdir(), 'carepath-transfer-'))
  first = await openPublishingCms({}, { areSamples: false })
  await fill(first)
  // The best compression follows in the background: a busy machine takes its time.
  await first.state.leader?.publisher.background.waitForAll()
  site = await filesOf(first.dataDir)
}, 300_000)
afterAll(async () => {
  await first.close()
  await rm(folders, { recursive: true })
})

test('an export says what is wrong, and writes nothing, while Carepath runs', slow, async () => {
  const to = join(folders, 'running')
  const { code, output } = await runCommand('data-export', ['--to', to], first.environment)
  expect(output).toContain('Carepath is running (the worker answered)')
  expect(code).toBe(1)
  expect(await readdir(folders)).toEqual([])
})

test.skipIf('missing' in mongo)(
  'everything moves from SQLite to MongoDB and back: the same lines, pages and signatures, and an unbroken log',
  slow,
  async () => {
    await first.stopWorker()
    const there = join(folders, 'from-sqlite')
    const out = await runCommand('data-export', ['--to', there], { ...first.environment, ...stopped })
    expect(out.output).toMatch(/^Exported \d+ rows and \d+ files to /mu)
    expect(out.code).toBe(0)
    await expectNoSecrets(there)

    const onMongo = await place({ DATABASE_URL: databaseOn(('url' in mongo && mongo.url) || '') })
    const into = await runCommand('data-import', ['--from', there], { ...first.environment, ...stopped, ...onMongo })
    expect(into.output).toContain('All of them read back as they were exported.')
    expect(into.output).toContain('Nobody has a password yet')
    expect(into.code).toBe(0)
    const back = join(folders, 'from-mongodb')
    await expectSameSite(onMongo, async () => {
      await exportTo(back, onMongo)
      expect(rowsOf(await manifestOf(back)).filter(({ path }) => isHistory(path))).toEqual(
        rowsOf(await manifestOf(there)).filter(({ path }) => isHistory(path)),
      )
    })

    const onSqlite = await place({})
    await importData(settingsOf(onSqlite), back)
    await expectSameSite(onSqlite, async () => {
      const again = join(folders, 'again')
      await exportTo(again, onSqlite)
      expect(rowsOf(await manifestOf(again)).filter(({ path }) => isHistory(path))).toEqual(
        rowsOf(await manifestOf(back)).filter(({ path }) => isHistory(path)),
      )
    })
  },
)

test.skipIf('missing' in mongo)(
  'what MongoDB alone holds fits into SQLite: earlier versions that point at what is gone, and fields that were never written',
  slow,
  async () => {
    const url = databaseOn(('url' in mongo && mongo.url) || '')
    const { payload, ...cms } = await openCms({ DATABASE_URL: url })
    const kept = await clinician(payload, 'Kept Clinician')
    const gone = await payload.create({ collection: 'people', data: personForm('Gone Person'), draft: true })
    const { id } = await payload.create({ collection: 'glossary-terms', data: termForm('Drip', gone.id), draft: true })
    await payload.update({ collection: 'glossary-terms', id, data: termForm('Drip', kept), draft: true })
    const { connection } = payload.db as unknown as MongoRows
    // As a release before the fields were there has left them.
    await connection.collection('people').updateOne({ _id: gone.id }, { $unset: { isPlaceholder: '', revision: '' } })
    await payload.db.deleteOne({ collection: 'people', where: { id: { equals: gone.id } } })
    const from = join(folders, 'with-gaps')
    await exportTo(from, { DATA_DIR: cms.dataDir, DATABASE_URL: url })
    const versions = await readFile(join(from, 'rows/versions/glossary-terms.ndjson'), 'utf8')
    expect(versions).not.toContain(gone.id)
    expect(versions).toContain(kept)
    await importData(settingsOf(await place({})), from)
    await cms.close()
  },
)

test.skipIf('missing' in mongo)('an import that was cut off serves nothing, and begins anew', slow, async () => {
  const url = databaseOn(('url' in mongo && mongo.url) || '')
  const there = await place({ DATABASE_URL: url })
  await markUnfinished(url)
  const { output } = await runCommand('evidence-verify', [], { ...first.environment, ...stopped, ...there })
  expect(output).toContain('was cut off')
  await first.stopWorker()
  const from = join(folders, 'begun-anew')
  await exportTo(from, {})
  await importData(settingsOf(there), from)
  const verified = await runCommand('evidence-verify', [], { ...first.environment, ...stopped, ...there })
  expect(verified.code, verified.output).toBe(0)
})

test('an import needs an empty place and a whole export, and leaves nothing behind otherwise', slow, async () => {
  await first.stopWorker()
  const from = join(folders, 'to-be-damaged')
  await runCommand('data-export', ['--to', from], { ...first.environment, ...stopped })
  const taken = { ...first.environment, DATA_DIR: first.dataDir }
  await expect(importData(readSettings(taken), from)).rejects.toThrow('There is something in the database already')
  const fresh = await place({})
  await appendFile(join(from, 'rows/documents/people.ndjson'), '{}\n')
  await expect(importData(settingsOf(fresh), from)).rejects.toThrow('people.ndjson has other bytes')
  await rm(join(from, 'export.json'))
  await expect(importData(settingsOf(fresh), from)).rejects.toThrow('is no whole export')
  expect((await readdir(fresh.DATA_DIR ?? '')).filter((name) => name !== 'secrets.json')).toEqual([])
})

/** A signed page in two languages with a draft over it, a picture, a recalled page, and a draft that is waiting for review. */
async function fill(cms: PublishingCms): Promise<void> {
  const { payload, until, page } = cms
  await account(payload, 'reviewer', 'Rae Reviewer')
  await account(payload, 'admin', 'Ada Admin')
  const named = await clinician(payload, 'Casey Clinician')
  const editor = await signedIn(cms)
  const rae = await signedIn(cms, 'rae.reviewer@example.com')
  const define = async (term: string): Promise<string> => {
    const { id } = await payload.create({
      ...{ collection: 'glossary-terms' as const, data: termForm(term, named), draft: true, user: cms.editor },
    })
    await stepsOf(cms, { id, locale: 'en' }).take('submit', editor)
    return id
  }
  const sign = async (id: string): Promise<void> => {
    expect((await stepsOf(cms, { id, locale: 'en' }).take('approve', rae)).status).toBe(200)
    const body = JSON.stringify({ _status: 'published' })
    expect((await cms.rest(`/glossary-terms/${id}`, { method: 'PATCH', headers: editor, body })).status).toBe(200)
  }
  const [drip, pump] = [await define('Drip'), await define('Pump')]
  await sign(drip)
  await sign(pump)
  await define('Waiting')
  await until(async () => expect(await page('/glossary/pump/')).toContain('Pump'))
  await payload.update({
    ...{ collection: 'glossary-terms' as const, id: drip, draft: true, user: cms.editor },
    data: { plainDefinition: 'A draft that nobody sees.' },
  })
  const data = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer()
  await payload.create({
    collection: 'media',
    data: { alt: 'A green square' },
    file: { data, mimetype: 'image/png', name: 'square.png', size: data.length },
  })
  await confirmToSign(cms, rae)
  const body = JSON.stringify({ documents: [{ type: 'glossary-term', id: pump }], reason: 'A dose is wrong.' })
  const recalled = await cms.rest('/withdraw', { method: 'POST', headers: rae, body })
  expect(recalled.status, await recalled.clone().text()).toBe(200)
  await until(async () => expect(await page('/glossary/pump/')).toBeUndefined())
}

/** Opens a moved site, lets its worker make it live, and looks whether it is the same. */
async function expectSameSite(environment: Record<string, string>, then: () => Promise<void>): Promise<void> {
  const moved = await openPublishingCms(environment, { areSamples: false, fill: () => Promise.resolve() })
  try {
    expect(await verifyEvidence(moved.payload)).toMatchObject({ damagedFrom: null })
    await moved.until(async () => expect(await filesOf(environment.DATA_DIR ?? '')).toEqual(site))
    const { found } = await moved.state.api().verify({ isRepairing: false })
    expect(found).toMatchObject({ documents: [], files: [], unpublishable: [], unsigned: [] })
    await moved.stopWorker()
    await then()
  } finally {
    await moved.close()
  }
}

async function exportTo(folder: string, environment: Record<string, string>): Promise<void> {
  const out = await runCommand('data-export', ['--to', folder], { ...first.environment, ...stopped, ...environment })
  expect(out.code, out.output).toBe(0)
}

/** Tables that a worker doesn’t write when it makes a moved site live. */
const isHistory = (path: string): boolean =>
  /\/(?:approvals|reviews|withdrawals|glossary-terms|people|media|users|comment-answers|samples)\.ndjson$/u.test(path)

const rowsOf = ({ files }: ExportManifest) => files.filter(({ path }) => path.startsWith('rows/'))

const manifestOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'export.json'), 'utf8')) as ExportManifest

async function expectNoSecrets(folder: string): Promise<void> {
  const users = await readFile(join(folder, 'rows/documents/users.ndjson'), 'utf8')
  expect(users).toContain('rae.reviewer@example.com')
  expect(users).not.toMatch(/"(?:hash|salt|sessions|resetPasswordToken)"/u)
  const kept = (await listFiles(folder)).filter((path) =>
    /second-factors|signing-sessions|used-proofs|secrets/u.test(path),
  )
  expect(kept).toEqual([])
}

/** An empty data folder, and settings that name it. */
async function place(given: Record<string, string>): Promise<Record<string, string>> {
  return { DATA_DIR: await mkdtemp(join(folders, 'place-')), ...given }
}

const settingsOf = (environment: Record<string, string>) => readSettings({ ...stopped, ...environment })

function databaseOn(server: string): string {
  const url = new URL(server)
  url.pathname = `/carepath-${randomUUID().slice(0, 13)}`
  return url.href
}

/** The bytes of each published file, by its path. */
async function filesOf(dataDir: string): Promise<Record<string, string>> {
  const live = join(dataDir, 'live')
  const found: Record<string, string> = {}
  for (const path of await listFiles(`${live}/.`)) found[path] = (await readFile(join(live, path))).toString('base64')
  return found
}
