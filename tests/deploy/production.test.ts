import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readSettings } from '@carepath/content/config/env.ts'
import { freePorts } from '@carepath/journey/free-ports'
import { namedMetrics, readSettingsFile } from './deploy-files.ts'
import { runUnit } from './run-unit.ts'

const example = readSettingsFile('production.env.example')
const secret = () => randomBytes(32).toString('hex')

test('the example of production asks for its two secrets, and for nothing else', () => {
  expect(() => readSettings(example)).toThrow(/PAYLOAD_SECRET is required[^]*WORKER_TOKEN is required/u)
  const settings = readSettings({ ...example, PAYLOAD_SECRET: secret(), WORKER_TOKEN: secret() })
  expect(settings).toMatchObject({ mode: 'production', secondFactor: 'required', liveFiles: 'public' })
})

test(
  'the commands of the units start a production system that can write its data alone, and end it in peace',
  {
    timeout: 180_000,
  },
  async () => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'carepath-production-'))
    onTestFinished(() => rm(dataDir, { recursive: true }))
    const [cmsPort, workerPort] = await freePorts(2)
    const settings = {
      ...example,
      PAYLOAD_SECRET: secret(),
      WORKER_TOKEN: secret(),
      DATA_DIR: dataDir,
      DATABASE_URL: `file:${path.join(dataDir, 'carepath.db')}`,
      CMS_PORT: String(cmsPort),
      WORKER_PORT: String(workerPort),
    }
    const prepare = runUnit('carepath-worker.service', 'ExecStartPre', settings)
    expect([await prepare.ended, prepare.output()]).toEqual([0, expect.stringContaining('The database is ready')])

    const worker = runUnit('carepath-worker.service', 'ExecStart', settings)
    const cms = runUnit('carepath-cms.service', 'ExecStart', settings)
    const ask = (port: number | undefined, address: string) => fetch(`http://127.0.0.1:${port ?? 0}${address}`)
    await vi.waitFor(
      async () => {
        expect((await ask(workerPort, '/readyz')).status, worker.output()).toBe(200)
        expect((await ask(cmsPort, '/readyz')).status, cms.output()).toBe(200)
      },
      { timeout: 120_000, interval: 200 },
    )
    expect(await (await ask(cmsPort, '/api/health')).json()).toEqual({ status: 'ok', publishing: 'running' })
    const signIn = await ask(cmsPort, '/admin/login')
    expect(signIn.status).toBe(200)
    expect(signIn.headers.get('strict-transport-security')).toContain('max-age=')

    // The figures: for whoever shows the token, or for programs of this machine where none is set.
    const figures = await Promise.all([cmsPort, workerPort].map(async (port) => (await ask(port, '/metrics')).text()))
    const known = new Set([...figures.join('\n').matchAll(/^# TYPE (\w+)/gmu)].map(([, name = '']) => name))
    expect(namedMetrics().filter((name) => !known.has(name.replace(/_(?:bucket|count|sum)$/u, '')))).toEqual([])
    expect(figures[1]).toMatch(/^carepath_leading 1$/mu)
    expect(figures[1]).toMatch(/^carepath_disk_free_bytes [1-9]\d{6,}/mu)
    expect(figures[0]).toMatch(/^carepath_admin_request_seconds_count\{kind="page",status="2xx"\} [1-9]/mu)
    for (const port of [cmsPort, workerPort]) {
      const headers = { 'x-forwarded-for': '203.0.113.5' }
      expect((await fetch(`http://127.0.0.1:${port ?? 0}/metrics`, { headers })).ok).toBe(false)
    }

    for (const { child, ended } of [cms, worker]) {
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
  },
)
