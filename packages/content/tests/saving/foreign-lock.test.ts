import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asPublished, publishReviewer, termForm } from '../support/forms.ts'
import { lockDatabase } from '../support/lock-database.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>
let id: string
let unlock: () => Promise<void>

beforeAll(async () => {
  cms = await openCms({ DATABASE_LOCK_WAIT: '0.5' })
  headers = await signedIn(cms)
  const reviewer = await publishReviewer(cms.payload)
  id = (await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Tide', reviewer)) })).id
}, 60_000)
afterAll(() => cms.close())
beforeEach(lock)
afterEach(() => unlock())

const save = (words: string) =>
  cms.rest(`/glossary-terms/${id}?draft=true`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ plainDefinition: words }),
  })

async function read(): Promise<string> {
  const answer = await cms.rest(`/glossary-terms/${id}?draft=true`, { headers })
  return ((await answer.json()) as { plainDefinition: string }).plainDefinition
}

/** No worker runs here, so that all can’t be well. */
async function health(): Promise<string> {
  return ((await (await cms.rest('/health')).json()) as { status: string }).status
}

test('while another program holds the lock a save is refused in plain words, and reading goes on', async () => {
  const answer = await save('Not to be saved.')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('Nothing was saved')
  expect(await read()).not.toBe('Not to be saved.')
})

test('while another program holds the lock, health says that nothing can be written', async () => {
  expect(await health()).toBe('read-only')
  expect((await cms.rest('/ready')).status).toBe(503)
})

test('once the lock is gone, saves work at once, reads see them and health is well again', async () => {
  expect((await Promise.all([save('One'), save('Two'), save('Three')])).map(({ status }) => status)).toEqual([
    503, 503, 503,
  ])
  await unlock()
  expect((await save('Saved again.')).status).toBe(200)
  expect(await read()).toBe('Saved again.')
  expect(await health()).not.toBe('read-only')
  expect((await cms.rest('/ready')).status).toBe(200)
})

test('a save waits for a short lock', async () => {
  const saved = save('Saved after the wait.')
  await unlock()
  expect((await saved).status).toBe(200)
})

async function lock(): Promise<void> {
  unlock = await lockDatabase(join(cms.dataDir, 'carepath.db'))
}
