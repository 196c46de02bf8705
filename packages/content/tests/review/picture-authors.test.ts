import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { confirmToSign } from '../support/confirm.ts'
import { personForm, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account } from './people.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  const headers: Record<string, Record<string, string>> = {}
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'reviewer', 'Robin Second')
    await account(cms.payload, 'editor', 'Edda Second')
    for (const who of ['editor', 'edda.second', 'rae.reviewer', 'robin.second'])
      headers[who] = await signedIn(cms, `${who}@example.com`)
  })
  afterAll(() => cms.close())

  test.each([
    ['words', '', { alt: 'Take four tablets' }, ['en']],
    ['words in Spanish', '?locale=es', { alt: 'Tome cuatro tabletas' }, ['es']],
  ])('whoever changes a picture’s %s can’t sign the text that shows it', async (_, query, change, locales) => {
    const picture = await upload()
    const node = { type: 'upload', version: 3, id: 'a', format: '', fields: {}, relationTo: 'media', value: picture }
    const { root } = richText('How we work.')
    const text = { root: { ...root, children: [...root.children, node] } }
    const { id } = await cms.payload.create({
      collection: 'pages',
      data: { title: 'How we work', slug: `page-${picture}`, kind: 'other', body: text, _status: 'draft' } as never,
      draft: true,
      user: cms.editor,
    })
    expect((await patch('robin.second', `/media/${picture}${query}`, change)).status).toBe(200)
    for (const locale of ['en', 'es']) {
      const own = await approve('robin.second', id, locale)
      const isAuthor = own.includes('changed this text yourself')
      expect([locale, isAuthor]).toEqual([locale, locales.includes(locale)])
      expect(await approve('rae.reviewer', id, locale)).not.toContain('changed this text yourself')
    }
  })

  test('another’s file in place of a picture has its author too', async () => {
    const picture = await upload()
    const { id } = await portrait(picture)
    const body = new FormData()
    body.set('file', new Blob([new Uint8Array(await png())], { type: 'image/png' }), 'other.png')
    body.set('_payload', '{}')
    const { 'content-type': _, ...signed } = headers.editor!
    const response = await cms.rest(`/media/${picture}`, { method: 'PATCH', headers: signed, body })
    expect(response.status, await response.clone().text()).toBe(200)
    expect((await patch('editor', `/people/${id}`, { _status: 'published' })).status).toBe(403)
  })

  test('whoever changes the words of a portrait doesn’t publish it alone', async () => {
    const picture = await upload()
    const { id } = await portrait(picture)
    expect((await patch('editor', `/media/${picture}`, { alt: 'The best of all doctors' })).status).toBe(200)
    const own = await patch('editor', `/people/${id}`, { _status: 'published' })
    expect([own.status, await own.text()]).toEqual([403, expect.stringContaining('You changed “Portrait” yourself')])
    expect((await patch('rae.reviewer', `/people/${id}`, { _status: 'published' })).status).toBe(200)
  })

  /** A person whose new portrait an editor has chosen. */
  async function portrait(picture: string) {
    count += 1
    const { id } = await cms.payload.create({
      collection: 'people',
      data: { ...personForm(`Pat ${'A'.repeat(count)}`), isPlaceholder: false },
    })
    expect((await patch('edda.second', `/people/${id}?draft=true`, { photo: picture })).status).toBe(200)
    return { id }
  }

  const patch = (who: string, path: string, data: object) =>
    cms.rest(path, { method: 'PATCH', headers: headers[who]!, body: JSON.stringify(data) })

  async function approve(who: string, id: string, locale: string): Promise<string> {
    await confirmToSign(cms, headers[who]!)
    const body = JSON.stringify({ type: 'page', id, locale, hash: '0'.repeat(64), scope: 'wholeDocument' })
    return (await cms.rest('/review/approve', { method: 'POST', headers: headers[who]!, body })).text()
  }

  async function upload(): Promise<string> {
    const data = await png()
    const file = { data, name: 'picture.png', mimetype: 'image/png', size: data.length }
    return (await cms.payload.create({ collection: 'media', data: { alt: 'A nurse' }, file })).id
  }

  /** Another picture each time. */
  async function png(): Promise<Buffer> {
    count += 1
    return sharp({ create: { width: 40, height: 30, channels: 3, background: { r: count, g: 9, b: 9 } } })
      .png()
      .toBuffer()
  }
})
