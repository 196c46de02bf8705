import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '@carepath/content/config/env.ts'
import { migrate } from '@carepath/content/config/migrate.ts'
import { recordEvidence } from '@carepath/content/evidence/record-evidence.ts'
import type { EvidenceSummary } from '@carepath/content/evidence/say.ts'
import type { EvidenceCheck } from '@carepath/content/evidence/verify-evidence.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

let dataDir: string
let payload: Payload

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'carepath-evidence-'))
  payload = await openPayload(readSettings({ DATA_DIR: dataDir }))
  await migrate(payload)
  const req = await createLocalReq({}, payload)
  for (let place = 1; place <= 5; place += 1)
    await recordEvidence(req, { action: 'unpinned', summary: `Entry ${place}` as EvidenceSummary })
})
afterAll(async () => {
  await payload.destroy()
  await rm(dataDir, { recursive: true })
})

test('the command says that a log is whole, and from which entry on one is damaged', async () => {
  const json = join(dataDir, 'check.json')
  const whole = await runCommand('evidence-verify', [], { DATA_DIR: dataDir })
  expect(whole.code).toBe(0)
  expect(whole.output).toContain('Nothing is damaged: 5 entries')
  await payload.db.deleteOne({ collection: 'evidence', where: { sequence: { equals: 3 } } })
  const damaged = await runCommand('evidence-verify', ['--json', json], { DATA_DIR: dataDir })
  expect(damaged.code).toBe(1)
  expect(damaged.output).toContain('The evidence log is damaged from entry 3 on (4 entries are there):')
  expect(damaged.output).toContain('Entry 3 is missing.')
  const check = JSON.parse(await readFile(json, 'utf8')) as EvidenceCheck
  const damages = [{ kind: 'missing', sequence: 3, message: 'Entry 3 is missing.' }]
  expect(check).toEqual({ entries: 4, damagedFrom: 3, damages })
})
