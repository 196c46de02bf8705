import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uploadFiles, type StoredMedia } from '../../src/mapping/to-image.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { captions, mp4 } from '../media/video-files.ts'
import { personForm } from '../support/forms.ts'
import { openTrashCms, type TrashCms } from './trash-cms.ts'

onEachDatabase(({ environment, hasTransactions }) => {
  let clinic: TrashCms

  beforeAll(async () => {
    clinic = await openTrashCms(environment)
  })
  afterAll(() => clinic.close())

  const drawn = (background: string) =>
    sharp({ create: { width: 700, height: 500, channels: 3, background } })
      .png()
      .toBuffer()

  async function upload(name: string, background: string): Promise<string> {
    const data = await drawn(background)
    const file = { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
    const alt = `A ${name}`
    const { id } = await clinic.payload.create({
      collection: 'media',
      data: { alt, hasWords: true, words: 'Exit' },
      file,
    })
    return id
  }

  async function uploadVideo(data: Buffer, name: string): Promise<string> {
    const mimetype = name.endsWith('.vtt') ? 'text/vtt' : 'video/mp4'
    const file = { data, mimetype, name, size: data.length }
    return (await clinic.payload.create({ collection: 'videos', data: {}, file })).id
  }

  const stored = (id: string, collection: 'media' | 'videos' = 'media') =>
    clinic.payload.findByID({ collection, id, locale: 'all', depth: 0 }) as unknown as Promise<StoredMedia>

  /** The bytes of a file and of its sizes, by name. */
  async function bytesOf(file: StoredMedia): Promise<Record<string, string>> {
    const names = uploadFiles(file)
    const all = names.map(async (name) => [name, (await readFile(join(clinic.dataDir, 'media', name))).toString('hex')])
    return Object.fromEntries(await Promise.all(all)) as Record<string, string>
  }
  const kept = (id: string) => join(clinic.dataDir, 'media/trash', id)
  const restore = (entry: string) => clinic.send('POST', '/trash/restore', { id: entry })
  const logged = async (limit: number) => {
    const { docs } = await clinic.payload.find({ collection: 'evidence', pagination: false })
    const newest = docs.sort((one, other) => (other.sequence ?? 0) - (one.sequence ?? 0)).slice(0, limit)
    return newest.map(({ action, summary, actor }) => `${action}: ${summary} ${actor}`)
  }

  describe('a picture that nothing shows', () => {
    test('is in the trash and nowhere else, and comes back with its bytes, its words and its focal point', async () => {
      const id = await upload('chair', '#7a9')
      await clinic.payload.update({
        collection: 'media',
        id,
        locale: 'es',
        data: { alt: 'Una silla', words: 'Salida' },
      })
      await clinic.send('PATCH', `/media/${id}`, { focalX: 20, focalY: 80 })
      const before = await stored(id)
      const bytes = await bytesOf(before)
      expect(Object.keys(bytes)).toHaveLength(5)

      const entry = await clinic.moveToTrash(id, 'media')
      expect((await clinic.trash()).find(({ documentId }) => documentId === id)).toMatchObject({
        ...{ title: 'A chair', kind: 'Picture', by: 'Eli Editor', documentType: 'media' },
      })
      expect((await clinic.send('GET', `/media/${id}`)).status).toBe(404)
      expect((await clinic.send('GET', '/search?q=chair')).answer.total).toBe(0)
      for (const name of Object.keys(bytes)) {
        expect(existsSync(join(clinic.dataDir, 'media', name))).toBe(false)
        for (const path of [name, `trash%2F${id}%2F${name}`, `trash%5C${id}%5C${name}`])
          expect((await clinic.send('GET', `/media/file/${path}`)).status, path).toBe(404)
      }

      const { answer } = await restore(entry)
      expect(answer).toEqual({ path: `/collections/media/${id}`, title: 'A chair', isDraft: false, lost: 0 })
      const { revision, updatedAt, ...after } = (await stored(id)) as StoredMedia & Record<string, unknown>
      const { revision: former, updatedAt: savedAt, ...same } = before as StoredMedia & Record<string, unknown>
      expect(after).toEqual(same)
      expect([revision, String(updatedAt) >= String(savedAt)]).toEqual([Number(former) + 1, true])
      expect(await bytesOf(await stored(id))).toEqual(bytes)
      expect(existsSync(kept(id))).toBe(false)
      expect(await clinic.entryOf(id)).toBe('none')
      expect((await clinic.send('GET', '/search?q=chair')).answer.total).toBe(1)
      expect(await logged(2)).toEqual([
        `restored: The picture “${before.filename}” was restored. Eli Editor`,
        `deleted: The picture “${before.filename}” was deleted. Eli Editor`,
      ])
      const file = await clinic.rest(`/media/file/${before.filename}`, { headers: clinic.staff })
      expect(Buffer.from(await file.arrayBuffer()).toString('hex')).toBe(bytes[before.filename ?? ''])
    })

    test('can be deleted and restored again and again, and shown, and edited', async () => {
      const id = await upload('lamp', '#a37')
      const bytes = await bytesOf(await stored(id))
      for (let count = 0; count < 3; count += 1) {
        const { status, message } = await restore(await clinic.moveToTrash(id, 'media'))
        expect(status, message).toBe(200)
      }
      expect(await bytesOf(await stored(id))).toEqual(bytes)
      const saved = await clinic.send('PATCH', `/media/${id}`, { alt: 'A red lamp' })
      expect(saved.message).toBe('')
      await clinic.payload.create({
        collection: 'people',
        data: { ...personForm('Lit Person'), photo: id },
        draft: true,
      })
      const refused = await clinic.send('DELETE', `/media/${id}`)
      expect([refused.status, refused.message]).toEqual([
        ...[400, 'Still shown by “Lit Person” (person). Take it out there, then try again.'],
      ])
      expect([await clinic.entryOf(id), existsSync(kept(id))]).toEqual(['none', false])
      expect(await bytesOf(await stored(id))).toEqual(bytes)
    })

    test('comes back under another name where the same picture was uploaded meanwhile', async () => {
      const id = await upload('window', '#3a7')
      const [before, bytes] = [await stored(id), await bytesOf(await stored(id))]
      const entry = await clinic.moveToTrash(id, 'media')
      const other = await upload('window', '#3a7')
      expect((await stored(other)).filename).toBe(before.filename)
      expect((await restore(entry)).message).toBe('')
      const after = await stored(id)
      expect(after.filename).toBe(before.filename?.replace('.webp', '-1.webp'))
      const now = await bytesOf(after)
      expect(Object.values(now)).toEqual(Object.values(bytes))
      expect(Object.keys(now).filter((name) => name in bytes)).toEqual([])
      expect(await bytesOf(await stored(other))).toEqual(bytes)
      const { answer } = await clinic.send('GET', `/media/${id}?depth=0`)
      expect(String(answer.url)).toMatch(new RegExp(`/api/media/file/${after.filename}$`, 'u'))
      expect(String(answer.thumbnailURL)).toContain(after.sizes?.webp320?.filename)
      for (const name of Object.keys(now))
        expect((await clinic.rest(`/media/file/${name}`, { headers: clinic.staff })).status).toBe(200)
    })

    test('stays in the trash while its bytes are missing, and nothing of it is left among the uploads', async () => {
      const id = await upload('door', '#73a')
      const before = await stored(id)
      const entry = await clinic.moveToTrash(id, 'media')
      const lost = before.sizes?.avif640?.filename ?? ''
      await rm(join(kept(id), lost))
      const { status, message } = await restore(entry)
      expect([status, message]).toEqual([
        409,
        `The file “${lost}” is no longer in the trash. Ask your admin to bring back the folder “media/trash” from a backup.`,
      ])
      expect(await clinic.entryOf(id)).toBe(entry)
      const names = await readdir(join(clinic.dataDir, 'media'))
      expect(names.filter((name) => name.startsWith('door-'))).toEqual([])
      expect((await clinic.send('GET', `/media/${id}`)).status).toBe(404)
    })

    test('is gone with its bytes once an admin deletes it for good, and that is on record', async () => {
      const id = await upload('table', '#993')
      const { filename } = await stored(id)
      const entry = await clinic.moveToTrash(id, 'media')
      expect((await clinic.send('POST', '/trash/delete', { id: entry })).status).toBe(403)
      expect((await readdir(kept(id))).length).toBe(5)
      const { answer } = await clinic.send('POST', '/trash/delete', { id: entry }, clinic.admin)
      expect(answer).toEqual({ title: 'A table' })
      expect(existsSync(kept(id))).toBe(false)
      expect(await logged(1)).toEqual([`deletedForGood: The picture “${filename}” was deleted for good. Ada Admin`])
      expect((await restore(entry)).status).toBe(404)
    })

    test('is restored once by two people at once, with all its bytes', async () => {
      const id = await upload('bed', '#446')
      const bytes = await bytesOf(await stored(id))
      const entry = await clinic.moveToTrash(id, 'media')
      const both = await Promise.all([1, 2].map(() => restore(entry)))
      expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(await bytesOf(await stored(id))).toEqual(bytes)
      const names = await readdir(join(clinic.dataDir, 'media'))
      expect(names.filter((name) => name.startsWith('bed-')).sort()).toEqual(Object.keys(bytes).sort())
    })

    test('is not kept when the system itself deletes it', async () => {
      const id = await upload('plant', '#2b2')
      const names = uploadFiles(await stored(id))
      await clinic.payload.delete({ collection: 'media', id })
      expect([await clinic.entryOf(id), existsSync(kept(id))]).toEqual(['none', false])
      for (const name of names) expect(existsSync(join(clinic.dataDir, 'media', name))).toBe(false)
    })

    test.skipIf(!hasTransactions)('keeps its bytes when its deletion is undone', async () => {
      const id = await upload('stool', '#b22')
      const bytes = await bytesOf(await stored(id))
      await clinic.deleteInVain('media', id)
      expect(await clinic.entryOf(id)).toBe('none')
      expect(await bytesOf(await stored(id))).toEqual(bytes)
      const { status, message } = await restore(await clinic.moveToTrash(id, 'media'))
      expect(status, message).toBe(200)
      expect(await bytesOf(await stored(id))).toEqual(bytes)
    })
  })

  test('a decorative picture is called by its file in the trash', async () => {
    const data = await drawn('#ccc')
    const file = { data, mimetype: 'image/png', name: 'waves.png', size: data.length }
    const { id, filename } = await clinic.payload.create({ collection: 'media', data: { isDecorative: true }, file })
    await clinic.moveToTrash(id, 'media')
    expect((await clinic.trash()).find(({ documentId }) => documentId === id)?.title).toBe(filename)
  })

  test('several pictures that a list deletes at once each come back', async () => {
    const [one, two] = [await upload('cup', '#123'), await upload('plate', '#321')]
    const { answer } = await clinic.send('DELETE', `/media?where[id][in][0]=${one}&where[id][in][1]=${two}`)
    expect(answer.errors).toEqual([])
    for (const id of [one, two]) {
      expect((await restore(await clinic.entryOf(id))).message).toBe('')
      expect(Object.keys(await bytesOf(await stored(id)))).toHaveLength(5)
    }
  })

  test('a video and its captions come back as they were', async () => {
    for (const [data, name] of [
      [mp4(), 'walk.mp4'],
      [captions('Come in.', 'Sit down.'), 'walk.vtt'],
    ] as const) {
      const id = await uploadVideo(data, name)
      const before = await stored(id, 'videos')
      const entry = await clinic.moveToTrash(id, 'videos')
      expect((await clinic.trash()).find(({ documentId }) => documentId === id)).toMatchObject({
        ...{ title: before.filename, kind: 'Video file' },
      })
      expect((await restore(entry)).answer).toMatchObject({ path: `/collections/videos/${id}` })
      const { revision, updatedAt, ...after } = (await stored(id, 'videos')) as unknown as Record<string, unknown>
      const { revision: former, updatedAt: savedAt, ...same } = before as unknown as Record<string, unknown>
      expect(after).toEqual(same)
      expect([revision, String(updatedAt) >= String(savedAt)]).toEqual([Number(former) + 1, true])
      expect(await readFile(join(clinic.dataDir, 'media', before.filename ?? ''))).toEqual(data)
      expect((await logged(1))[0]).toBe(`restored: The video file “${before.filename}” was restored. Eli Editor`)
    }
  })
})
