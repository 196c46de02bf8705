import { resolve } from 'node:path'
import { readArguments } from '@carepath/command-line'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { CarepathError } from '@carepath/schema'
import { exportData } from '../transfer/export-data.ts'
import { dataExport } from './commands.mjs'

/** `npm run -s data:export -- --to DIR` writes everything into plain files, for another database. */
async function run(): Promise<void> {
  const { to } = readArguments(dataExport).values
  if (!to)
    throw new CarepathError('invalidArgument', 'There is no folder to export to', { next: 'Name one: --to DIR.' })
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const { rows, files } = await exportData(payload, resolve(to))
  say(`Exported ${rows} rows and ${files.length} files to ${resolve(to)}`)
  say('Passwords, second factors and sign-ins stayed behind.')
  await payload.destroy()
}

await run().then(() => process.exit(0), fail)
