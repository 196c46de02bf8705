import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toImage, type StoredMedia } from '../../src/mapping/to-image.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { personForm } from '../support/forms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment)
    const { authorization = '' } = await signedIn(cms)
    headers = { authorization }
  })
  afterAll(() => cms.close())

  describe('the focal point', () => {
    test('is stored with the upload and changed later, without a file being made anew', async () => {
      const made = await upload({ alt: 'Ada smiles' }, '?uploadEdits[focalPoint][x]=20.4&uploadEdits[focalPoint][y]=80')
      expect(made).toMatchObject({ focalX: 20, focalY: 80 })
      expect(toImage(made, 'en')?.focus).toEqual({ x: 20, y: 80 })
      const crop = 'uploadEdits[crop][width]=10&uploadEdits[widthInPixels]=10'
      const changed = await patch(made.id, {}, `?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=100&${crop}`)
      expect(changed).toMatchObject({ focalX: 0, focalY: 100, filename: made.filename, width: made.width })
      expect(changed.sizes).toEqual(made.sizes)
      expect(await patch(made.id, { focalX: 70, focalY: 10 })).toMatchObject({ focalX: 70, focalY: 10 })
      expect(await patch(made.id, { alt: 'Ada' }), 'a save of something else').toMatchObject({ focalX: 70, focalY: 10 })
    })

    test('is the middle where nobody has set one, or sends none that can be', async () => {
      const made = await upload({ alt: 'A room' })
      expect(toImage(made, 'en')).not.toHaveProperty('focus')
      for (const [x, y] of [
        ['-1', '5'],
        ['5', '101'],
        ['left', '5'],
        ['', ''],
        ['NaN', '1'],
      ])
        await patch(made.id, {}, `?uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}`)
      await patch(made.id, { focalX: 1000, focalY: 3 })
      await patch(made.id, { focalX: null, focalY: 3 })
      expect(toImage(await find(made.id), 'en')).not.toHaveProperty('focus')
    })
  })

  describe('what a picture shows', () => {
    test('is asked for unless it is decorative, when it is added and when it is changed', async () => {
      const made = await upload({ isDecorative: true })
      expect(made).toMatchObject({ isDecorative: true })
      const refused = await send('PATCH', `/media/${made.id}`, { isDecorative: false })
      expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('"path":"alt"')])
      expect(await patch(made.id, { isDecorative: false, alt: 'A lamp' })).toMatchObject({ alt: 'A lamp' })
    })

    test('is no decoration where it contains words, and these are asked for', async () => {
      const made = await upload({ alt: 'A sign' })
      const both = await send('PATCH', `/media/${made.id}`, { isDecorative: true, hasWords: true, words: 'Exit' })
      expect([both.status, await both.text()]).toEqual([400, expect.stringContaining('isn’t decorative')])
      const none = await send('PATCH', `/media/${made.id}`, { hasWords: true })
      expect([none.status, await none.text()]).toEqual([400, expect.stringContaining('"path":"words"')])
      expect(await patch(made.id, { hasWords: true, words: 'Exit' })).toMatchObject({ words: 'Exit' })
      expect(await patch(made.id, { hasWords: false }), 'no words, nothing to write out').toMatchObject({
        hasWords: false,
      })
    })

    test('has no part in the published picture of a portrait: there a picture must be described', async () => {
      const photo = await upload({ isDecorative: true })
      const data = { ...personForm('Pat Portrait'), photo: photo.id, _status: 'published' as const }
      await expect(cms.payload.create({ collection: 'people', data })).rejects.toThrow(/Portrait|Photo/u)
    })
  })

  test('pictures are found by their file’s name and by what they show', async () => {
    await upload({ alt: 'A quiet waiting area' }, '', 'reception-desk.png')
    const found = async (words: string) => {
      const where = new URLSearchParams({ 'where[or][0][alt][like]': words, 'where[or][1][filename][like]': words })
      const answer = await cms.rest(`/media?${where.toString()}`, { headers })
      return ((await answer.json()) as { docs: StoredMedia[] }).docs.map(({ alt }) => alt)
    }
    expect(await found('waiting quiet')).toEqual(['A quiet waiting area'])
    expect(await found('reception')).toEqual(['A quiet waiting area'])
    const { listSearchableFields, useAsTitle } = cms.payload.collections.media.config.admin
    expect([useAsTitle, listSearchableFields], 'what the list asks for').toEqual(['alt', ['alt', 'filename']])
  })

  let uploads = 0

  /** Adds a picture of its own colour, so that it has a name of its own. */
  async function upload(payload: object, query = '', name = 'picture.png'): Promise<StoredMedia> {
    uploads += 1
    const background = { r: uploads * 20, g: 90, b: 120 }
    const data = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify(payload))
    form.set('file', new File([new Uint8Array(data)], name, { type: 'image/png' }))
    const response = await cms.rest(`/media${query}`, { method: 'POST', headers, body: form })
    expect(response.status, await response.clone().text()).toBe(201)
    return ((await response.json()) as { doc: StoredMedia }).doc
  }

  const send = (method: string, path: string, body: object): Promise<Response> =>
    cms.rest(path, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  async function patch(id: string, body: object, query = ''): Promise<StoredMedia> {
    const response = await send('PATCH', `/media/${id}${query}`, body)
    expect(response.status, await response.clone().text()).toBe(200)
    return ((await response.json()) as { doc: StoredMedia }).doc
  }

  const find = async (id: string) => (await cms.payload.findByID({ collection: 'media', id, depth: 0 })) as StoredMedia
})
