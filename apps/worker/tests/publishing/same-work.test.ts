import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { writeStatements } from '@carepath/content/config/sqlite/transactional-adapter.ts'
import { cmsConfig } from '@carepath/content/cms-config.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { analyze } from '@carepath/content/config/migrate.ts'
import { lead } from '../../src/lead/lead.ts'
import { WorkerState } from '../../src/api/worker-state.ts'
import { asPublished, personForm, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { builtSite } from './built-site.ts'

/** The statements that SQLite's client runs. */
type Asked = string | { sql: string }
interface Client {
  execute(asked: Asked): Promise<unknown>
  batch(asked: Asked[]): Promise<unknown>
}

const past = 300
let cms: TestCms
let worker: Payload
let reviewer: string
const stop = new AbortController()
let working: Promise<void>
const asked = new Set<string>()

beforeAll(async () => {
  cms = await openCms({ SITE_DIST: builtSite })
  reviewer = await publishReviewer(cms.payload)
  // A young site: from a single term SQLite could learn that a scan is best.
  await publish('First')
  for (let number = 1; number <= past; number += 1) await recordPast(number)
  await analyze(cms.payload)
  const config = cmsConfig(readSettings({ DATA_DIR: cms.dataDir, SITE_DIST: builtSite, CHECK_AT: 'never' }))
  worker = await getPayload({ config, key: `${cms.dataDir} worker`, disableOnInit: true })
  const state = new WorkerState()
  working = lead(worker, { state, signal: stop.signal })
  await vi.waitFor(() => expect(state.api().health({}).status).toBe('leading'), { timeout: 20_000 })
})
afterAll(async () => {
  stop.abort()
  await working
  await worker.destroy()
  await cms.close()
})

test('the worker finds queued rows and puts releases on record without a scan of past rows', async () => {
  listen((worker.db as unknown as { client: Client }).client)
  await writeStatements(worker.db, async ({ drizzle }) => listen(drizzle.$client))
  await publish('Found')
  await cms.payload.create({ collection: 'people', data: personForm('New Comer') })
  await vi.waitFor(async () => expect(await liveGlossary()).toContain('Found'), { timeout: 20_000 })
  await vi.waitFor(async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    expect(totalDocs).toBe(0)
  })
  for (const part of ['from "outbox"', 'insert into "releases"', 'from "redirects"'])
    expect([...asked].join('\n')).toContain(part)
  expect(walks()).toEqual([])
})

/** A change and its release, long ago. */
async function recordPast(number: number): Promise<void> {
  const at = new Date(Date.UTC(2026, 0, 1) + number).toISOString()
  const release: unknown = await cms.payload.db.create({
    collection: 'releases',
    data: { label: `Past ${number}`, status: 'live', startedAt: at, number },
  })
  await cms.payload.db.create({
    collection: 'outbox',
    data: {
      sequence: number,
      event: 'publish',
      documentType: 'glossary-term',
      documentId: `past-${number}`,
      title: `Past ${number}`,
      requestedBy: 'Eli Editor',
      at,
      status: 'published',
      release: (release as { id: string }).id,
    },
  })
}

function publish(term: string) {
  return cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
}

function listen(client: Client): void {
  const note = (statement: Asked) => asked.add(typeof statement === 'string' ? statement : statement.sql)
  const execute = client.execute.bind(client)
  client.execute = (statement) => {
    note(statement)
    return execute(statement)
  }
}

const liveGlossary = () => readFile(join(cms.dataDir, 'live/glossary/index.html'), 'utf8').catch(() => '')

/** Steps by which SQLite would look at every row of a table. */
function walks(): string[] {
  const database = new DatabaseSync(join(cms.dataDir, 'carepath.db'), { readOnly: true })
  try {
    const statements = [...asked].filter((sql) => /^(?:select|update|delete)/iu.test(sql))
    return statements.flatMap((sql) => {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()
      const steps = plan.map(({ detail }) => String(detail))
      return steps.filter((step) => isWalk(step, steps))
    })
  } finally {
    database.close()
  }
}

/** A subquery's result may well be scanned, and so may these few tables, which hold unfinished work or a single row. */
function isWalk(step: string, steps: string[]): boolean {
  const table = /^SCAN (?<name>\w+)/u.exec(step)?.groups?.name
  return (
    table !== undefined && !steps.includes(`CO-ROUTINE ${table}`) && !/^(?:payload_jobs|evidence_heads$)/u.test(table)
  )
}
