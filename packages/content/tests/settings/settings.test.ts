import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/env.ts'

test('the try-out makes its secrets once and keeps them for the owner only', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'carepath-settings-'))
  const first = readSettings({ DATA_DIR })
  expect(readSettings({ DATA_DIR })).toEqual(first)
  expect(first.payloadSecret).not.toBe(first.workerToken)
  expect(statSync(join(DATA_DIR, 'secrets.json')).mode & 0o077).toBe(0)
  expect(readFileSync(join(DATA_DIR, 'secrets.json'), 'utf8')).toContain(first.payloadSecret)
})

const production = {
  CAREPATH_MODE: 'production',
  PAYLOAD_SECRET: '9f8a1c5be07d42e6b3f4a81d6c20e975',
  WORKER_TOKEN: 'Zk3vQ8rT1mY6bN4xW9pL2sD7hG5jF0cA',
}

test('production demands its secrets, long enough', () => {
  const { WORKER_TOKEN: _, ...withoutToken } = production
  expect(() => readSettings(withoutToken)).toThrow('WORKER_TOKEN is required in production mode')
  expect(() => readSettings({ ...production, WORKER_TOKEN: 'short' })).toThrow('at least 32 characters')
  expect(readSettings(production).mode).toBe('production')
})

test.each([
  ['a'.repeat(40)],
  ['abcdefghijklmnopqrstuvwxyz0123456789'],
  ['fedcba9876543210fedcba9876543210'],
  ['k7Q2k7Q2k7Q2k7Q2k7Q2k7Q2k7Q2k7Q2'],
  ['change-me-to-32-random-characters!'],
  ['9f8a1c5be07d42e6b3f4a81d-example'],
])('production refuses the secret %s, which can be guessed', (guessable) => {
  for (const name of ['PAYLOAD_SECRET', 'WORKER_TOKEN'])
    expect(() => readSettings({ ...production, [name]: guessable })).toThrow(`${name} can be guessed`)
})

test('production takes what a generator of random characters makes', () => {
  for (let round = 0; round < 200; round += 1) {
    const made = [randomBytes(16).toString('hex'), randomBytes(32).toString('hex'), randomBytes(24).toString('base64')]
    for (const secret of made)
      expect(readSettings({ ...production, PAYLOAD_SECRET: secret }).payloadSecret).toBe(secret)
  }
})

test('production refuses one secret for both, and addresses without encryption except on this machine', () => {
  expect(() => readSettings({ ...production, WORKER_TOKEN: production.PAYLOAD_SECRET })).toThrow('are the same')
  for (const name of ['CMS_URL', 'SITE_URL', 'WORKER_URL']) {
    const refused = () => readSettings({ ...production, [name]: 'http://www.clinic.test' })
    expect(refused).toThrow(`${name} must begin with https://`)
    for (const address of ['https://www.clinic.test', 'http://localhost:3000', 'http://[::1]:3000', 'http://127.0.0.1'])
      expect(readSettings({ ...production, [name]: address }).mode).toBe('production')
  }
})

test('production refuses a secret that is part of the other', () => {
  const longer = `${production.WORKER_TOKEN}-${production.PAYLOAD_SECRET.toUpperCase()}`
  expect(() => readSettings({ ...production, PAYLOAD_SECRET: longer })).toThrow('one is in the other')
})

test.each(['0.0.0.0/0', '127.0.0.1, ::/0', '128.0.0.0/1', '2000::/3'])(
  'production refuses to take the word of everybody in %s for where a request comes from',
  (networks) => {
    expect(() => readSettings({ ...production, TRUSTED_PROXIES: networks })).toThrow('in which strangers are')
    for (const own of ['10.0.0.0/8, 127.0.0.1', 'fd00::/16, ::1'])
      expect(readSettings({ ...production, TRUSTED_PROXIES: own }).mode).toBe('production')
  },
)

