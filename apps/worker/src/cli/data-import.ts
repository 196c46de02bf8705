import { readArguments } from '@carepath/command-line'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { CarepathError } from '@carepath/schema'
import { importData } from '../transfer/import-data.ts'
import { dataImport } from './commands.mjs'

/** `npm run -s data:import -- --from DIR` reads an export into an empty database and data folder. */
async function run(): Promise<void> {
  const { from } = readArguments(dataImport).values
  if (!from)
    throw new CarepathError('invalidArgument', 'There is no export to import', { next: 'Name its folder: --from DIR.' })
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  await checkDatabase(settings, { isToBeFilled: true })
  const { rows, files, madeAt } = await importData(settings, from)
  say(`Imported ${rows} rows and ${files.length} files of ${madeAt}. All of them read back as they were exported.`)
  say(
    'Nobody has a password yet: everybody asks for a link under “Forgot password?”, and sets up a second factor anew.',
  )
  say('Where no mail is set up, make one admin first (node apps/worker/src/cli/create-admin.ts), who sends the links.')
  say('Now start Carepath, and run evidence:verify and site:verify.')
}

await run().then(() => process.exit(0), fail)
