import { readArguments } from '@carepath/command-line'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { analyze, migrate } from '@carepath/content/config/migrate.ts'
import { renewApprovalHashes } from '@carepath/content/candidate/signatures/renew-hashes.ts'
import { chainExistingEvidence } from '@carepath/content/evidence/chain-existing.ts'
import { noteHead } from '@carepath/content/evidence/noted-heads.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { takeBackKilledImport } from '@carepath/content/workflow/content-import/undo.ts'
import { settleApprovedRequests } from '@carepath/content/workflow/review/settle-requests.ts'
import { fillSearchEntries } from '@carepath/content/search/fill-entries.ts'
import { loadSampleContent } from '@carepath/sample-content/load.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { linkTryoutReviewer } from '../prepare/link-tryout-reviewer.ts'
import { logFormat } from '@carepath/log/env.ts'
import type { LogFacts } from '@carepath/log/facts.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import { openLog } from '@carepath/log/open-log.ts'
import { refuseTryoutData } from '../prepare/refuse-tryout-data.ts'
import { makeTryoutAccounts } from '../prepare/tryout-accounts.ts'
import { prepare } from './commands.mjs'

/**
 * Makes the database ready to serve: schema, and in the try-out accounts and sample content.
 * Safe to run at every start; what is there already is left alone.
 */
async function prepareDatabase(): Promise<void> {
  readArguments(prepare)
  // It runs before each start of the worker, whose log it writes into.
  const log = openLog('worker', logFormat())
  const say = (words: string, facts: LogFacts = {}) => logEvent(log, 'info', 'preparing', { ...facts, words })
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  say('Checking the database')
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  for (const name of await migrate(payload)) say(`Migrated: ${name}`, { step: name })
  const renewed = await renewApprovalHashes(payload)
  if (renewed > 0) say(`Bound to the present form of their words: ${renewed} approvals`, { count: renewed })
  const chained = await chainExistingEvidence(payload)
  if (chained > 0) say(`Chained: ${chained} earlier entries of the evidence log`, { count: chained })
  const settled = await settleApprovedRequests(payload)
  if (settled > 0) say(`Noted as published: the requests for review of ${settled} documents`, { count: settled })
  const takenBack = await takeBackKilledImport(payload)
  if (takenBack > 0) say(`Taken back, since their import was killed: ${takenBack} documents`, { count: takenBack })
  if (settings.mode === 'tryout') {
    const { editor, reviewer } = await makeTryoutAccounts(payload)
    if (editor) await loadSampleContent(payload, { user: editor, onProgress: (words) => say(words) })
    if (reviewer) await linkTryoutReviewer(payload, reviewer)
  } else {
    await refuseTryoutData(payload)
  }
  const indexed = await fillSearchEntries(payload)
  if (indexed > 0) say(`Made ready for search: ${indexed} documents`, { count: indexed })
  await analyze(payload)
  await noteHead(payload)
  logEvent(log, 'info', 'database-ready', { words: 'The database is ready' })
  await payload.destroy()
}

await prepareDatabase().catch(fail)
