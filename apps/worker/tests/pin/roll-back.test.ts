import { mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import type { Release, User } from '@carepath/content/model/payload-types.ts'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { asPublished, personForm, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

let cms: PublishingCms
let reviewer: string

beforeEach(async () => {
  cms = await openPublishingCms()
  await makeUser('Ada Admin', 'admin')
  await makeUser('Rae Reviewer', 'reviewer')
  reviewer = await publishReviewer(cms.payload)
})
afterEach(() => cms.close())

test('an earlier release is live again, by name, and what is published meanwhile waits until the site is unpinned', async () => {
  const { id } = await publish('Vein', 'The first words.')
  const good = await untilLive('Vein', 'The first words.')
  await save(id, 'The wrong words.')
  const bad = await untilLive('Vein', 'The wrong words.')
  await publish('Newer', 'Came after.')
  await untilLive('Newer', 'Came after.')

  expect((await post('/roll-back', 'Ada Admin', { number: good.number })).status).toBe(200)
  expect(await cms.page('/glossary/vein/')).toContain('The first words.')
  expect(await cms.page('/glossary/newer/')).toBeUndefined()
  const [record] = await cms.releases()
  expect(record).toMatchObject({
    kind: 'rollBack',
    status: 'live',
    pinnedTo: good.number,
    who: 'Ada Admin',
    label: `Back to release ${good.number}`,
    changes: expect.arrayContaining([
      expect.objectContaining({ document: `glossary-term/${id}`, title: 'Vein' }),
    ]) as unknown,
  })
  expect(await statusOf(bad)).toBe('rolledBack')
  expect(await statusOf(good)).toBe('live')
  const pin = { release: good.number, by: 'Ada Admin' }
  expect(await now('Eli Editor')).toMatchObject({ worker: 'leading', pin, mayPin: false, queuedCount: 0 })
  expect(await liveStatus(id)).toMatchObject({ state: 'pinned', ...pin })

  await save(id, 'The right words.')
  expect(await liveStatus(id)).toMatchObject({ state: 'pinned', ...pin })
  await cms.stopWorker()
  cms.startWorker()
  await cms.until(async () =>
    expect(await now('Rae Reviewer')).toMatchObject({ worker: 'leading', pin, mayPin: true, queuedCount: 1 }),
  )
  expect(await cms.page('/glossary/vein/')).toContain('The first words.')

  expect((await post('/unpin', 'Rae Reviewer')).status).toBe(200)
  expect(await cms.page('/glossary/vein/')).toContain('The right words.')
  expect(await cms.page('/glossary/newer/')).toContain('Came after.')
  expect((await cms.releases())[0]).toMatchObject({ kind: 'unpin', who: 'Rae Reviewer' })
  expect(await statusOf(bad)).toBe('live')
  expect(await now('Eli Editor')).toMatchObject({ pin: null, queuedCount: 0 })
  expect(await liveStatus(id)).toMatchObject({ state: 'live' })
  await save(id, 'Free again.')
  await untilLive('Vein', 'Free again.')
})

test('an earlier release is live again with its pictures, though they were deleted, and the space of none is freed', async () => {
  const [room, garden] = [await picture('#d21'), await picture('#2d1')]
  const shown = await cms.payload.create({ collection: 'people', data: { ...personForm('Ada Shown'), photo: room } })
  const page = '/people/ada-shown/'
  const sourceOf = async () => /<img src="([^"]+)"/u.exec((await cms.page(page)) ?? '')?.[1] ?? ''
  await cms.until(async () => expect(await sourceOf()).toContain('/media/'))
  const first = await sourceOf()
  const bytes = await readFile(join(cms.dataDir, 'live', first))
  let good: Release | undefined
  await cms.until(async () => {
    good = (await cms.releases()).find(({ paths }) => JSON.stringify(paths).includes(page))
    expect(good?.number).toBeTypeOf('number')
  })
  await cms.payload.update({ collection: 'people', id: shown.id, data: { photo: garden, _status: 'published' } })
  await cms.until(async () => expect([first, '']).not.toContain(await sourceOf()))
  await cms.payload.delete({ collection: 'media', id: room, user: cms.editor })
  await expect(readFile(join(cms.dataDir, first))).rejects.toThrow('ENOENT')

  const spare = join(cms.dataDir, 'media/of-nobody.webp')
  await writeFile(spare, 'spare')
  // What is in the trash stays; what a deletion has left that was undone doesn't, once its picture has its bytes.
  const trash = join(cms.dataDir, 'media/trash')
  const { filename } = await cms.payload.findByID({ collection: 'media', id: garden })
  await mkdir(join(trash, garden))
  await rename(join(cms.dataDir, 'media', filename ?? ''), join(trash, garden, filename ?? ''))
  for (const each of [spare, join(trash, room), join(trash, garden)])
    await utimes(each, new Date('2026-01-01'), new Date('2026-01-01'))
  const { size } = await stat(join(trash, garden, filename ?? ''))
  const files = [
    { file: 'media/of-nobody.webp', bytes: 5 },
    { file: `media/trash/${garden}`, bytes: size },
  ]
  expect(await runWorkerTask(cms.payload, 'reclaimSpace', { isFreeing: false })).toEqual({ files })
  expect(await runWorkerTask(cms.payload, 'reclaimSpace', { isFreeing: true })).toEqual({ files })
  expect(await runWorkerTask(cms.payload, 'reclaimSpace', { isFreeing: true })).toEqual({ files: [] })
  expect(await readdir(trash)).toEqual([room])
  expect((await stat(join(cms.dataDir, 'media', filename ?? ''))).size).toBe(size)

  expect((await post('/roll-back', 'Ada Admin', { number: good?.number })).status).toBe(200)
  expect(await sourceOf()).toBe(first)
  expect(await readFile(join(cms.dataDir, 'live', first))).toEqual(bytes)
  const { found } = await runWorkerTask(cms.payload, 'verify', { isRepairing: false })
  expect(found.files).toEqual([])
}, 60_000)

