import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openClient } from '../../src/config/sqlite/open-client.ts'
import { findHolder } from '../../src/fields/validation/taken.ts'
import { reviewDays } from '../support/days.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const draft = (data: { name?: string; slug?: string }) =>
  cms.payload.create({ collection: 'people', data: { bio: richText('A life.'), ...data }, draft: true })

const save = (id: string, data: object) => cms.payload.update({ collection: 'people', id, data, draft: true })

const publish = async (name: string) => cms.payload.create({ collection: 'people', data: personForm(name) })

describe('an address', () => {
  it('is made from the name', async () => {
    expect((await draft({ name: 'Zoë de la Peña-Ruiz, the 2nd' })).slug).toBe('zoe-de-la-pena-ruiz-the-2nd')
  })

  it('follows the name while the document saves itself as the editor types', async () => {
    const { id } = await draft({})
    expect((await save(id, { name: 'Ama' })).slug).toBe('ama')
    expect((await save(id, { name: 'Amara' })).slug).toBe('amara')
    expect((await save(id, { name: 'Amara Obi' })).slug).toBe('amara-obi')
  })

  it('is made from the medical name of a side effect, or from the plain one where it has none', async () => {
    const collection = 'side-effects'
    const made = await cms.payload.create({ collection, data: { plainName: 'Feeling sick' }, draft: true })
    expect(made.slug).toBe('feeling-sick')
    const named = { collection, id: made.id, data: { medicalName: 'Nausea' }, draft: true } as const
    expect((await cms.payload.update(named)).slug).toBe('nausea')
  })

  it('stays as an editor has written it', async () => {
    const { id } = await draft({ name: 'Jane Doe', slug: 'dr-jane' })
    expect((await save(id, { name: 'Jane A. Doe' })).slug).toBe('dr-jane')
  })

  it('is the same in every language', async () => {
    const { id } = await draft({ name: 'Ana' })
    const inSpanish = (name: string) =>
      cms.payload.update({ collection: 'people', id, data: { name }, draft: true, locale: 'es' })
    expect((await inSpanish('Ana')).slug).toBe('ana')
    expect((await inSpanish('Anita')).slug).toBe('ana')
  })

  it('stays once it is live, even when the name changes', async () => {
    const { id } = await publish('Lee Grant')
    expect((await save(id, { name: 'Lee Grant-Stone' })).slug).toBe('lee-grant')
  })

  it('gets a number where another document has the same', async () => {
    await publish('Sam Hill')
    expect((await draft({ name: 'Sam Hill' })).slug).toBe('sam-hill-2')
  })

  it('is refused where another document has the same', async () => {
    await publish('Max Wood')
    await expect(
      cms.payload.create({ collection: 'people', data: { ...personForm('Other'), slug: 'max-wood' } }),
    ).rejects.toMatchObject({
      data: { errors: [expect.objectContaining({ path: 'slug' })] },
    })
  })

  it('is refused where the site uses it itself', async () => {
    const reviewedBy = (await publish('Robin Reviewer')).id
    const review = { reviewedBy, ...reviewDays }
    const page = { title: 'Us', slug: 'people', kind: 'other', summary: 'Who we are.', body: richText('We.'), review }
    await expect(
      cms.payload.create({ collection: 'pages', data: { ...page, _status: 'published' } as never }),
    ).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'slug', message: '“people” is an address the site uses itself. Choose another, e.g. people-page.' },
        ],
      },
    })
  })
})

it('finds out by an index whether an old address is taken, however many redirects there are', async () => {
  const { client } = cms.payload.db as unknown as SQLiteAdapter
  const execute = vi.spyOn(client, 'execute')
  const req = await createLocalReq({}, cms.payload)
  expect(
    await findHolder(req, { collection: 'redirects', field: 'from', value: '/none/', id: undefined }),
  ).toBeUndefined()
  const asked = execute.mock.calls.map(([statement]) => statement as { sql: string; args: string[] })
  execute.mockRestore()
  expect(asked.length).toBeGreaterThan(0)
  // A connection stays at the state of the moment when it was asked for a plan: another one is.
  const [main] = (await client.execute('PRAGMA database_list')).rows as unknown as { file: string }[]
  const planner = openClient(`file:${main?.file ?? ''}`)
  for (const { sql, args } of asked) {
    const { rows } = await planner.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    expect(JSON.stringify(rows)).not.toMatch(/"SCAN redirects\b/u)
  }
  planner.close()
})
