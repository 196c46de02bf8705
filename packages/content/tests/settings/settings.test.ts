import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/env.ts'

const secret = 'x'.repeat(40)

test('the try-out makes its secrets once and keeps them for the owner only', () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'carepath-settings-'))
  const first = readSettings({ DATA_DIR })
  expect(readSettings({ DATA_DIR })).toEqual(first)
  expect(first.payloadSecret).not.toBe(first.workerToken)
  expect(statSync(join(DATA_DIR, 'secrets.json')).mode & 0o077).toBe(0)
  expect(readFileSync(join(DATA_DIR, 'secrets.json'), 'utf8')).toContain(first.payloadSecret)
})

test('production demands its secrets, long enough', () => {
  const production = { CAREPATH_MODE: 'production', PAYLOAD_SECRET: secret }
  expect(() => readSettings(production)).toThrow('WORKER_TOKEN is required in production mode')
  expect(() => readSettings({ ...production, WORKER_TOKEN: 'short' })).toThrow('at least 32 characters')
  expect(readSettings({ ...production, WORKER_TOKEN: secret }).mode).toBe('production')
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
