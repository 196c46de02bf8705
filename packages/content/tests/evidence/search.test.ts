import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { recordEvidence } from '../../src/evidence/record-evidence.ts'
import { say } from '../../src/evidence/say.ts'
import { createLocalReq } from 'payload'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment)
    headers = await signedIn(cms)
    const req = await createLocalReq({ user: { ...cms.editor, collection: 'users' } }, cms.payload)
    for (const title of ['Nausea', 'Removal'])
      await recordEvidence(req, { action: 'deleted', summary: say('“{title}” was deleted.', { title }) })
    await recordEvidence(req, {
      ...{ action: 'deleted', summary: say('The picture “{file}” was deleted.', { file: 'nausea.webp' }) },
    })
    const values = { title: 'Nausea', language: 'Spanish' }
    await recordEvidence(req, { action: 'edited', summary: say('“{title}” was edited in {language}.', values) })
    // An earlier release wrote it so.
    const former = '“Nausea” was taken back from review.' as ReturnType<typeof say>
    await recordEvidence(req, { action: 'takenBack', summary: former })
  })
  afterAll(() => cms.close())

  const titles = async (query: string, language: string): Promise<string[]> => {
    const where = `where[or][0][summary][like]=${encodeURIComponent(query)}&where[or][1][actor][like]=${encodeURIComponent(query)}`
    const response = await cms.rest(`/evidence?pagination=false&${where}&where[action][not_equals]=signedIn`, {
      headers: { ...headers, cookie: `payload-lng=${language}`, 'accept-language': language },
    })
    const { docs } = (await response.json()) as { docs: { summary: string }[] }
    return docs.map(({ summary }) => summary).sort()
  }
  const deleted = ['The picture “nausea.webp” was deleted.', '“Nausea” was deleted.', '“Removal” was deleted.']
  const edited = '“Nausea” was edited in Spanish.'
  const takenBack = '“Nausea” was taken back from review.'

  describe('the search of the audit log finds by what its reader sees', () => {
    test.each([
      ['es', 'eliminó', deleted],
      ['es', 'ELIMINO', deleted],
      ['es', 'eliminó nausea', deleted.slice(0, 2)],
      ['es', 'imagen', deleted.slice(0, 1)],
      ['es', 'español', [edited]],
      ['es', 'canceló nausea', [takenBack]],
      ['es', 'Nausea', [...deleted.slice(0, 2), edited, takenBack].sort()],
      ['es', 'Eli Editor', [...deleted, edited, takenBack].sort()],
      ['es', 'no hay nada así', []],
      ['en', 'deleted', deleted],
      ['en', 'deleted nausea', deleted.slice(0, 2)],
      ['en', 'canceled', [takenBack]],
      ['en', 'eliminó', []],
    ] as const)('in %s: %s', async (language, query, found) => {
      expect(await titles(query, language)).toEqual([...found].sort())
    })

    test.each(['es', 'en'])('in %s: many words, some of them in every sentence, or none', async (language) => {
      const many = Array.from({ length: 300 }, (_, index) => `e${index % 7 === 0 ? '' : index} de la`).join(' ')
      expect(await titles(many, language)).toEqual([])
      expect(await titles('e '.repeat(300), language)).toHaveLength(5)
      expect(await titles(' ', language)).toHaveLength(5)
      expect(await titles('100% _ “ \\ .* (', language)).toEqual([])
    })

    test('in its export, too', async () => {
      const response = await cms.rest(`/evidence/export.csv?search=${encodeURIComponent('imagen eliminó')}`, {
        headers: { ...headers, cookie: 'payload-lng=es', 'accept-language': 'es' },
      })
      const [, ...lines] = (await response.text()).trim().split('\n')
      expect(lines.map((line) => line.includes('The picture “nausea.webp” was deleted.'))).toEqual([true])
    })
  })
})
