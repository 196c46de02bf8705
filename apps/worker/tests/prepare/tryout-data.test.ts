import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCms } from '@carepath/content/tests/support/open-cms.ts'
import { expect, onTestFinished, test } from 'vitest'
import { refuseTryoutData } from '../../src/prepare/refuse-tryout-data.ts'
import { makeTryoutAccounts } from '../../src/prepare/tryout-accounts.ts'

const secrets = {
  PAYLOAD_SECRET: '9f8a1c5be07d42e6b3f4a81d6c20e975',
  WORKER_TOKEN: 'Zk3vQ8rT1mY6bN4xW9pL2sD7hG5jF0cA',
}

test('production refuses the accounts and the sample people of a try-out, and says what to do', async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const { payload } = cms
  await expect(refuseTryoutData(payload)).rejects.toThrow('the accounts editor@example.com')
  await payload.delete({ collection: 'users', where: {} })
  await expect(refuseTryoutData(payload)).resolves.toBeUndefined()
  const role = 'physician' as const
  await payload.create({
    collection: 'people',
    draft: true,
    data: { name: 'Sample Stand-In', role, isPlaceholder: true },
  })
  await expect(refuseTryoutData(payload)).rejects.toMatchObject({
    message: expect.stringContaining('sample content by Sample Stand-In') as string,
    next: expect.stringContaining('Set DATA_DIR to a new folder') as string,
  })
})

test('an account of the try-out that was deleted does not come back; an interrupted first start is finished', async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const { payload } = cms
  await payload.delete({ collection: 'users', where: {} })
  const first = await makeTryoutAccounts(payload)
  expect(Object.keys(first).toSorted()).toEqual(['admin', 'editor', 'reviewer'])
  await payload.create({
    collection: 'users',
    data: { name: 'Pat', email: 'pat@clinic.test', password: 'orbit-lantern-48-quilt', role: 'admin', isActive: true },
  })
  const id = first.admin?.id ?? ''
  await payload.update({ collection: 'users', id, data: { isActive: false } })
  await payload.delete({ collection: 'users', id })
  const second = await makeTryoutAccounts(payload)
  expect(Object.keys(second).toSorted()).toEqual(['editor', 'reviewer'])
})

test('a start with weak settings prints all of them without a stack', async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'carepath-weak-'))
  const env = {
    ...secrets,
    NODE_ENV: 'test' as const,
    CAREPATH_MODE: 'production',
    DATA_DIR,
    WORKER_TOKEN: 'a'.repeat(40),
    SITE_URL: 'http://clinic.test',
  }
  const { code, text } = await new Promise<{ code: unknown; text: string }>((done) => {
    execFile(
      process.execPath,
      [fileURLToPath(new URL('../../src/cli/prepare.ts', import.meta.url))],
      { env },
      (error, stdout, stderr) => done({ code: error?.code, text: stdout + stderr }),
    )
  })
  expect(code).toBe(1)
  expect(text).toContain('WORKER_TOKEN can be guessed')
  expect(text).toContain('SITE_URL must begin with https://')
  expect(text).not.toMatch(/\n\s+at /u)
})
