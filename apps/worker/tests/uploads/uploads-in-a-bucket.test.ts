import { mkdir, mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookInto, wayTo } from '@carepath/delivery/tests/site.ts'
import { startStorage } from '@carepath/delivery/tests/storage.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { readUpload } from '@carepath/content/config/uploads/uploads.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { trashSlug } from '@carepath/content/model/trash.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { mp4 } from '@carepath/content/tests/media/video-files.ts'
import { personForm } from '@carepath/content/tests/support/forms.ts'
import { setClock } from '@carepath/content/tests/support/set-clock.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import { makeBackup } from '../../src/backup/make-backup.ts'
import { restoreBackup } from '../../src/backup/restore-backup.ts'
import { openPublishingCms } from '../publishing/publishing-cms.ts'

const storageSettings = ({ endpoint, accessKeyId, secretAccessKey, bucket }: Record<string, string>) => ({
  S3_ENDPOINT: endpoint ?? '',
  S3_ACCESS_KEY_ID: accessKeyId ?? '',
  S3_SECRET_ACCESS_KEY: secretAccessKey ?? '',
  MEDIA_BUCKET: bucket ?? '',
})

/** A picture in several sizes, as a form sends it. */
async function pictureForm(background: string, name: string): Promise<FormData> {
  const bytes = await sharp({ create: { width: 700, height: 350, channels: 3, background } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'A room' }))
  return form
}

interface SavedUpload {
  id: string
  filename: string
  revision: number
  sizes: Record<string, { filename: string | null }>
}

/** A CMS whose uploads are in a bucket, and a way there that a test can close. */
async function openWithBucket(environment: Record<string, string> = {}) {
  const storage = await startStorage('clinic-uploads')
  const bucket = lookInto(storage)
  const gate = { isAway: false, read: [] as string[] }
  const way = await wayTo(storage, (method, key, response) => {
    if (method === 'GET') gate.read.push(key)
    if (gate.isAway) response.destroy()
    return !gate.isAway
  })
  const cms = await openPublishingCms({ ...environment, ...storageSettings({ ...way.settings }) })
  onTestFinished(() => cms.close())
  vi.spyOn(cms.payload.logger, 'warn').mockImplementation(() => undefined)
  vi.spyOn(cms.payload.logger, 'error').mockImplementation(() => undefined)
  const headers = await signedIn(cms)
  const { 'content-type': _, ...asEditor } = headers
  const upload = async (path: string, body: FormData) => {
    const response = await cms.rest(path, { method: 'POST', headers: asEditor, body })
    return { status: response.status, answer: (await response.json()) as { doc: SavedUpload; errors?: object[] } }
  }
  const read = (path: string, more: Record<string, string> = {}) =>
    cms.rest(path, { headers: { ...asEditor, ...more } })
  return { storage, bucket, gate, way, cms, asEditor, upload, read }
}