test('a document on legal hold leaves a pinned site at once, and no roll-back brings it back', async () => {
  const { id } = await publish('Held', 'Counsel objects.')
  const first = await untilLive('Held', 'Counsel objects.')
  await publish('Other', 'No objection.')
  await untilLive('Other', 'No objection.')
  await post('/roll-back', 'Ada Admin', { number: first.number })
  expect(await cms.page('/glossary/other/')).toBeUndefined()

  const hold = { type: 'glossary-term', id, on: true, reason: 'Counsel objects.' }
  expect((await post('/legal-hold', 'Rae Reviewer', hold)).status).toBe(200)
  expect(await cms.page('/glossary/held/')).toBeUndefined()
  await post('/roll-back', 'Ada Admin', { number: first.number })
  expect(await cms.page('/glossary/held/')).toBeUndefined()
  expect((await cms.releases())[0]?.notes).toEqual(['Held: not rolled back, because it was withdrawn.'])
})

test('only reviewers and administrators may choose which release is live, and only one that was', async () => {
  await publish('Vein', 'The first words.')
  const { number } = await untilLive('Vein', 'The first words.')
  expect((await post('/roll-back', 'Eli Editor', { number })).status).toBe(403)
  expect((await post('/unpin', 'Eli Editor')).status).toBe(403)
  expect((await cms.rest('/roll-back', { method: 'POST', body: JSON.stringify({ number }) })).status).toBe(403)
  expect((await post('/roll-back', 'Ada Admin', { number: 'one' })).status).toBe(400)
  const refused = await post('/roll-back', 'Ada Admin', { number: 99 })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Release 99 was never live')
  await cms.stopWorker()
  expect(await now('Ada Admin')).toMatchObject({ pin: null })
})

test('a roll-back that a crash cut short is finished at the next start', async () => {
  await publish('Vein', 'The first words.')
  const { number } = await untilLive('Vein', 'The first words.')
  await publish('Newer', 'Came after.')
  await untilLive('Newer', 'Came after.')
  await cms.stopWorker()
  const pin = { release: number, since: new Date().toISOString(), by: 'Ada Admin', isUnfinished: true }
  await writeFile(join(cms.dataDir, 'publisher/pin.json'), JSON.stringify(pin))
  cms.startWorker()
  await cms.until(async () => {
    expect(await cms.page('/glossary/newer/')).toBeUndefined()
    expect((await cms.releases())[0]).toMatchObject({ kind: 'rollBack', pinnedTo: number, who: 'Ada Admin' })
  })
  await cms.until(async () =>
    expect(await readFile(join(cms.dataDir, 'publisher/pin.json'), 'utf8')).not.toContain('isUnfinished'),
  )
  expect((await cms.releases()).filter(({ kind }) => kind === 'rollBack')).toHaveLength(1)
})

async function makeUser(name: string, role: User['role']): Promise<void> {
  await cms.payload.create({
    collection: 'users',
    data: { name, email: emailOf(name), password: 'a-long-password', role, isActive: true },
  })
}

const emailOf = (name: string) =>
  (name === 'Eli Editor' ? 'editor' : name.toLowerCase().replace(' ', '.')) + '@example.com'

function publish(term: string, plainDefinition: string) {
  return cms.payload.create({
    collection: 'glossary-terms',
    data: { ...asPublished(termForm(term, reviewer)), plainDefinition },
    user: cms.editor,
  })
}

async function save(id: string, plainDefinition: string): Promise<void> {
  await cms.payload.update({ collection: 'glossary-terms', id, data: asPublished({ plainDefinition }) })
}

/** The release that made some words live. */
async function untilLive(term: string, words: string): Promise<Release & { number: number }> {
  await cms.until(async () => expect(await cms.page(`/glossary/${term.toLowerCase()}/`)).toContain(words))
  let found: Release | undefined
  await cms.until(async () => {
    const { docs } = await cms.payload.find({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    expect(docs).toEqual([])
    found = (await cms.releases()).find(({ status, number }) => status === 'live' && typeof number === 'number')
    expect(found?.label).toContain(term)
  })
  return found as Release & { number: number }
}

async function statusOf({ id }: Release): Promise<string> {
  return (await cms.payload.findByID({ collection: 'releases', id })).status
}

async function post(path: string, name: string, body: object = {}): Promise<Response> {
  return cms.rest(path, { method: 'POST', headers: await signedIn(cms, emailOf(name)), body: JSON.stringify(body) })
}

async function now(name: string): Promise<PublishingNow> {
  const response = await cms.rest('/publishing-now', { headers: await signedIn(cms, emailOf(name)) })
  return (await response.json()) as PublishingNow
}

async function liveStatus(id: string): Promise<LiveStatus> {
  const query = new URLSearchParams({ type: 'glossary-term', id, locale: 'en' })
  const response = await cms.rest(`/live-status?${query.toString()}`, { headers: await signedIn(cms) })
  return (await response.json()) as LiveStatus
}

async function picture(background: string): Promise<string> {
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'room.png', size: data.length }
  return (await cms.payload.create({ collection: 'media', data: { alt: 'A room' }, file })).id
}