test('everything that is wrong is told at once', () => {
  const wrong = {
    CAREPATH_MODE: 'production',
    PAYLOAD_SECRET: 'a'.repeat(40),
    SITE_URL: 'http://www.clinic.test',
    CMS_URL: 'nowhere',
    CHECK_AT: 'noon',
    SMTP_URL: 'smtp://localhost',
    MAX_UPLOAD_MB: '9000',
  }
  const message = messageOf(() => readSettings(wrong))
  for (const name of [...Object.keys(wrong).slice(1, -2), 'MAX_UPLOAD_MB', 'WORKER_TOKEN', 'MAIL_FROM'])
    expect(message).toMatch(new RegExp(`^(?:Settings: )?${name}[: ]`, 'mu'))
})

test('a build needs no secret, in production too', () => {
  expect(readSettings({ CAREPATH_MODE: 'production', NEXT_PHASE: 'phase-production-build' }).mode).toBe('production')
})

test('the path of a relative database file counts from the checkout’s root, whatever folder a process runs in', () => {
  const { databaseUrl } = readSettings({ NEXT_PHASE: 'phase-production-build', DATABASE_URL: 'file:data/other.db' })
  expect(databaseUrl).toMatch(/^file:\/.*\/data\/other\.db$/u)
  expect(databaseUrl).not.toContain('apps/cms')
})

test('an empty setting counts as not set', () => {
  const { siteUrl } = readSettings({ NEXT_PHASE: 'phase-production-build', SITE_URL: '' })
  expect(siteUrl).toBe('http://localhost:4321')
})

function messageOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The settings were taken.')
}

test('a bucket and a CDN need their keys, and production takes them over https only', () => {
  expect(() => readSettings({ SITE_BUCKET: 'site' })).toThrow('S3_ACCESS_KEY_ID is required with SITE_BUCKET')
  expect(() => readSettings({ FASTLY_SERVICE_ID: 'abc' })).toThrow('FASTLY_API_TOKEN is required')
  expect(() => readSettings({ SITE_BUCKET: 'My Bucket' })).toThrow('must be the name of a bucket')
  const storage = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret', SITE_BUCKET: 'site' }
  expect(() => readSettings({ ...production, ...storage, S3_ENDPOINT: 'http://s3.example.org' })).toThrow(
    'S3_ENDPOINT must begin with https://',
  )
  expect(() => readSettings({ ...production, DEPLOY_HOOK_URL: 'http://host.example/1' })).toThrow(
    'DEPLOY_HOOK_URL must',
  )
  const { delivery } = readSettings({ ...production, ...storage, S3_ENDPOINT: 'http://minio:9000/' })
  expect(delivery.bucket).toMatchObject({ endpoint: 'http://minio:9000', bucket: 'site', region: 'us-east-1' })
})

test('uploads need a bucket of their own, and keys of a storage need a bucket', () => {
  const keys = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' }
  expect(() => readSettings({ MEDIA_BUCKET: 'uploads' })).toThrow('S3_ACCESS_KEY_ID is required with MEDIA_BUCKET')
  expect(() => readSettings({ MEDIA_BUCKET: 'uploads', S3_ACCESS_KEY_ID: 'key' })).toThrow(
    'S3_SECRET_ACCESS_KEY is required with MEDIA_BUCKET',
  )
  for (const half of [keys, { S3_ENDPOINT: 'https://s3.example.org' }, { S3_SECRET_ACCESS_KEY: 'secret' }])
    expect(() => readSettings(half)).toThrow('and no bucket: set SITE_BUCKET, MEDIA_BUCKET or both')
  expect(() => readSettings({ ...keys, SITE_BUCKET: 'one', MEDIA_BUCKET: 'one' })).toThrow('must be another bucket')
  const { mediaBucket, delivery } = readSettings({ ...production, ...keys, MEDIA_BUCKET: 'uploads' })
  expect(mediaBucket).toMatchObject({ bucket: 'uploads', accessKeyId: 'key' })
  expect(delivery.bucket).toBeUndefined()
})
