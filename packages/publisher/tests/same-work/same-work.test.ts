import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import type { DocumentChange } from '@carepath/schema'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'
import { countWork, type Work } from './counting.ts'

/** A sitemap of 250 pages, a search shard of 500, and some rows more. */
const fewRows = 900

const edits: { what: string; changes: DocumentChange[] }[] = [
  { what: 'a changed text', changes: changesOf(person('p7', { html: '<p>Changed.</p>' })) },
  { what: 'a changed name', changes: changesOf(person('p8', { name: 'Another' })) },
  { what: 'a new document', changes: changesOf(person('newcomer')) },
  { what: 'a document taken down', changes: [removalOf(person('p9'))] },
]

it('does the same work for one document on a small site and a large one', { timeout: 60_000 }, async () => {
  // Search is cut into as many files on both.
  const [small, large] = [await publishedSite(260), await publishedSite(490)]
  const reading = countWork()
  const [few, many] = [await workOf(small, reading), await workOf(large, reading)]
  for (const [index, { what }] of edits.entries()) {
    const [less, more] = [few[index]!, many[index]!]
    expect(more.statements.toSorted(), what).toEqual(less.statements.toSorted())
    expect(more, what).toMatchObject({ documents: less.documents, lists: less.lists, fileCalls: less.fileCalls })
    expect(more.rows, what).toBeLessThan(fewRows)
  }
})

it('reads its databases through indexes only', { timeout: 60_000 }, async () => {
  const folder = await publishedSite(40)
  const statements = new Set((await workOf(folder, countWork())).flatMap((work) => work.statements))
  expect(statements.size).toBeGreaterThan(20)
  const walks = [...statements].filter((sql) => plansOf(folder, sql).some((step) => walksTable(step)))
  expect(walks).toEqual([])
})

/** A site of people's pages whose publisher has been closed: nothing is cached in memory. */
async function publishedSite(people: number): Promise<SiteFolder> {
  const folder = await siteFolder()
  const first = await folder.open()
  const many = Array.from({ length: people }, (_, index) => person(`p${index}`))
  const { error } = await first.publish({ changes: changesOf(settings(), person('dr'), page('about'), ...many) })
  expect(error).toBeUndefined()
  await first.close()
  return folder
}

async function workOf(folder: SiteFolder, reading: () => Work): Promise<Work[]> {
  const publisher = await folder.open()
  const works: Work[] = []
  for (const { what, changes } of edits) {
    reading()
    const report = await publisher.publish({ changes })
    expect(report.error?.toSentence(), what).toBeUndefined()
    expect(report, what).toMatchObject({ status: 'live', rendered: report.removed.length ? 0 : 1 })
    await publisher.background.waitForSearch()
    works.push(reading())
  }
  return works
}

/** SQLite's plan for a statement, in the database that has its tables. */
function plansOf(folder: SiteFolder, sql: string): string[] {
  const state = join(
    folder.options.stateDir,
    'trees',
    readdirSync(join(folder.options.stateDir, 'trees'))[0]!,
    'state.db',
  )
  const files = [state, join(folder.options.stateDir, 'archive.db')]
  const plans = files.flatMap((file) => planIn(file, sql) ?? [])
  expect(plans.length, sql).toBeGreaterThan(0)
  return plans
}

function planIn(file: string, sql: string): string[] | undefined {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return [
      '',
      ...database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => String(detail)),
    ]
  } catch (error) {
    if (/no such (?:table|column)/u.test(String(error))) return undefined
    throw error
  } finally {
    database.close()
  }
}

/** Scans that read only what is still to be done. */
const pendingWork = [
  'SCAN stale_search',
  'SCAN releases USING INDEX releases_unfinished',
  'SCAN files USING INDEX files_pending',
]

function walksTable(step: string): boolean {
  return step.startsWith('SCAN') && !pendingWork.some((plan) => step.startsWith(plan))
}
