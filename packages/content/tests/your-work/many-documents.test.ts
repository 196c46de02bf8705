import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyze } from '../../src/config/migrate.ts'
import type { SignedInRequest } from '../../src/workflow/request/endpoint.ts'
import { loadYourWork } from '../../src/workflow/your-work/load-your-work.ts'
import { clinician } from '../review/people.ts'
import { termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

/** The statements that SQLite's client runs. */
type Asked = string | { sql: string }
interface Client {
  execute(asked: Asked): Promise<unknown>
}

const many = 1000
let cms: TestCms
let req: SignedInRequest
const asked: string[] = []

beforeAll(async () => {
  cms = await openCms({}, { areSamples: false })
  const user = { ...cms.editor, collection: 'users' as const }
  req = (await createLocalReq({ user }, cms.payload)) as SignedInRequest
  const { client } = cms.payload.db as unknown as { client: Client }
  const execute = client.execute.bind(client)
  client.execute = (statement) => {
    asked.push(typeof statement === 'string' ? statement : statement.sql)
    return execute(statement)
  }
})
afterAll(() => cms.close())

test('the first page takes as many statements with 1,000 documents as with 20, and walks through no table of documents', async () => {
  const reviewer = await clinician(cms.payload, 'Casey Clinician')
  await fill(0, 20, reviewer)
  const few = await measure()
  await fill(20, many, reviewer)
  const lots = await measure()
  expect(lots.work.drafts.count).toBe(many)
  expect(lots.work.waiting.count).toBe(many)
  expect(lots.work.drafts.items).toHaveLength(few.work.drafts.items.length)
  expect(lots.statements.length).toBeLessThanOrEqual(few.statements.length)
  expect(walks(lots.statements)).toEqual([])
}, 120_000)

async function measure() {
  await analyze(cms.payload)
  await loadYourWork(req)
  asked.length = 0
  const start = performance.now()
  const work = await loadYourWork(req)
  const ms = Math.round(performance.now() - start)
  return { work, ms, statements: [...asked] }
}

/** Drafts that wait for a reviewer, with the requests that came before. */
async function fill(from: number, to: number, reviewer: string): Promise<void> {
  for (let number = from; number < to; number += 1) {
    const term = `Word ${number}`
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(term, reviewer), slug: `word-${number}` },
      ...{ draft: true, req },
    })
    const at = new Date(Date.UTC(2027, 0, 1) + number * 1000).toISOString()
    for (const [place, status] of ['published', 'resubmitted', 'published', 'inReview'].entries())
      await cms.payload.db.create({
        collection: 'reviews',
        data: {
          ...{ title: term, documentType: 'glossary-term', documentId: id, locale: 'en', status },
          ...{ openKey: `${id} ${place}`, hash: 'none', submittedById: 'nobody', submittedBy: 'Nobody' },
          submittedAt: at,
        },
      })
  }
}

/** A subquery’s result may well be scanned, and so may these: schedules to come, and the one row of the settings. */
function isWalk(step: string, steps: string[]): boolean {
  const table = /^SCAN (?<name>\w+)/u.exec(step)?.groups?.name
  return (
    table !== undefined && !steps.includes(`CO-ROUTINE ${table}`) && !/^(?:payload_jobs|site_settings)$/u.test(table)
  )
}

/** Steps by which SQLite would look at every row of a table. */
function walks(statements: string[]): string[] {
  const database = new DatabaseSync(join(cms.dataDir, 'carepath.db'), { readOnly: true })
  try {
    return [...new Set(statements)]
      .filter((sql) => /^select/iu.test(sql))
      .flatMap((sql) => {
        const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()
        const details = steps.map(({ detail }) => String(detail))
        return details.filter((step) => isWalk(step, details))
      })
  } finally {
    database.close()
  }
}
