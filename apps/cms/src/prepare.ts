import { checkDatabase } from './database-preflight.ts'
import { readSettings } from './env.ts'
import { analyze, migrate } from './migrate.ts'
import { openPayload } from './open-payload.ts'
import { loadStarterContent } from './starter/load.ts'
import { fail } from './prepare/fail.ts'
import { linkTryoutReviewer } from './prepare/link-tryout-reviewer.ts'
import { say } from './prepare/say.ts'
import { makeTryoutAccounts } from './prepare/tryout-accounts.ts'

/**
 * Makes the database ready to serve: schema, and in the try-out accounts and starter content.
 * Safe to run at every start; what is there already is left alone.
 */
async function prepare(): Promise<void> {
  const settings = readSettings()
  say('Checking the database')
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  for (const name of await migrate(payload)) say(`Migrated: ${name}`)
  if (settings.mode === 'tryout') {
    const { editor, reviewer } = await makeTryoutAccounts(payload)
    await loadStarterContent(payload, { user: editor, onProgress: say })
    await linkTryoutReviewer(payload, reviewer)
  }
  await analyze(payload)
  say('The database is ready')
  await payload.destroy()
}

await prepare().catch(fail)
