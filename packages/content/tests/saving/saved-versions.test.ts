import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ComparedPart } from '../../src/workflow/comparison/compared-part.ts'
import { compareSavedVersions } from '../../src/workflow/versions/compare-versions.ts'
import { findVersionBefore, listVersions } from '../../src/workflow/versions/saved-versions.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await openCms(environment)
  }, 60_000)
  afterAll(() => cms.close())

  const request = () => createLocalReq({ user: cms.editor }, cms.payload)

  async function savePerson(id: string, data: object, locale: 'en' | 'es' = 'en'): Promise<void> {
    const req = await request()
    await cms.payload.update({ collection: 'people', id, data, draft: true, locale, req })
  }

  function tableOf(rows: string[][]) {
    const fields = { id: 'a-table', blockName: '', blockType: 'table', caption: 'Where', hasRowHeaders: false, rows }
    const { root } = richText('Where I work.')
    return { root: { ...root, children: [...root.children, { type: 'block', version: 2, format: '', fields }] } }
  }

  /** A change as one text: the words of both versions, those that differ in brackets. */
  function told(parts: ComparedPart[]): string[] {
    return parts.flatMap(({ label, change, paragraphs, parts: inside }) => [
      `${label} (${change}): ${paragraphs
        .map(({ words }) =>
          words
            .map(({ text, mark }) => (mark === 'same' ? text : mark === 'inserted' ? `[+${text}]` : `[-${text}]`))
            .join(''),
        )
        .join(' / ')}`,
      ...told(inside),
    ])
  }

  test('the versions of a document are listed with who saved them and what became of them', async () => {
    const { id } = await cms.payload.create({ collection: 'people', data: personForm('Vera Version') })
    await savePerson(id, { bio: richText('Another life.') })
    await savePerson(id, { bio: richText('A third life.') })
    const saved = { collection: 'people', id } as const
    const { versions, page, pages } = await listVersions(await request(), saved)
    expect(versions.map(({ by, state }) => [by, state])).toEqual([
      ['Eli Editor', 'Newest draft'],
      ['Eli Editor', 'Draft'],
      ['Carepath', 'Live now'],
    ])
    expect([page, pages]).toEqual([1, 1])
    await cms.payload.update({ collection: 'people', id, data: { _status: 'published' }, draft: true })
    const after = await listVersions(await request(), saved)
    expect(after.versions.map(({ state }) => state)).toEqual(['Live now', 'Draft', 'Draft', 'Published before'])
    await cms.payload.update({ collection: 'people', id, data: { _status: 'draft' } })
    const down = await listVersions(await request(), saved)
    expect(down.versions.map(({ state }) => state)).not.toContain('Live now')
  })

  test('two versions are compared in the words of the form, formatted text and tables too, by language', async () => {
    const { id } = await cms.payload.create({ collection: 'people', data: personForm('Tilda Table') })
    await savePerson(id, {
      bio: tableOf([
        ['Day', 'Place'],
        ['Monday', 'Room 1'],
      ]),
    })
    await savePerson(id, {
      bio: tableOf([
        ['Day', 'Place'],
        ['Monday', 'Room 2'],
      ]),
    })
    await savePerson(id, { bio: richText('Una vida.') }, 'es')
    const req = await request()
    const saved = { collection: 'people', id } as const
    const [spanish, english, , first] = (await listVersions(req, saved)).versions
    const compared = await compareSavedVersions(req, saved, { id: english!.id })
    expect(compared?.languages.map(({ locale }) => locale)).toEqual(['en'])
    expect(told(compared!.languages[0]!.parts)).toEqual([
      'Short biography (changed): Where I work. / Where / Day | Place / Monday | Room [-1][+2]',
    ])
    const other = await compareSavedVersions(req, saved, { id: spanish!.id })
    expect(other?.languages).toMatchObject([{ locale: 'es', parts: [{ label: 'Short biography', change: 'added' }] }])
    const all = await compareSavedVersions(req, saved, { id: spanish!.id, from: first!.id })
    expect(all?.languages.map(({ locale }) => locale)).toEqual(['en', 'es'])
    expect(await findVersionBefore(req, saved, first!.id)).toBeUndefined()
    expect((await compareSavedVersions(req, saved, { id: first!.id }))?.before).toBeUndefined()
    for (const none of ['nothing', '000000000000000000000000', '7'])
      expect(await compareSavedVersions(req, saved, { id: none })).toBeUndefined()
  })

  test('the versions of the site’s settings are listed and compared, too', async () => {
    const req = await request()
    for (const siteName of ['One Clinic', 'Two Clinics'])
      await cms.payload.updateGlobal({ slug: 'site-settings', data: { siteName }, draft: true, req })
    const saved = { global: 'site-settings' } as const
    const [newest] = (await listVersions(req, saved)).versions
    const compared = await compareSavedVersions(req, saved, { id: newest!.id })
    expect(told(compared!.languages[0]!.parts)).toEqual([expect.stringContaining('[-One][+Two] [-Clinic][+Clinics]')])
  })
})
