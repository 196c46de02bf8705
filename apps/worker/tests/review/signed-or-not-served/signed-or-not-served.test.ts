import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../../publishing/publishing-cms.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { plainWeek, weeks, type Action, type Actor } from './actions.ts'
import { runs } from './env.ts'
import { Week, type SignedInUser } from './week.ts'

let cms: PublishingCms
let named: string
const hands = {} as Record<Actor, SignedInUser>

beforeAll(async () => {
  cms = await openPublishingCms()
  named = await clinician(cms.payload, 'Casey Clinician')
  const users = {
    editor: cms.editor,
    author: await account(cms.payload, 'reviewer', 'Ari Author'),
    reviewer: await account(cms.payload, 'reviewer', 'Rae Reviewer'),
    admin: await account(cms.payload, 'admin', 'Ada Admin'),
  }
  for (const [doer, user] of Object.entries(users))
    hands[doer as Actor] = { user, headers: await signedIn(cms, user.email) }
}, 60_000)
afterAll(() => cms.close())

test('no sequence of actions makes words live without an approval in force', { timeout: 1_800_000 }, async () => {
  const tally: Partial<Record<Action['kind'], number>> = {}
  let number = 0
  await fc.assert(
    fc.asyncProperty(weeks, async (acts) => {
      number += 1
      const term = `Mask m${number}`
      const { id } = await cms.payload.create({
        collection: 'glossary-terms',
        data: { ...termForm(term, named), _status: 'draft' },
        draft: true,
        user: cms.editor,
      })
      const week = new Week(cms, { hands, id })
      for (const act of acts) {
        await week.try(act)
        await settled()
        const served = await liveText(term)
        if (served === undefined) week.served = undefined
        else expect(week.maySee(served), `“${served}” is live; “${week.signed}” was approved last`).toBe(true)
      }
      for (const [kind, count] of Object.entries(week.done) as [Action['kind'], number][])
        tally[kind] = (tally[kind] ?? 0) + count
    }),
    { numRuns: runs, endOnFailure: true, examples: [[plainWeek]] },
  )
  // Weeks in which nothing gets through prove nothing.
  for (const kind of ['edit', 'submit', 'approve', 'publish'] as const) expect(tally[kind] ?? 0).toBeGreaterThan(0)
})

/** Waits until the worker has published or refused every queued row. */
async function settled(): Promise<void> {
  await cms.until(async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    expect(totalDocs).toBe(0)
  })
}

/** What patients read of a term, wherever its page is. */
async function liveText(term: string): Promise<string | undefined> {
  const live = join(cms.dataDir, 'live')
  const files = await readdir(live, { recursive: true }).catch(() => [])
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('index.html'))
      .map((file) => readFile(join(live, file), 'utf8').catch(() => '')),
  )
  return pages.flatMap((html) =>
    html.includes(`<title>${term}</title>`) ? (/<p>(.*?)<\/p>/u.exec(html)?.[1] ?? '') : [],
  )[0]
}
