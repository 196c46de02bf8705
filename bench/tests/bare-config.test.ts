import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '@carepath/content/config/env.ts'
import { BasePayload, traverseFields, validations, type Payload } from 'payload'
import { migrate } from '@carepath/content/config/migrate.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bareConfig } from '../src/yardsticks/bare-config.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'carepath-bare-'))
const settings = readSettings({ DATA_DIR: dataDir })
let bare: Payload

beforeAll(async () => {
  const ours = await openPayload(settings)
  await migrate(ours)
  await ours.destroy()
  bare = await new BasePayload().init({ config: bareConfig(settings), disableOnInit: true })
}, 120_000)

afterAll(async () => {
  await bare.destroy()
  rmSync(dataDir, { recursive: true })
})

it('the stock Payload of a yardstick runs no code of ours', () => {
  for (const { hooks, fields } of bare.config.collections) {
    expect(Object.values(hooks).flat()).toEqual([])
    traverseFields({
      fields,
      callback: ({ field }) => {
        expect(Object.keys('hooks' in field ? field.hooks : {})).toEqual([])
        if ('validate' in field) expect([undefined, ...Object.values(validations)]).toContain(field.validate)
      },
    })
  }
})

it('the stock Payload of a yardstick saves a document with its version and nothing else', async () => {
  const count = async (collection: 'side-effects' | 'evidence' | 'outbox') =>
    (await bare.count({ collection })).totalDocs
  const { id } = await bare.create({
    collection: 'side-effects',
    draft: true,
    data: { plainName: 'Feeling sick', slug: 'nausea' },
  })
  await bare.update({ collection: 'side-effects', id, draft: true, data: { summary: 'It passes.' } })
  const { totalDocs } = await bare.countVersions({ collection: 'side-effects' })
  expect([await count('side-effects'), totalDocs]).toEqual([1, 2])
  expect([await count('evidence'), await count('outbox')]).toEqual([0, 0])
})
