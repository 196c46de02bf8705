import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import type { Locale } from '@carepath/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPublishingCms, type PublishingCms } from '../../publishing/publishing-cms.ts'
import { plainWeek, weeks, type Action, type Actor } from './actions.ts'
import { runs } from './env.ts'
import { pageOf } from './signatures.ts'
import { Week, type SignedInUser } from './week.ts'

onEachDatabase(({ environment }) => {
  let cms: PublishingCms
  let named: string
  const users = {} as Record<Actor, SignedInUser>

  beforeAll(async () => {
    cms = await openPublishingCms(environment, { areSamples: false })
    named = await clinician(cms.payload, 'Casey Clinician')
    const accounts = {
      editor: cms.editor,
      author: await account(cms.payload, 'reviewer', 'Ari Author'),
      reviewer: await account(cms.payload, 'reviewer', 'Rae Reviewer'),
      admin: await account(cms.payload, 'admin', 'Ada Admin'),
    }
    for (const [doer, user] of Object.entries(accounts))
      users[doer as Actor] = { user, headers: await signedIn(cms, user.email) }
  }, 60_000)
  afterAll(() => cms.close())

  test('no sequence of actions makes words live without an approval in force', { timeout: 1_800_000 }, async () => {
    const tally: Partial<Record<Action['kind'], number>> = {}
    /** What earlier weeks have left on the site. */
    const left = new Set<string>()
    const { flattenedFields } = cms.payload.collections['glossary-terms'].config
    let number = 0
    await fc.assert(
      fc.asyncProperty(weeks(flattenedFields), async (actions) => {
        number += 1
        const { id } = await cms.payload.create({
          collection: 'glossary-terms',
          data: { ...termForm(`Mask m${number}`, named), _status: 'draft' },
          draft: true,
          user: cms.editor,
        })
        const week = new Week(cms, { signedIn: users, id, number, named })
        for (const action of actions) {
          await week.try(action)
          await settled()
          const served = (locale: Locale) => livePages(locale).then((pages) => pages.filter((page) => !left.has(page)))
          expect(week.signatures.faultsOf({ en: await served('en'), es: await served('es') })).toEqual([])
        }
        await week.end()
        expect(week.signatures.selfApproved).toEqual([])
        for (const page of week.signatures.servedPages()) left.add(page)
        for (const [kind, count] of Object.entries(week.done) as [Action['kind'], number][])
          tally[kind] = (tally[kind] ?? 0) + count
      }),
      { numRuns: runs, endOnFailure: true, examples: [[plainWeek]] },
    )
    // Weeks in which nothing gets through prove nothing.
    for (const kind of ['edit', 'submit', 'approve', 'publish', 'schedule'] as const)
      expect(tally[kind] ?? 0).toBeGreaterThan(0)
  })

  /** Waits until the worker has published or refused every queued row. */
  async function settled(): Promise<void> {
    await cms.until(async () => {
      const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
      expect(totalDocs).toBe(0)
    })
  }

  /** What patients read: every page of a term, whatever its name and its address are. */
  async function livePages(locale: Locale): Promise<string[]> {
    const glossary = join(cms.dataDir, 'live', locale === 'en' ? '' : locale, 'glossary')
    const folders = await readdir(glossary).catch(() => [])
    const pages = await Promise.all(
      folders.map((folder) => readFile(join(glossary, folder, 'index.html'), 'utf8').catch(() => '')),
    )
    return pages.flatMap((html) => {
      const [, term = ''] = /<title>(.*?)<\/title>/u.exec(html) ?? []
      const [, plainDefinition = ''] = /<p>(.*?)<\/p>/u.exec(html) ?? []
      return html ? [pageOf({ term, plainDefinition })] : []
    })
  }
})
