import { randomUUID } from 'node:crypto'
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { verifyEvidence } from '@carepath/content/evidence/verify-evidence.ts'
import { makeBackup } from '../../src/backup/make-backup.ts'
import { checkBackup, restoreBackup } from '../../src/backup/restore-backup.ts'
import type { Manifest } from '../../src/backup/manifest.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { runCommand } from '../verify/run-command.ts'

/** A command takes seconds to start, many on a busy machine. */
const slow = { timeout: 240_000 }
/** Between two publishes of the editor who doesn't stop for the backup. */
const pauseMs = 200

onEachDatabase(({ environment }) => {
  let cms: PublishingCms
  let reviewer: string
  let backups: string
  let made: string
  let picture: string
  /** A picture in the trash. */
  let deleted: string

  beforeAll(async () => {
    cms = await openPublishingCms(environment)
    backups = await mkdtemp(join(tmpdir(), 'carepath-backups-'))
    reviewer = await publishReviewer(cms.payload)
    const data = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2a6' } })
      .png()
      .toBuffer()
    const upload = (name: string) => {
      const file = { data, mimetype: 'image/png', name, size: data.length }
      return cms.payload.create({ collection: 'media', data: { alt: 'A green square' }, file })
    }
    picture = `media/${(await upload('square.png')).filename}`
    const { id, filename } = await upload('deleted.png')
    await cms.payload.delete({ collection: 'media', id, user: cms.editor })
    deleted = `media/trash/${id}/${filename}`
    await define('Drip', 'How it was before.')
    await cms.until(async () => expect(await cms.page('/glossary/drip/')).toContain('How it was before.'))
  })
  afterAll(async () => {
    await cms.close()
    await rm(backups, { recursive: true })
  })

  const define = (name: string, plainDefinition: string) =>
    cms.payload.create({
      collection: 'glossary-terms',
      data: asPublished({ ...termForm(name, reviewer), plainDefinition }),
    })
  const backUp = (keep?: number) => makeBackup(cms.payload, { to: backups, ...(keep === undefined ? {} : { keep }) })
  const settingsIn = (place: Record<string, string>) => readSettings({ ...cms.environment, ...place })
  const restore = (folder: string, place: Record<string, string>) => restoreBackup(settingsIn(place), folder)
  const newest = async () =>
    join(
      backups,
      (await readdir(backups))
        .filter((name) => /^\d/u.test(name))
        .sort()
        .at(-1) ?? '',
    )
  const manifestOf = async (folder: string) =>
    JSON.parse(await readFile(join(folder, 'backup.json'), 'utf8')) as Manifest

  /** An empty data folder, and an empty database of the same kind. */
  async function emptyPlace(): Promise<{ DATA_DIR: string; DATABASE_URL?: string }> {
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'carepath-restored-'))
    if (!environment.DATABASE_URL) return { DATA_DIR }
    const url = new URL(environment.DATABASE_URL)
    url.pathname = `/carepath-${randomUUID().slice(0, 13)}`
    return { DATA_DIR, DATABASE_URL: url.href }
  }

  test('is made while people publish, and nobody waits long', slow, async () => {
    const editing = new AbortController()
    let published = 0
    const edits = (async () => {
      while (!editing.signal.aborted) {
        published += 1
        await define(`Word ${published}`, `Definition ${published}.`)
        await pause(pauseMs)
      }
    })()
    const { code, output } = await runCommand('backup', ['--to', backups], cms.environment)
    editing.abort()
    await edits
    expect(output).toMatch(/^Backed up \d+ files, [\d.]+ MB, to /mu)
    expect(code).toBe(0)
    made = await newest()
    expect(published).toBeGreaterThan(3)
    const verified = await runCommand('restore', ['--from', made, '--verify'], {})
    expect(verified.output).toContain('is whole')
    const { files } = await manifestOf(made)
    const paths = files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['evidence/heads.json', 'publisher/archive.db', picture]))
    expect(paths.filter((path) => /secret|accounts/u.test(path))).toEqual([])
    expect((await stat(made)).mode & 0o077).toBe(0)
  })

  test(
    'restores the documents, the log, the pages and what they said before, and the site is live again',
    slow,
    async () => {
      const place = await emptyPlace()
      const environmentThere = { ...cms.environment, ...place }
      const { code, output } = await runCommand('restore', ['--from', made], environmentThere)
      expect(output).toContain('Restored')
      expect(code).toBe(0)
      const restored = await openPublishingCms({ ...environment, ...place }, { fill: async () => undefined })
      try {
        expect(await verifyEvidence(restored.payload)).toMatchObject({ damagedFrom: null })
        const { docs } = await restored.payload.find({ collection: 'glossary-terms', pagination: false })
        const page = (slug: string) => readFile(join(place.DATA_DIR, 'live/glossary', slug, 'index.html'), 'utf8')
        await restored.until(async () => {
          for (const { slug, plainDefinition } of docs) expect(await page(slug)).toContain(plainDefinition)
        })
        expect(docs.length).toBeGreaterThan(1)
        await restored.until(async () => {
          const { totalDocs } = await restored.payload.count({
            collection: 'outbox',
            where: { status: { equals: 'queued' } },
          })
          expect(totalDocs).toBe(0)
        })
        for (const file of [picture, deleted])
          expect(await readFile(join(place.DATA_DIR, file))).toEqual(await readFile(join(cms.dataDir, file)))
      } finally {
        await restored.close()
      }
      const { madeAt } = await manifestOf(made)
      const trail = await runCommand('trail', ['--path', '/glossary/drip/', '--at', madeAt, '--json'], environmentThere)
      expect(trail.code).toBe(0)
      expect(trail.output).toContain('/glossary/drip/')
      await rm(place.DATA_DIR, { recursive: true })
    },
  )

  test('overwrites nothing: where something is, it says so', slow, async () => {
    await expect(restore(made, {})).rejects.toThrow('There is something where the backup would go: the database, ')
    const place = await emptyPlace()
    await writeFile(join(place.DATA_DIR, 'carepath.db'), 'somebody’s')
    if (!place.DATABASE_URL) await expect(restore(made, place)).rejects.toThrow('the database')
    expect(await readFile(join(place.DATA_DIR, 'carepath.db'), 'utf8')).toBe('somebody’s')
    await rm(place.DATA_DIR, { recursive: true })
  })

  test('says which file is damaged, or that a folder is no backup, before anything is restored', slow, async () => {
    await define('Later', 'A tube for fluids.')
    await backUp()
    const second = await newest()
    expect(second).not.toBe(made)
    const { files } = await manifestOf(second)
    const database = files.find(({ path }) => path.startsWith('database/'))?.path ?? ''
    await appendFile(join(second, database), 'x')
    await rm(join(second, 'publisher/archive.db'))
    const place = await emptyPlace()
    const { code, output } = await runCommand('restore', ['--from', second], { ...cms.environment, ...place })
    expect(code).toBe(1)
    expect(output).toContain(`${database} has other bytes than when it was copied`)
    expect(output).toContain('publisher/archive.db is missing')
    expect(await readdir(place.DATA_DIR)).toEqual(['secrets.json'])
    await expect(restore(place.DATA_DIR, place)).rejects.toThrow('is no whole backup')
    await rm(place.DATA_DIR, { recursive: true })
  })

  test('keeps as many as asked, and stores a file once that two of them hold', slow, async () => {
    await backUp()
    const [before, last] = [made, await newest()]
    const inode = async (folder: string) => (await stat(join(folder, picture))).ino
    expect(await inode(last)).toBe(await inode(before))
    await writeFile(join(backups, 'a-note.txt'), 'Not ours.')
    const { deleted } = await backUp(1)
    expect(deleted).toContain(basename(made))
    expect(await readdir(backups)).toHaveLength(2)
    expect((await checkBackup(await newest())).files).not.toEqual([])
  })
})