onEachDatabase(({ environment }) => {
  test('pictures and videos are kept in the bucket alone, are read by who may, and go live', async () => {
    const { bucket, cms, upload, read, asEditor, way } = await openWithBucket(environment)
    const { status, answer } = await upload('/media', await pictureForm('#7a9', 'Room.png'))
    expect(status).toBe(201)
    const { id, filename, sizes } = answer.doc
    const names = [filename, ...Object.values(sizes).map((size) => size.filename)].filter((name) => name !== null)
    expect(names).toHaveLength(5)
    expect(await bucket.keys()).toEqual(names.map((name) => `media/${name}`).sort())
    expect((await bucket.head(`media/${filename}`)).ContentType).toBe('image/webp')
    expect(await readdir(join(cms.dataDir, 'media')).catch(() => [])).toEqual([])

    // The entry is saved once: its next save is based on the revision that was answered.
    const log = await cms.payload.find({ collection: 'evidence', pagination: false })
    expect(log.docs.filter(({ details }) => JSON.stringify(details ?? null).includes(id))).toHaveLength(1)
    const [saved] = (await cms.payload.find({ collection: 'media', where: { id: { equals: id } } })).docs
    expect(saved).toMatchObject({ filename, revision: answer.doc.revision })

    const whole = await read(`/media/file/${filename}`)
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const bytes = Buffer.from(await whole.arrayBuffer())
    expect((await sharp(bytes).metadata()).width).toBe(700)
    const part = await read(`/media/file/${filename}`, { range: 'bytes=4-9' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-9/${bytes.length}`])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(4, 10))
    expect((await read(`/media/file/${filename}`, { range: 'bytes=99999999-' })).status).toBe(416)
    for (const name of names) expect((await cms.rest(`/media/file/${name}`)).status).toBe(403)
    expect((await read('/media/file/of-nobody.webp')).status).toBe(404)
    expect(await readUpload(getSettings(cms.payload), filename)).toEqual(bytes)

    const video = new FormData()
    video.set('file', new File([new Uint8Array(mp4())], 'tour.mp4', { type: 'video/mp4' }))
    video.set('_payload', '{}')
    const film = (await upload('/videos', video)).answer.doc
    expect((await read(`/videos/file/${film.filename}`)).headers.get('content-type')).toBe('video/mp4')

    await cms.payload.create({ collection: 'people', data: { ...personForm('Ada Adams'), photo: id } })
    await cms.until(async () => expect(await cms.page('/people/ada-adams/')).toContain(`/media/${filename}`))
    expect(await readFile(join(cms.dataDir, 'live/media', filename))).toEqual(bytes)

    // What is deleted waits in the trash, in the bucket too, and comes back from there.
    const stored = way.asked.length
    const remove = { method: 'DELETE', headers: { ...asEditor, 'content-type': 'application/json' } }
    expect((await cms.rest(`/videos/${film.id}`, remove)).status).toBe(200)
    expect(way.asked.slice(stored)).toEqual([
      `PUT media/trash/${film.id}/${film.filename}`,
      `DELETE media/${film.filename}`,
    ])
    const { docs } = await cms.payload.find({ collection: trashSlug, where: { documentId: { equals: film.id } } })
    const restored = await cms.rest('/trash/restore', {
      method: 'POST',
      headers: { ...asEditor, 'content-type': 'application/json' },
      body: JSON.stringify({ id: docs[0]?.id }),
    })
    expect(restored.status).toBe(200)
    expect((await read(`/videos/file/${film.filename}`)).status).toBe(200)
    expect((await bucket.keys()).filter((key) => key.startsWith('media/trash/'))).toEqual([])
  }, 60_000)
})

test('while the storage is away an upload is refused whole, and everything without a new picture goes on', async () => {
  const { bucket, gate, cms, upload, read } = await openWithBucket()
  const { doc } = (await upload('/media', await pictureForm('#7a9', 'Room.png'))).answer
  await cms.payload.create({ collection: 'people', data: { ...personForm('Ada Adams'), photo: doc.id } })
  await cms.until(async () => expect(await cms.page('/people/ada-adams/')).toContain('/media/'))

  gate.isAway = true
  const refused = await upload('/media', await pictureForm('#a37', 'Garden.png'))
  expect(refused.status).toBe(503)
  expect(JSON.stringify(refused.answer.errors)).toContain('nothing was saved')
  expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(1)
  expect((await read(`/media/file/${doc.filename}`)).status).toBe(503)
  await cms.payload.create({ collection: 'people', data: personForm('Bea Bell') })
  await cms.until(async () => expect(await cms.page('/people/bea-bell/')).toContain('Bea Bell'))

  gate.isAway = false
  const { doc: garden } = (await upload('/media', await pictureForm('#a37', 'Garden.png'))).answer
  gate.isAway = true
  await cms.payload.create({ collection: 'people', data: { ...personForm('Cy Cole'), photo: garden.id } })
  await cms.until(async () => expect((await cms.releases())[0]).toMatchObject({ status: 'failed' }))
  expect(await cms.page('/people/cy-cole/')).toBeUndefined()
  gate.isAway = false
  // It is tried again by itself every half minute, and with the next change.
  await cms.payload.create({ collection: 'people', data: personForm('Di Dahl') })
  await cms.until(async () => expect(await cms.page('/people/cy-cole/')).toContain('/media/'))
  expect(await bucket.keys()).toContain(`media/${garden.filename}`)
}, 60_000)

test('a backup has the files and fetches each once; it restores into a folder and into another bucket', async () => {
  const { storage, gate, cms, upload } = await openWithBucket()
  const { doc } = (await upload('/media', await pictureForm('#7a9', 'Room.png'))).answer
  const backups = await mkdtemp(join(tmpdir(), 'carepath-backups-'))
  const first = await makeBackup(cms.payload, { to: backups })
  const paths = first.manifest.files.map(({ path }) => path).filter((path) => path.startsWith('media/'))
  expect(paths).toHaveLength(5)
  gate.read = []
  const second = await makeBackup(cms.payload, { to: backups })
  expect(gate.read.filter((key) => key.startsWith('media/'))).toEqual([])
  const file = `media/${doc.filename}`
  expect((await stat(join(second.folder, file))).ino).toBe((await stat(join(first.folder, file))).ino)

  const empty = () => mkdtemp(join(tmpdir(), 'carepath-restored-'))
  const { MEDIA_BUCKET: _, ...others } = { ...cms.environment, ...storageSettings({ ...storage }) }
  const { S3_ENDPOINT: __, S3_ACCESS_KEY_ID: ___, S3_SECRET_ACCESS_KEY: ____, ...withoutStorage } = others
  const folder = await empty()
  await restoreBackup(readSettings({ ...withoutStorage, DATA_DIR: folder }), second.folder)
  const bytes = await readUpload(getSettings(cms.payload), doc.filename)
  expect(await readFile(join(folder, file))).toEqual(bytes)

  const taken = readSettings({ ...cms.environment, DATA_DIR: await empty() })
  await expect(restoreBackup(taken, second.folder)).rejects.toThrow('the bucket “clinic-uploads”')
  const other = await startStorage('other-uploads')
  const there = readSettings({ ...others, ...storageSettings({ ...other }), DATA_DIR: await empty() })
  await restoreBackup(there, second.folder)
  expect(await lookInto(other).keys()).toEqual(paths)
}, 60_000)

test('what the bucket lacks is found, and stored from the data folder; what no entry names is freed', async () => {
  const { bucket, cms, upload } = await openWithBucket()
  const { doc } = (await upload('/media', await pictureForm('#7a9', 'Room.png'))).answer
  const bytes = await readUpload(getSettings(cms.payload), doc.filename)
  const verify = async (isRepairing: boolean) =>
    (await runWorkerTask(cms.payload, 'verifyStorage', { isRepairing })).uploads
  expect(await verify(false)).toEqual({ compared: 5, missing: [], repaired: [] })
  const key = `media/${doc.filename}`
  await bucket.remove(key)
  expect(await verify(true)).toEqual({ compared: 5, missing: [doc.filename], repaired: [] })
  await mkdir(join(cms.dataDir, 'media'))
  await writeFile(join(cms.dataDir, key), bytes ?? '')
  expect(await verify(true)).toEqual({ compared: 5, missing: [doc.filename], repaired: [doc.filename] })
  expect(await verify(false)).toMatchObject({ missing: [] })
  expect(await readUpload(getSettings(cms.payload), doc.filename)).toEqual(bytes)

  // What is younger than an hour may be an upload that is being saved.
  await bucket.put('media/spare.webp', 'spare')
  expect(await runWorkerTask(cms.payload, 'reclaimSpace', { isFreeing: true })).toEqual({ files: [] })
  setClock(new Date(Date.now() + 2 * 60 * 60 * 1000).toISOString())
  const files = [{ file: 'media/spare.webp', bytes: 5 }]
  expect(await runWorkerTask(cms.payload, 'reclaimSpace', { isFreeing: true })).toEqual({ files })
  expect(await bucket.keys()).toHaveLength(5)
}, 60_000)
