import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { freePorts } from '@carepath/journey/free-ports'
import { startStorage } from '@carepath/delivery/tests/storage.ts'
import { systemEnv } from '@carepath/journey/env'
import { readSettingsFile, root } from './deploy-files.ts'
import { runUnit } from './run-unit.ts'

const text = readFileSync(path.join(root, 'docs/operations.md'), 'utf8')

/** The lines of all blocks of a kind, in their order. */
function linesOf(kind: 'sh' | 'console'): string[] {
  const blocks = text.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n([^]*?)^\\1\`\`\``, 'gmu'))
  return [...blocks].flatMap(([, , block = '']) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
}

test('every file of deploy that the page names is there', () => {
  const named = [...text.matchAll(/(?<!tests\/)\bdeploy\/[\w./-]*\w/gu)].map(([file]) => file)
  expect(named.length).toBeGreaterThan(8)
  // It is made from its example.
  expect(named.filter((file) => file !== 'deploy/production.env' && !existsSync(path.join(root, file)))).toEqual([])
})

test('the commands of the page do what it says, in their order', { timeout: 240_000 }, async () => {
  const place = await mkdtemp(path.join(tmpdir(), 'carepath-operations-'))
  onTestFinished(() => rm(place, { recursive: true }))
  const dataDir = path.join(place, 'data')
  await mkdir(dataDir)
  const [cmsPort, workerPort] = await freePorts(2)
  const storage = await startStorage()
  const settings = {
    ...readSettingsFile('production.env.example'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    WORKER_TOKEN: randomBytes(32).toString('hex'),
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'carepath.db')}`,
    CMS_PORT: String(cmsPort),
    WORKER_PORT: String(workerPort),
    S3_ENDPOINT: storage.endpoint,
    S3_ACCESS_KEY_ID: storage.accessKeyId,
    S3_SECRET_ACCESS_KEY: storage.secretAccessKey,
    SITE_BUCKET: storage.bucket,
  }
  const file = path.join(place, 'carepath.env')
  await writeFile(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name}="${value}"\n`)
      .join(''),
  )
  const prepare = runUnit('carepath-worker.service', 'ExecStartPre', settings)
  expect([await prepare.ended, prepare.output()]).toEqual([0, expect.stringContaining('The database is ready')])

  const printed: string[] = []
  for (const line of linesOf('sh')) {
    const command = line
      .replaceAll('sudo -u carepath ', '')
      .replaceAll('/srv/carepath/data', dataDir)
      .replaceAll('/srv/carepath', root)
      .replaceAll('/var/backups/carepath', path.join(place, 'backups'))
    const { stdout } = await promisify(execFile)('sh', ['-euc', command], { env: { ...systemEnv, CAREPATH_ENV: file } })
    printed.push(stdout)
  }
  const all = printed.join('')
  expect(all).toMatch(/Made the admin admin@clinic\.test\. The password, shown this once: \S{20,}/u)
  expect(all).toContain('The bucket is as the live site is: 0 files.')
  expect(all).toMatch(/Backed up \d+ files/u)
  expect(all).toContain('Ready to upgrade.')
  expect(existsSync(path.join(dataDir, 'carepath.db'))).toBe(true)
  expect(existsSync(`${dataDir}.aside/carepath.db`)).toBe(true)
})
