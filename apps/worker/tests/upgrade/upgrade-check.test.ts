import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { describe, expect, onTestFinished, test } from 'vitest'
import { databaseKind } from '@carepath/content/config/database.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { migrate } from '@carepath/content/config/migrate.ts'
import { markFinished, markUnfinished } from '@carepath/content/config/mongodb/unfinished-import.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { openCms } from '@carepath/content/tests/support/open-cms.ts'
import { readDump, type DumpedDatabase } from '@carepath/content/tests/upgrade/dump.ts'
import { fillFromDump } from '@carepath/content/tests/upgrade/fill-from-dump.ts'
import { checkUpgrade, type Finding, type UpgradeCheck } from '../../src/upgrade/check-upgrade.ts'
import { describeFile } from '../../src/backup/manifest.ts'

const aboutIn = ({ findings }: UpgradeCheck): Finding['about'][] =>
  findings.filter(({ isFine }) => !isFine).map(({ about }) => about)

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-check-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A whole backup, as the command makes it. */
async function addBackup(backups: string, { hoursAgo = 1, database = 'sqlite' } = {}): Promise<string> {
  const madeAt = new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
  const folder = join(backups, madeAt.replaceAll(':', '-'))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'carepath.db'), 'rows')
  const files = [await describeFile(folder, 'carepath.db')]
  await writeFile(
    join(folder, 'backup.json'),
    JSON.stringify({ format: 1, madeAt, database, isOfOneMoment: true, files }),
  )
  return folder
}

/** As much of Payload’s adapter as a test needs. */
interface MongoAdapter {
  connection: {
    db: {
      listCollections(): { toArray(): Promise<{ name: string }[]> }
      collection(name: string): { find(): { toArray(): Promise<object[]> } }
    }
  }
}

/** Everything that a database and a folder hold, to be compared. */
async function fingerprint(payload: Payload): Promise<string> {
  const { dataDir } = getSettings(payload)
  const hash = createHash('sha256')
  for (const name of (await readdir(dataDir)).sort()) {
    hash.update(name)
    // Readers take marks in the helper of a database that is in use.
    if (!name.endsWith('-shm')) hash.update(await readFile(join(dataDir, name)).catch(() => ''))
  }
  if (payload.db.name !== 'mongoose') return hash.digest('hex')
  const database = (payload.db as unknown as MongoAdapter).connection.db
  const names = (await database.listCollections().toArray()).map(({ name }) => name).sort()
  for (const name of names) hash.update(JSON.stringify([name, await database.collection(name).find().toArray()]))
  return hash.digest('hex')
}

onEachDatabase(({ name, environment: ofDatabase }) => {
  test('data of an earlier release: what is in the way is told with what to do, and nothing is changed', async () => {
    const backups = await emptyFolder()
    const cms = await openCms(ofDatabase, {
      areSamples: false,
      fill: async (payload) => {
        await fillFromDump(payload, readDump(name as DumpedDatabase))
        await checkOldData(payload)
      },
    })
    onTestFinished(() => cms.close())
    const { dataDir, databaseUrl } = getSettings(cms.payload)
    const environment = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, DISK_RESERVE_MB: '0' }

    // Brought up to date, by this code, with what that release had not published yet.
    expect(aboutIn(await checkUpgrade({ backups, environment }))).toEqual(['queue'])
    await cms.payload.update({ collection: 'outbox', where: {}, data: { status: 'published' } })
    expect(await checkUpgrade({ backups, environment })).toMatchObject({ canUpgrade: true, data: { pending: [] } })

    await cms.payload.create({
      collection: 'outbox',
      data: {
        ...{
          event: 'publish',
          documentType: 'page',
          documentId: 'a',
          title: 'A',
          requestedBy: 'Eli',
          status: 'queued',
        },
        ...{ at: new Date().toISOString(), sequence: 1, isUrgent: false, isBulk: false },
      },
    })
    const waiting = await checkUpgrade({ backups, environment })
    expect(aboutIn(waiting)).toEqual(['queue'])
    expect(waiting.findings).toContainEqual(
      expect.objectContaining({
        says: '1 published change waits to be live.',
        next: expect.stringContaining('--unpin') as string,
      }),
    )

    async function checkOldData(payload: Payload): Promise<void> {
      const settings = getSettings(payload)
      const of = { DATA_DIR: settings.dataDir, DATABASE_URL: settings.databaseUrl, DISK_RESERVE_MB: '0' }
      const kind = databaseKind(settings.databaseUrl)
      const before = await fingerprint(payload)
      const bare = await checkUpgrade({ backups, environment: of })
      expect(aboutIn(bare)).toEqual(['queue', 'backup'])
      expect(bare.data).toMatchObject({ kind, pending: expect.arrayContaining([bare.code.newest]) as unknown })
      expect(bare.data?.pending).not.toContain(bare.data?.newest)

      await addBackup(backups, { hoursAgo: 25, database: kind })
      expect(aboutIn(await checkUpgrade({ backups, environment: of }))).toEqual(['queue', 'backup'])
      await addBackup(backups, { database: kind })
      expect(aboutIn(await checkUpgrade({ backups, environment: of }))).toEqual(['queue'])

      const full = await checkUpgrade({ backups, environment: { ...of, DISK_RESERVE_MB: '1000000' } })
      expect(aboutIn(full)).toEqual(['queue', 'room'])

      await writeFile(join(settings.dataDir, 'unfinished-import.json'), '{}')
      expect(aboutIn(await checkUpgrade({ backups, environment: of }))).toEqual(['imports', 'queue'])
      await rm(join(settings.dataDir, 'unfinished-import.json'))
      if (kind === 'mongodb') {
        await markUnfinished(settings.databaseUrl)
        expect(aboutIn(await checkUpgrade({ backups, environment: of }))).toEqual(['imports', 'queue'])
        await markFinished(settings.databaseUrl)
      }
      expect(await fingerprint(payload)).toBe(before)
    }
  })
})

