import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordEvidence } from '../../src/evidence/record-evidence.ts'
import { anySummary } from '../support/any-summary.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
  const req = await createLocalReq({ user: cms.editor }, cms.payload)
  for (let number = 1; number <= 501; number += 1) {
    await recordEvidence(req, {
      action: 'rolledBack',
      summary: anySummary(`Roll-back ${number}, “quoted”, with a comma`),
      details: { number },
    })
  }
  await recordEvidence(req, { action: 'unpinned', summary: anySummary('=HYPERLINK("https://example.com")') })
})
afterAll(() => cms.close())

test('the evidence log is exported as a file with every entry that the filter finds', async () => {
  const csv = await exported('?where[action][equals]=rolledBack')
  const lines = csv.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^﻿When \(America\/Los_Angeles\),at,action,summary,actor,/u)
  expect(lines[1]).toMatch(/^"[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M P[SD]T",\d{4}-\d\d-\d\dT/u)
  expect(lines).toHaveLength(502)
  expect(lines[1]).toContain('rolledBack,"Roll-back 1, “quoted”, with a comma",Eli Editor')
  expect(lines[1]).toContain('"{""number"":1}"')
})

test('entries of one moment are in the order in which they were written', async () => {
  const csv = await exported('?where[action][equals]=rolledBack')
  const numbers = [...csv.matchAll(/""number"":(\d+)/gu)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 501 }, (_, index) => index + 1))
})

test('the export can be searched like the list', async () => {
  expect((await exported('?search=Roll-back 501,')).trimEnd().split('\n')).toHaveLength(2)
})

test('no cell is a formula', async () => {
  expect(await exported('?where[action][equals]=unpinned')).toContain(`'=HYPERLINK`)
})

test('a filter that can’t be answered is refused, and ends nothing', async () => {
  const headers = await signedIn(cms)
  for (const filter of ['where[nothing][equals]=a', 'where[nothing.more][equals]=a', 'where=text', 'where=[]'])
    expect([filter, (await cms.rest(`/evidence/export.csv?${filter}`, { headers })).status]).toEqual([filter, 400])
  expect((await exported('?where={"action":{"equals":"unpinned"}}')).trimEnd().split('\n')).toHaveLength(2)
})

test('nobody gets it without signing in', async () => {
  expect((await cms.rest('/evidence/export.csv')).status).toBe(403)
})

async function exported(query: string): Promise<string> {
  const response = await cms.rest(`/evidence/export.csv${query}`, { headers: await signedIn(cms) })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  // `text()` would remove the byte order mark.
  return Buffer.from(await response.arrayBuffer()).toString('utf8')
}
