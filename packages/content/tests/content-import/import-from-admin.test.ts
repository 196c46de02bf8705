import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContentImport } from '../../src/workflow/content-import/import-content.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { smallFile } from './import-files.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
    headers = await signedIn(cms)
  }, 60_000)
  afterAll(() => cms.close())

  async function send(content: string | object, options: object = {}, as = headers) {
    const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64')
    const body = { files: [{ name: 'guide.json', bytes }], isDryRun: false, mayUpdate: false, ...options }
    const response = await cms.rest('/content-import', { method: 'POST', headers: as, body: JSON.stringify(body) })
    const answer = (await response.json()) as ContentImport & { errors?: { message: string }[] }
    return { status: response.status, answer, message: answer.errors?.[0]?.message }
  }
  const countWords = async () => (await cms.payload.count({ collection: 'glossary-terms' })).totalDocs

  test('a dry run says what would be created, and creates nothing', async () => {
    const { answer } = await send(smallFile, { isDryRun: true })
    expect(answer.created.map(({ title }) => title).sort()).toEqual([
      'Light from lamps',
      'Wilma Writer',
      'light from a lamp',
      'lux',
    ])
    expect(await countWords()).toBe(0)
  })

  test('a fault is told with its line, and nothing is imported', async () => {
    const broken = { ...smallFile, glossary: [{ slug: 'dim', term: 'dim', speling: 'x' }] }
    const { answer } = await send(broken)
    expect(answer.faults.length).toBeGreaterThan(0)
    expect(answer.faults[0]).toMatchObject({ file: 'guide.json', line: 1 })
    expect(await countWords()).toBe(0)
  })

  test('is imported as drafts in the name of whoever does it, and once more is there already', async () => {
    const { answer } = await send(smallFile)
    expect(answer.created).toHaveLength(4)
    const { docs } = await cms.payload.find({ collection: 'glossary-terms', draft: true })
    expect(docs.map(({ term, _status }) => [term, _status])).toEqual([['lux', 'draft']])
    const { docs: entries } = await cms.payload.find({
      collection: 'evidence',
      where: { action: { equals: 'imported' } },
    })
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set(['Eli Editor']))
    expect((await send(smallFile)).answer.unchanged).toHaveLength(4)
  })

  test('nobody else chooses an id, not even while an import runs', async () => {
    const more = {
      glossary: [...Array(20).keys()].map((at) => ({
        slug: `word-${at}`,
        term: `word ${at}`,
        plainDefinition: 'A word.',
      })),
    }
    const chosen = '64b7f0c2a4d1e8f9a0b1c2d3'
    const [imported, ...others] = await Promise.all([
      send(more),
      ...[...Array(10).keys()].map((at) =>
        cms.rest('/glossary-terms?draft=true', {
          ...{ method: 'POST', headers },
          body: JSON.stringify({ id: chosen, term: `outside ${at}`, slug: `outside-${at}` }),
        }),
      ),
    ])
    expect(imported.answer.created).toHaveLength(20)
    expect(others.length).toBe(10)
    const { totalDocs } = await cms.payload.count({ collection: 'glossary-terms', where: { id: { equals: chosen } } })
    expect(totalDocs).toBe(0)
  })

  test('two at once: one is told to wait', async () => {
    const both = await Promise.all([send(smallFile), send(smallFile)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.message).toBe(
      'Another import is running. Wait until it has ended.',
    )
  })

  describe('is refused', () => {
    test.each(['', 'no json', '[]', '{}', '{"glossary": 3}'])('where the file holds %s', async (content) => {
      const { status, answer } = await send(content)
      expect(status).toBe(200)
      expect(answer.faults.length).toBeGreaterThan(0)
    })
    test('to a stranger', async () => {
      expect((await send(smallFile, {}, {})).status).toBe(403)
    })
  })
})
