import type { DocumentKey, PublishedDocument } from '@carepath/schema'
import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), page('prices')]

/** A database that remembers what it was asked for. */
function databaseOf(documents: PublishedDocument[]) {
  const asked: DocumentKey[] = []
  const versions = documents.map(({ type, id, locale, updatedAt }) => ({ type, id, locale, updatedAt }))
  const load = async (keys: DocumentKey[]) => {
    asked.push(...keys)
    return changesOf(...documents).filter(({ type, id }) => keys.some((key) => key.type === type && key.id === id))
  }
  return { asked, versions, load }
}

it('loads everything the first time', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const database = databaseOf(start)
  expect(await publisher.reconcile(database)).toMatchObject({ status: 'live' })
  expect(database.asked).toHaveLength(start.length)
  expect([...(await filesIn(folder.live)).keys()]).toContain('/prices/index.html')
})

it('loads nothing when nothing differs', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.reconcile(databaseOf(start))
  const database = databaseOf(start)
  expect(await publisher.reconcile(database)).toMatchObject({ status: 'unchanged', rendered: 0 })
  expect(database.asked).toEqual([])
})

it('loads what is new, newer or in another language, and drops what is gone', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.reconcile(databaseOf(start))
  const database = databaseOf([
    settings(),
    person('dr'),
    person('dr', { locale: 'es' }),
    page('about', { title: 'Newer', updatedAt: '2026-05-01T00:00:00Z' }),
    page('privacy'),
    page('visit'),
  ])
  const report = await publisher.reconcile(database)
  expect(database.asked.map(({ id }) => id).toSorted()).toEqual(['about', 'dr', 'visit'])
  expect(report).toMatchObject({ status: 'live', added: ['/es/people/dr/', '/visit/'], removed: ['/prices/'] })
})

it('loads everything again when documents are mapped in a new way', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.reconcile({ ...databaseOf(start), mapping: 'one' })
  const same = databaseOf(start)
  await publisher.reconcile({ ...same, mapping: 'one' })
  expect(same.asked).toEqual([])
  const other = databaseOf(start)
  await publisher.reconcile({ ...other, mapping: 'two' })
  expect(other.asked).toHaveLength(start.length)
})

it('refuses an empty database rather than emptying the site', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.reconcile(databaseOf(start))
  expect(await publisher.reconcile(databaseOf([]))).toMatchObject({
    status: 'failed',
    error: { code: 'emptySnapshot' },
  })
})