test('data of a newer release, settings of another one, and a backup that is damaged are each refused', async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const backups = await emptyFolder()
  const folder = await addBackup(backups)
  const { dataDir, databaseUrl } = getSettings(cms.payload)
  const file = join(backups, 'carepath.env')
  const environment = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, DISK_RESERVE_MB: '0', CAREPATH_ENV: file }
  await writeFile(file, 'CMS_URL="https://admin.example.org"\n# A note\nMAX_UPLOADS_MB=30\nCAREPATH_SITE=x\n')
  const slip = await checkUpgrade({ backups, environment })
  expect(aboutIn(slip)).toEqual(['settings'])
  expect(slip.findings[0]?.says).toBe(`MAX_UPLOADS_MB in ${file} is no setting of this version.`)

  await writeFile(file, '')
  const production = await checkUpgrade({ backups, environment: { ...environment, CAREPATH_MODE: 'production' } })
  expect(production).toMatchObject({ canUpgrade: false, data: null })
  expect(production.findings.map(({ says }) => says)).toContainEqual(
    expect.stringContaining('PAYLOAD_SECRET is required in production mode'),
  )

  await rm(join(folder, 'carepath.db'))
  expect(aboutIn(await checkUpgrade({ backups, environment }))).toEqual(['backup'])
  await addBackup(backups)

  await cms.payload.create({ collection: 'payload-migrations', data: { name: '209901010000-hovering', batch: 1 } })
  const newer = await checkUpgrade({ backups, environment })
  expect(aboutIn(newer)).toEqual(['database'])
  expect(newer.findings.find(({ about }) => about === 'database')?.says).toContain('209901010000-hovering')
  expect(await migrate(cms.payload)).toEqual([])
})

describe('where there is little to look at', () => {
  test('an empty folder is ready, and stays empty', async () => {
    const dataDir = await emptyFolder()
    const check = await checkUpgrade({
      backups: join(dataDir, 'backups'),
      environment: { DATA_DIR: dataDir, DISK_RESERVE_MB: '0' },
    })
    expect(check).toMatchObject({ canUpgrade: true, data: { newest: null, pending: [] } })
    expect(await readdir(dataDir)).toEqual([])
  })

  test('a file that is no database, and a server that doesn’t answer, are refused in words', async () => {
    const dataDir = await emptyFolder()
    await writeFile(join(dataDir, 'carepath.db'), 'no database at all'.repeat(300))
    const damaged = await checkUpgrade({ backups: dataDir, environment: { DATA_DIR: dataDir } })
    expect(damaged.findings).toContainEqual(expect.objectContaining({ about: 'database', isFine: false }))
    const DATABASE_URL = 'mongodb://user:hunter2@127.0.0.1:9/carepath'
    const away = await checkUpgrade({ backups: dataDir, environment: { DATA_DIR: dataDir, DATABASE_URL } })
    expect(aboutIn(away)).toEqual(['database'])
    expect(JSON.stringify(away)).not.toContain('hunter2')
  })
})
