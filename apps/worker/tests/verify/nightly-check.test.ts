import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { isCheckDue } from '../../src/verify/nightly-check.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms } from '../publishing/publishing-cms.ts'

test('once a night the worker repairs all differences from the database by itself and checks the evidence log, and an admin can see the result', async () => {
  const timeZone = 'Pacific/Auckland'
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const cms = await openPublishingCms({ CLINIC_TIME_ZONE: timeZone, CHECK_AT: clock.format() })
  onTestFinished(() => cms.close())
  const reviewer = await publishReviewer(cms.payload)
  await cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm('Vein', reviewer)) })
  await cms.until(async () => expect(await cms.page('/glossary/vein/')).toBeDefined())
  const now = async () => {
    const response = await cms.rest('/publishing-now', { headers: await signedIn(cms) })
    return ((await response.json()) as PublishingNow).check
  }
  await cms.until(async () => expect(await now()).toMatchObject({ found: 0, left: 0, error: null }))
  await cms.stopWorker()
  await rm(join(cms.dataDir, 'site-check.json'))
  // The log is gone, and so is its note outside the database.
  await cms.payload.db.deleteMany({ collection: 'evidence', where: {} })
  await rm(join(cms.dataDir, 'evidence'), { recursive: true, force: true })
  await writeFile(join(cms.dataDir, 'live/glossary/vein/index.html'), 'tampered with')
  cms.startWorker()
  // A sign-in may have begun the log anew before the check.
  const evidence = { from: expect.any(Number) as unknown, message: expect.any(String) as unknown }
  await cms.until(async () => expect(await now()).toMatchObject({ found: 1, left: 0, evidence, error: null }))
  expect(await cms.page('/glossary/vein/')).toContain('<title>Vein</title>')
  expect((await cms.releases())[0]).toMatchObject({ kind: 'repair', notes: [expect.stringContaining('different')] })
})

test.each([
  ['03:29', false],
  ['03:30', true],
  ['04:29', true],
  ['04:30', false],
  ['15:30', false],
])('at %s a check at 03:30 is due: %s', (hour, expected) => {
  expect(isCheckDue(hour, '03:30')).toBe(expected)
})

test('a check around midnight is due on either side of it, and none where nobody wants one', () => {
  expect(isCheckDue('00:10', '23:30')).toBe(true)
  expect(isCheckDue('03:30', 'never')).toBe(false)
})
